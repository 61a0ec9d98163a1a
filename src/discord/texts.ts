/** What the Discord window says of its own accord, besides what replies say. */
export const texts = {
  more: ({ count }: { count: number }) => `… and ${count} more`,
  hint: 'Mention me with a question about the story, or type /ask. /help lists everything I can do.',
  failed: 'Something went wrong on my side, and it has been noted. Please try again.',
  reference: ({ reference }: { reference: string }) => `reference ${reference}`,
  moderatorsOnly: ({ command }: { command: string }) =>
    `/${command} is for moderators: it needs the Manage Server permission, which a server admin can give you.`,
  unknownCommand: ({ command }: { command: string }) =>
    `I have no command /${command} any more. Discord will stop offering it shortly; /help lists those I have.`,
  oldButton: 'That button is from an older version of me. Ask again to get a fresh one.',
} as const;
