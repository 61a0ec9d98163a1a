import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('en');

/** What replies to questions and look-ups say. */
export const answers = {
  revision: ({ revision }: { revision: number }) => `revision ${revision}`,
  paragraphNumber: ({ number }: { number: number }) => `¶${number}`,
  paragraphCount: ({ count }: { count: number }) => plural(count, { one: '1 paragraph', other: `${count} paragraphs` }),
  articleCount: ({ count }: { count: number }) => plural(count, { one: '1 article', other: `${count} articles` }),
  quotedWord: ({ word }: { word: string }) => `"${word}"`,
  comma: ', ',
  betweenSentences: ' ',
  /** Stands behind what a list entry begins with. */
  inBrackets: ({ text }: { text: string }) => ` (${text})`,

  unsure: 'Closest passage – the story may not answer this',
  readAs: ({ question }: { question: string }) => `Read as: ${question}?`,
  whichReading: 'That can be read in two ways. Which do you mean?',
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
  closest: 'Closest in the story',
  nothingClose: 'Nothing in the story is close to that message.',
  differs: 'Differs',
  messageHas: ({ words }: { words: string }) => ` – message: ${words}; `,
  colon: ': ',
  foundDetails: 'Found',
  absentDetails: 'Absent',
  comparedHow: 'Names, numbers and words compared; this does not say who is right.',
  passageWhere: ({ number, count, title }: { number: number; count: number; title: string }) =>
    `¶${number} of ${count} · ${title}`,

  help: "Ask about the story in your own words, or use a command. The answer is always the story's own words, with where they stand.",
  helpExamples: 'For example, with the buttons below:',
  helpMenu: 'In the menu of a message (press and hold it, or right-click it, then Apps):',
  helpCommand: ({ description }: { description: string }) => ` – ${description}`,
  more: ({ count }: { count: number }) => `${count} more`,
  andMore: ({ count }: { count: number }) => `… and ${count} more`,

  open: 'Open at this sentence',
  openArticle: ({ title }: { title: string }) => `Open ${title}`,
  inContext: 'In context',
  morePassages: 'More passages',
  pageOf: ({ number, count }: { number: number; count: number }) => `Page ${number} of ${count}`,
  previousPage: ({ number }: { number: number }) => `‹ Page ${number}`,
  nextPage: ({ number }: { number: number }) => `Page ${number} ›`,
  notAsked: 'Not what I asked',
  cover: 'Ask the moderators to cover this',
  wrongNoted: 'Thank you: the moderators will see that this is not what you asked.',
  coverNoted: 'Thank you: the moderators will see that you would like the story to cover this.',
  notedAlready: 'You have said so already: it counts once.',
  sayMore: 'Add a line for the moderators',
  noteSaved: 'Thank you: the moderators will read it.',
  feedbackOff: 'This server takes no feedback on answers any more: tell its moderators in a message.',
  feedbackGone: 'What you said of that answer is no longer kept: press the button under a new answer.',
  showParagraph: ({ number }: { number: number }) => `Show ¶${number}`,
  previousParagraph: ({ number }: { number: number }) => `← ¶${number}`,
  nextParagraph: ({ number }: { number: number }) => `¶${number} →`,
  shorter: 'Shorter',
  longer: 'Longer',
  quotationsOf: ({ name }: { name: string }) => `Quotations of ${name}`,
  allCommands: 'All commands',

  noArticles: 'The story has no articles yet.',
  noParagraph: ({ number, count, title }: { number: number; count: number; title: string }) =>
    `"${title}" has no ¶${number}: give a number from 1 to ${count}.`,
  passageGone: 'The story has changed since: it has these words no more. Ask again for what it says now.',
  articleUnknown: ({ name, ids }: { name: string; ids: string }) =>
    `The story has no article "${name}": choose one of ${ids}.`,
};
