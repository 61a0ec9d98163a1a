/**
 * Every fixed text that a reply shows, in English. Each is a sentence or label of its own with named places to fill,
 * so that it can be put into another language as a whole.
 */
export const texts = {
  revision: ({ revision }: { revision: number }) => `revision ${revision}`,
  paragraphNumber: ({ number }: { number: number }) => `¶${number}`,
  paragraphCount: ({ count }: { count: number }) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  quotedWord: ({ word }: { word: string }) => `"${word}"`,
  comma: ', ',
  dot: ' · ',

  unsure: 'Closest passage – the story may not answer this',
  notFound: "The story doesn't say.",
  nothingOn: ({ words }: { words: string }) => `Nothing in it on ${words}. `,
  related: 'Related, but no answer: ',

  quoteNobody: 'The story quotes nobody.',
  quoteUnknown: ({ name }: { name: string }) => `The story quotes nobody called "${name}".`,
  quoteAbout: ({ about }: { about: string }) => `The story quotes nobody on "${about}".`,
  quoteUnknownAbout: ({ name, about }: { name: string; about: string }) =>
    `The story doesn't quote "${name}" on "${about}".`,
  quotedPeople: ({ names }: { names: string }) => `It quotes ${names}.`,
  unnamedSpeaker: 'Speaker not named',
  reported: 'Reported, not quoted',

  leadsNobody: "The story doesn't say who leads anything.",
  leadsUnknown: ({ what }: { what: string }) => `The story doesn't say who leads "${what}".`,
  knownLeads: ({ names }: { names: string }) => `Leaders it names: ${names}.`,

  peopleNobody: 'The story names nobody.',
  peopleUnknown: ({ name }: { name: string }) => `The story names nobody called "${name}".`,
  knownPeople: ({ names }: { names: string }) => `It names ${names}.`,
  namedIn: 'Named in ',

  summaryNothing: 'The story has nothing to sum up.',
  timelineNothing: 'The story gives no times.',
  passagesNothing: 'Nothing in the story matches that.',
  passageWhere: ({ number, count, title }: { number: number; count: number; title: string }) =>
    `¶${number} of ${count} · ${title}`,

  help: "Ask about the story in your own words, or use a command. The answer is always the story's own words, with where they stand.",
  helpCommand: ({ description }: { description: string }) => ` – ${description}`,
  more: ({ count }: { count: number }) => `${count} more`,
  andMore: ({ count }: { count: number }) => `… and ${count} more`,

  open: 'Open at this sentence',
  openArticle: ({ title }: { title: string }) => `Open ${title}`,
  inContext: 'In context',
  morePassages: 'More passages',
  showParagraph: ({ number }: { number: number }) => `Show ¶${number}`,
  previousParagraph: ({ number }: { number: number }) => `← ¶${number}`,
  nextParagraph: ({ number }: { number: number }) => `¶${number} →`,
  shorter: 'Shorter',
  longer: 'Longer',
  quotationsOf: ({ name }: { name: string }) => `Quotations of ${name}`,
  allCommands: 'All commands',

  questionEmpty: 'Ask something about the story, or type /help to see what can be asked.',
  questionTooLong: ({ most }: { most: number }) =>
    `That is too long: ask in at most ${most.toLocaleString('en')} characters.`,
  noArticles: 'The story has no articles yet.',
  noParagraph: ({ number, count, title }: { number: number; count: number; title: string }) =>
    `"${title}" has no ¶${number}: give a number from 1 to ${count}.`,
  articleUnknown: ({ name, ids }: { name: string; ids: string }) =>
    `The story has no article "${name}": choose one of ${ids}.`,

  fileUnreadable: ({ path, code }: { path: string; code: string }) =>
    `${path} cannot be read (${code}): check the path.`,
  fileSaved: ({ name }: { name: string }) => `Saved as ${name}`,
  nothingKept: 'Nothing is kept here: this story is a folder of files. Start without --corpus to change it.',
  moderatorsOnly: 'Only moderators of this server may do that: ask one of them.',
  sourceMissing: '/corpus add needs one of file, text and url: give the article itself or its address.',
  sourceTwice: 'Give one of file, text and url at a time.',
  intervalUnknown: 'every must be minutes, hours or days from 15m to 30d, such as 6h.',
  pinIncomplete: '/pin needs the paragraph too: give the number after the ¶ as passage.',
  unexpected: 'Something went wrong with that line. The others are not affected: go on with the next.',
  consoleHint:
    'Ask about the story, or type /help. To answer in Discord instead, set DISCORD_TOKEN (see .env.example).',

  commandUnknown: ({ name }: { name: string }) => `There is no command /${name}: /help lists them all.`,
  commandUnknownNear: ({ name, nearest }: { name: string; nearest: string }) =>
    `There is no command /${name}: did you mean /${nearest}?`,
  subcommandMissing: ({ command, names }: { command: string; names: string }) =>
    `/${command} needs one of these words after it: ${names}.`,
  optionNoFile: 'A file can only come with the command itself: type the command anew.',
  optionMissing: ({ command, option, description }: { command: string; option: string; description: string }) =>
    `/${command} needs ${option}: ${description}.`,
  optionNone: ({ command }: { command: string }) => `/${command} takes no options: type it alone.`,
  optionInteger: ({ option }: { option: string }) => `${option} must be a whole number, such as 7.`,
  optionMin: ({ option, min }: { option: string; min: number }) => `${option} must be at least ${min}.`,
  optionMax: ({ option, max }: { option: string; max: number }) => `${option} must be at most ${max}.`,
  optionBoolean: ({ option }: { option: string }) => `${option} must be true or false.`,
  optionChoice: ({ option, choices }: { option: string; choices: string }) => `${option} must be one of ${choices}.`,
  optionLong: ({ option, most }: { option: string; most: number }) =>
    `${option} is too long: at most ${most.toLocaleString('en')} characters.`,
} as const;
