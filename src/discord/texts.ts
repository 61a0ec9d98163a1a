/** What the Discord window says of its own accord, besides what replies say. */
export const texts = {
  more: ({ count }: { count: number }) => `… and ${count} more`,
  hint: 'Mention me with a question about the story, or type /ask. /help lists everything I can do.',
  failed: 'Something went wrong on my side, and it has been noted. Please try again.',
  reference: ({ reference }: { reference: string }) => `reference ${reference}`,
  moderatorsOnly: ({ command }: { command: string }) =>
    `/${command} is for moderators: it needs the Manage Server permission or the role chosen in /setup, which a server admin can give you.`,
  unknownCommand: ({ command }: { command: string }) =>
    `I have no command /${command} any more. Discord will stop offering it shortly; /help lists those I have.`,
  fileTooLarge: ({ name, most }: { name: string; most: number }) =>
    `${name} is too large: the limit is ${most} MB. Split it into several files.`,
  fileUnreachable: ({ name }: { name: string }) => `${name} could not be fetched from Discord: send it again.`,
  exportTooLarge: ({ name, most }: { name: string; most: number }) =>
    `${name} is too large for this server, which takes files of ${most} MB: export it in the console.`,
  formClosed: 'That form is from an older version of me. Run the command again to get a fresh one.',
  correction: ({ number, revision }: { number: number; revision: number }) =>
    `Correction: the publisher changed this paragraph (¶${number}, revision ${revision}). Then:`,
  now: 'Now:',
  removed: ({ number, revision }: { number: number; revision: number }) =>
    `Correction: the publisher removed this paragraph (¶${number}, revision ${revision}), which said:`,
  changedSince: ({ number, revision }: { number: number; revision: number }) =>
    `Correction: the publisher has changed ¶${number} since (revision ${revision}). Ask again for what it says now.`,
  oldButton: 'That button is from an older version of me. Ask again to get a fresh one.',
} as const;
