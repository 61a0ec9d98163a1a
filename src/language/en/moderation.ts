import { grammarOf } from '../grammar.ts';

const { plural } = grammarOf('en');

/** What moderators are shown and told. */
export const moderation = {
  proposed: ({ why }: { why: string }) => `Not done yet: ${why}`,
  howAdded: 'new',
  howChanged: 'changed',
  howRemoved: 'removed',
  articleChange: ({ how }: { how: string }) => ` – ${how}`,
  articleChangeCounts: ({ how, counts }: { how: string; counts: string }) => ` – ${how}: ${counts}`,
  paragraphsAdded: ({ count }: { count: number }) =>
    plural(count, { one: '1 paragraph added', other: `${count} paragraphs added` }),
  paragraphsChanged: ({ count }: { count: number }) =>
    plural(count, { one: '1 paragraph changed', other: `${count} paragraphs changed` }),
  paragraphsRemoved: ({ count }: { count: number }) =>
    plural(count, { one: '1 paragraph removed', other: `${count} paragraphs removed` }),
  asidesOnly: 'only captions, credits or headings',
  fact: ({ fact, before, after }: { fact: string; before: string; after: string }) => `${fact}: ${before} → ${after}`,
  newFact: ({ fact, after }: { fact: string; after: string }) => `${fact}: ${after}`,
  factId: 'id',
  factTitle: 'title',
  factSource: 'source',
  factUrl: 'url',
  factPublished: 'published',
  factAuthors: 'authors',
  factLanguage: 'language',
  andMoreParagraphs: ({ count }: { count: number }) => `… and ${count} more paragraphs`,
  andMoreArticles: ({ count }: { count: number }) => `… and ${count} more articles`,
  dropped: ({ texts }: { texts: string }) => `Left out as no part of the text: ${texts}`,
  notEnglish: ({ titles }: { titles: string }) =>
    `Not in English: ${titles}. Questions about it are matched by words alone, so fewer will be answered.`,
  unchanged: ({ count }: { count: number }) =>
    plural(count, { one: 'Nothing new at 1 address.', other: `Nothing new at ${count} addresses.` }),
  sourceProblem: ({ source, problem }: { source: string; problem: string }) => `${source}: ${problem}`,
  samples: 'What the new text answers:',
  breaks: 'Pinned questions that would lose their answer:',
  brokenPins: 'Pinned questions whose words the story has no more:',
  labelled: ({ value }: { value: string }) => `: ${value}`,
  progress: ({ done, all }: { done: number; all: number }) => `Fetched ${done} of ${all} pages …`,
  confirm: 'Confirm',
  cancel: 'Cancel',
  nothing: 'There is nothing to change.',
  nothingRead: 'Nothing was changed.',
  committed: ({ revision }: { revision: number }) => `Done: the story is at revision ${revision}.`,
  unchangedStory: ({ revision }: { revision: number }) => `The story is that way already, at revision ${revision}.`,
  conflict: 'Nothing was done: the story has changed since you were shown this.',
  gone: 'That change was cancelled, or is older than a day: make it anew.',
  cancelled: 'Cancelled: nothing was changed.',
  notYours: 'Only the moderator who was shown this change can confirm or cancel it: make your own.',

  whyAdded: ({ source }: { source: string }) => `Added ${source}`,
  pastedTextNamed: ({ title }: { title: string }) => `pasted text "${title}"`,
  whyRefreshed: ({ article }: { article: string }) => `Refreshed ${article}`,
  whyRefreshedAll: 'Refreshed everything',
  whyRemoved: ({ article }: { article: string }) => `Removed ${article}`,
  whyRolledBack: ({ revision }: { revision: number }) => `Rolled back to revision ${revision}`,
  whySeedOn: 'Turned the bundled articles on',
  whySeedOff: 'Turned the bundled articles off',
  whySeeded: 'The bundled articles',
  whyWatched: ({ url }: { url: string }) => `Watched ${url}`,

  articleMissing: ({ article }: { article: string }) =>
    `The story has no article "${article}": /corpus list shows them all.`,
  thatArticleMissing: 'The story has no such article: /corpus list shows them all.',
  noAddress: ({ article }: { article: string }) => `"${article}" came from no address: add it again to change it.`,
  noSentence: ({ number, sentence, count }: { number: number; sentence: number; count: number }) =>
    `¶${number} has no sentence ${sentence}: give a number from 1 to ${count}.`,
  noRevision: ({ number }: { number: number }) => `There is no revision ${number}: /corpus history shows them all.`,
  noEarlierRevision: ({ revision }: { revision: number }) =>
    `The story is at revision ${revision}. There is no earlier revision yet.`,
  chooseRevision: ({ revision, last }: { revision: number; last: number }) =>
    `The story is at revision ${revision}. Choose a revision from 1 to ${last}.`,
  tooManyWatches: ({ most }: { most: number }) =>
    `${most} addresses are watched already: /corpus unwatch one of them first.`,
  changedMeanwhile: 'The story was being changed at the same moment.',
  /** A watched page no longer seems to hold the article; nothing was changed. */
  watchHeld: ({ article, title }: { article: string; title: string }) =>
    `The page of “${article}” no longer seems to hold the article: most of it is gone, or its title (now “${title}”) and every paragraph changed. I kept the article. To look at the change and confirm it: /corpus refresh ${article}`,

  rollBackTo: ({ number }: { number: number }) => `Roll back to ${number}`,
  showRevision: ({ number }: { number: number }) => `Show ${number}`,
  noHistory: 'The story has no history yet.',
  bundled: 'bundled',
  own: 'own',
  exported: ({ count }: { count: number }) =>
    plural(count, {
      one: '1 article as Markdown, with the settings. /corpus add brings it back.',
      other: `${count} articles as Markdown, with the settings. /corpus add brings them back.`,
    }),
  watching: ({ url, every }: { url: string; every: string }) =>
    `From now on ${url} is read every ${every}, and what is new there comes into the story by itself.`,
  watchedUntold: "No moderators' channel is set in /setup, so nobody is told when it changes or cannot be read.",
  unwatched: ({ url }: { url: string }) => `${url} is not read by itself any more.`,
  notWatched: ({ url }: { url: string }) => `${url} is not watched: /corpus list shows what is.`,
  watchLine: ({ url, every }: { url: string; every: string }) => `${url} · every ${every}`,
  failingSince: ({ since, problem }: { since: string; problem: string }) => ` · failing since ${since}: ${problem}`,
  readAt: ({ at }: { at: string }) => ` · read ${at}`,
  watched: 'Watched',
  pinned: ({ question }: { question: string }) => `From now on "${question}" is answered with:`,
  unpin: ({ question }: { question: string }) => `Unpin "${question}"`,
  unpinned: ({ question }: { question: string }) => `"${question}" is not pinned any more.`,
  notPinned: ({ question }: { question: string }) => `"${question}" is not pinned: /pin alone lists what is.`,
  noPins: 'No question is pinned. /pin question:… passage:7 pins one.',
  pinLine: ({ number, text }: { number: number; text: string }) => `: ¶${number} ${text}`,
  brokenPin: ' – broken: the story has these words no more',
  noGaps: 'Nobody has asked anything that the story does not answer.',
  gapAsked: ({ asked }: { asked: number }) => plural(asked, { one: 'once', other: `${asked} times` }),
  gapDays: ({ first, last }: { first: string; last: string }) => `${first} to ${last}`,
  gapWrong: ({ count }: { count: number }) =>
    plural(count, { one: 'one member: not what was asked', other: `${count} members: not what was asked` }),
  gapCover: ({ count }: { count: number }) =>
    plural(count, { one: 'one member wants it covered', other: `${count} members want it covered` }),
  gapNote: ({ note }: { note: string }) => `"${note}"`,
  pinGap: ({ number }: { number: number }) => `Pin the right passage for ${number}`,
  dismiss: ({ number }: { number: number }) => `Dismiss ${number}`,
  dismissed: 'Dismissed: it stays off the list.',
  notAGap: 'That question is not on the list any more: /gaps shows it as it is.',
  lookUpNotPinned: 'That is a command, and only questions are pinned: /gaps takes it off the list.',
  privacyNothing: 'Nothing is kept under your id.',
  privacyHeld: ({ things }: { things: string }) => `Kept under your id, on all servers together: ${things}.`,
  privacyRevisions: ({ count }: { count: number }) =>
    plural(count, { one: '1 change of a story', other: `${count} changes of stories` }),
  privacyPins: ({ count }: { count: number }) =>
    plural(count, { one: '1 question that you pinned', other: `${count} questions that you pinned` }),
  privacyWatches: ({ count }: { count: number }) =>
    plural(count, { one: '1 address that you have watched', other: `${count} addresses that you have watched` }),
  privacyPending: ({ count }: { count: number }) =>
    plural(count, {
      one: '1 change that waits for you to confirm it, for a day at most',
      other: `${count} changes that wait for you to confirm them, for a day at most`,
    }),
  privacyDeleted:
    'Deleting takes your id out of all of it; what you changed stays, and what you did not confirm is dropped.',
  privacyOthers: 'Kept of everybody, without who it was:',
  privacyQuestions: ({ days }: { days: number }) =>
    `Questions that the story does not answer, or not as they were meant: their words, the day, and what is written to them, for ${plural(days, { one: '1 day', other: `${days} days` })}.`,
  privacyButtons: ({ days }: { days: number }) =>
    `The words of long questions that stand behind buttons, for ${plural(days, { one: '1 day', other: `${days} days` })}.`,
  privacyAnswers:
    'Which of my messages cite what, and which message each of them answers, by the numbers of the messages, for 30 days at most: to correct an answer, and to have it follow its question.',
  privacySuggested:
    'Up to 20 short questions that were answered lately where everybody saw it, to suggest them: in memory alone, until the story changes or I am started again.',
  privacyMessages: 'No other message is kept, whoever wrote it.',
  privacyDelete: 'Delete what is linked to me',
  forgotten: ({ anonymised, dropped }: { anonymised: number; dropped: number }) =>
    `Done: your id is removed from ${plural(anonymised, { one: '1 entry', other: `${anonymised} entries` })}, and ${plural(dropped, { one: '1 of your unconfirmed changes is', other: `${dropped} of your unconfirmed changes are` })} dropped.`,
  refreshed: ({ url, revision }: { url: string; revision: number }) =>
    `${url} has changed: the story is at revision ${revision}.`,
  failing: ({ url, problem }: { url: string; problem: string }) =>
    `${url} cannot be read; the story stays as it is, and it is tried again. ${problem}`,
  recovered: ({ url, since }: { url: string; since: string }) => `${url} can be read again; it failed since ${since}.`,
  corrections: ({ count, revision }: { count: number; revision: number }) =>
    `Revision ${revision} changed what ${plural(count, { one: 'one message cites', other: `${count} messages cite` })}; they are being corrected:`,
  correctedPassage: ({ number, text }: { number: number; text: string }) => `¶${number}: ${text}`,
};
