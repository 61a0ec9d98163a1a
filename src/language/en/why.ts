import { grammarOf } from '../grammar.ts';

const { plural, number } = grammarOf('en');

/** What moderators read about how a question was answered. */
export const why = {
  whyHeading: ({ question }: { question: string }) => `Why "${question}" was answered this way`,
  whyAsksFor: ({ kind }: { kind: string }) => `Asks for: ${kind}`,
  whyPerson: 'a person',
  whyName: 'a name',
  whyTime: 'a time',
  whyAge: 'an age',
  whyCount: 'a count',
  whyNumber: 'an amount',
  whyPlace: 'a place',
  whyReason: 'a reason',
  whyManner: 'how something is done',
  whyStatement: 'what somebody said',
  whyKind: 'which one, or what kind',
  whyThing: 'a thing or an event',
  whyWhether: 'whether something is so',
  whyWords: ({ words }: { words: string }) => `Words that count: ${words}`,
  whyNoWords: 'Words that count: none',
  whyReadAs: ({ typed, words }: { typed: string; words: string }) => `${typed} (read as ${words})`,

  whyFirst: 'Came first: ',
  whyFor: 'For it: ',
  whyAgainst: 'Against it: ',
  whyHasWords: ({ percent }: { percent: number }) =>
    `${percent}% of the question is in it or right beside it, rare words counting more`,
  whyLacksWords: ({ percent }: { percent: number }) =>
    `only ${percent}% of the question is in it or right beside it, rare words counting more`,
  whyUnknownWords: "the story doesn't have some of the question's words",
  whyMissingName: "a name or number in the question isn't near it",
  whyOffered: 'it has the kind of thing asked for',
  whyLacking: 'it has nothing of the kind asked for',
  whyNoPremises: "what the question takes for granted isn't near it",
  whyDetail: 'the question wants more than a sentence can hold',
  whyReaderSees: 'the reader sees an answer in it',
  whyReaderDoubts: 'the reader sees no clear answer in it',
  whyAhead: 'it is well ahead of the other sentences',
  whyClose: 'it is not far ahead of the other sentences',

  whyRead: ({ count }: { count: number }) =>
    plural(count, {
      one: 'The reader read 1 stretch of the story.',
      other: `The reader read ${count} stretches of the story.`,
    }),
  whyMarked: ' In this sentence it marked: ',
  whyMarkedNone: ' It marked nothing in this sentence.',
  whyNotReached: " It didn't get to this sentence.",
  whySure: "The reader wasn't asked, as words alone left no doubt. By words alone the bar is lower.",
  whyBusy: 'The reader was busy, so words alone decided. By words alone the bar is lower.',
  whyNotEnglish: "The reader wasn't asked, as it reads only English. By words alone the bar is lower.",
  whyNoReader: 'No reader was running, so words alone decided. By words alone the bar is lower.',

  whyAnswer: 'an answer',
  whyClosest: 'the closest passage',
  whyNotFound: 'no answer',
  whyDecided: ({
    verdict,
    percent,
    needed,
    strictness,
  }: {
    verdict: string;
    percent: number;
    needed: number;
    strictness: string;
  }) =>
    `Called ${verdict}: ${number(percent)}% likely to answer the question, and an answer needs ${number(needed)}% (strictness: ${strictness}).`,
  whyRaised: ({ reason }: { reason: string }) => ` That is more than usual, because ${reason}.`,
  whyNever: ({
    verdict,
    percent,
    strictness,
    reason,
  }: {
    verdict: string;
    percent: number;
    strictness: string;
    reason: string;
  }) =>
    `Called ${verdict}: ${number(percent)}% likely to answer the question; at no strictness (here: ${strictness}) can it be called an answer, because ${reason}.`,
  whyUnknownName: 'the story never mentions a name in the question',
  whyUnknownWord: "the story doesn't have a word of this short question",

  whyNext: 'Next in line:',
  whyStillSo: ({ revision }: { revision: number }) =>
    `The story has changed since that answer, which is from revision ${revision}; it is answered the same way now.`,

  whyOutdated:
    'I would answer that differently now, because the story or a setting has changed since: ask again, and look at the new answer.',
  askAgain: 'Ask again',
  whyNoAnswer: "That message isn't an answer of mine to a question: choose one that is.",
  whyNoQuestion:
    "That message doesn't say which question it answers, if any: ask the question again with /ask, for you alone, and press the button under that answer.",
  whyPinned: 'A moderator pinned this answer to the question, so nothing was weighed: /pin lists what is pinned.',
  whyRule:
    'Questions worded like this are answered by a fixed rule or with a list, so no sentence was weighed: word the question differently to have the story searched.',
  whyNothing:
    'No sentence of the story has anything to do with this question, so nothing was weighed: ask in words that the story uses.',
};
