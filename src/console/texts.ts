/** What the console says of its own accord, besides what replies say. It speaks English. */
export const texts = {
  fileUnreadable: ({ path, code }: { path: string; code: string }) =>
    `${path} cannot be read (${code}): check the path.`,
  fileSaved: ({ name }: { name: string }) => `Saved as ${name}`,
  unexpected: 'Something went wrong with that line. The others are not affected: go on with the next.',
  hint: 'Ask about the story, or type /help. To answer in Discord instead, set DISCORD_TOKEN (see .env.example).',
} as const;
