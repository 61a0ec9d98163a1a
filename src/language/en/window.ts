/** What the Discord window and the store say of their own accord, besides what replies say. */
export const window = {
  wordsWithheld: "I can't read that message. Open its menu → Apps → Find in the story, or ask me in your own words.",
  hint: 'Mention me with a question about the story, or type /ask. /help lists everything I can do.',
  failed: 'Something went wrong on my side, and it has been noted. Please try again.',
  blocked:
    "This server's AutoMod blocked the answer. Ask the moderators to allow it, or send me the question as a direct message.",
  busy: 'Discord has me answer less often for the moment. Please ask again in a minute.',
  notAllowed: 'I may not answer in this channel. Ask in another one, or ask the moderators to let me write here.',
  reference: ({ reference }: { reference: string }) => `reference ${reference}`,
  storeUnreachable: 'The store cannot be reached just now; please try again in a minute.',
  storeRefuses: 'The store cannot keep changes just now, so nothing was changed; please tell whoever runs this bot.',
  commandForModerators: ({ command }: { command: string }) =>
    `/${command} is for moderators: it needs the Manage Server permission or the role chosen in /setup, which a server admin can give you.`,
  commandGone: ({ command }: { command: string }) =>
    `I have no command /${command} any more. Discord will stop offering it shortly; /help lists those I have.`,
  menuCommandGone: ({ command }: { command: string }) =>
    `I have no command "${command}" any more. Discord will stop offering it shortly; /help lists those I have.`,
  wordless: 'That message has no words that I can read: pick one that has.',
  fileUnreachable: ({ name }: { name: string }) => `${name} could not be fetched from Discord: send it again.`,
  exportTooLarge: ({ name, most }: { name: string; most: number }) =>
    `${name} is too large for this server, which takes files of ${most} MB: export it in the console.`,
  formClosed: 'That form is from an older version of me. Run the command again to get a fresh one.',
  showAll: 'Show all',
  share: 'Share',
  showMe: 'Show me too',
  forMember: ({ member }: { member: string }) => `For ${member}`,
  sharedBy: ({ member }: { member: string }) => `Shared by ${member}`,
  pagesNotYours: 'These buttons are for whoever asked. You can have your own, which only you see.',
  privateForSomebody: 'An answer for somebody cannot be private: leave out private or for.',
  mayNotShare: 'You may not send messages here, so the answer stays with you.',
  sharedAlready: 'It is shared already.',
  wait: ({ when }: { when: string }) => `You ask faster than I can look things up. I answer you again ${when}.`,
  channelWait: ({ when }: { when: string }) => `Many questions are coming in here. I answer the next one ${when}.`,
  oldButton: 'That button is from an older version of me. Ask again to get a fresh one.',
  correctionChanged: ({ number, revision }: { number: number; revision: number }) =>
    `Correction: the publisher changed this paragraph (¶${number}, revision ${revision}). Then:`,
  correctionNow: 'Now:',
  correctionRemoved: ({ number, revision }: { number: number; revision: number }) =>
    `Correction: the publisher removed this paragraph (¶${number}, revision ${revision}), which said:`,
  correctionShort: ({ number, revision }: { number: number; revision: number }) =>
    `Correction: the publisher has changed ¶${number} since (revision ${revision}). Ask again for what it says now.`,
};
