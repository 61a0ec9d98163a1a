import { type Passage, passageOf } from '#src/corpus/story.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { readQuestion } from '../question/readQuestion.ts';
import { type RankedSentence, rankSentences } from '../ranking/rankSentences.ts';
import { isSure, setScene } from '../ranking/scene.ts';
import type { Snapshot } from '../snapshot.ts';
import { compareNames } from './compareNames.ts';
import { compareQuantities } from './compareQuantities.ts';
import type { ComparedDetail, ComparisonAnswer } from './comparison.ts';

/** Sentences of a text that are compared: a message has few, and a pasted article is no message. */
const MOST_SENTENCES = 12;
/** Passages shown, of all sentences together. */
const MOST_PASSAGES = 3;
/** The share of a sentence's telling words that a passage must have to be called close. */
const CLOSE = 0.35;
/** Names and numbers of a text that are listed. */
const MOST_DETAILS = 20;

/** What the story has of a text that somebody wrote: the passages closest to its sentences, and which of its names and numbers. */
export function compareWithStory(text: string, snapshot: Snapshot): ComparisonAnswer {
  const sentences = splitSentences(text)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => text.slice(start, end));
  const compared = sentences.map((sentence) => compareSentence(sentence, snapshot));
  const close = compared.flatMap((one) => one.close).sort((a, b) => b.closeness - a.closeness);
  const passages = new Map(close.map(({ passage }) => [keyOf(passage), passage]));
  const details = new Map<string, ComparedDetail>();
  for (const detail of compared.flatMap((one) => one.details)) {
    const key = `${detail.about} ${detail.text.toLowerCase()}`;
    // What one sentence does not have in common with the story another may.
    if (!details.has(key) || details.get(key)?.outcome === 'absent') details.set(key, detail);
  }
  return {
    kind: 'comparison',
    passages: [...passages.values()].slice(0, MOST_PASSAGES),
    details: [...details.values()].slice(0, MOST_DETAILS),
  };
}

interface ComparedSentence {
  readonly close: readonly { readonly passage: Passage; readonly closeness: number }[];
  readonly details: readonly ComparedDetail[];
}

function compareSentence(sentence: string, snapshot: Snapshot): ComparedSentence {
  const ranked = rankSentences(setScene(readQuestion(sentence, snapshot.index), snapshot.index));
  const close = ranked.flatMap((candidate) => {
    const { share, weight } = overlap(candidate);
    const { article, paragraph, start, end } = candidate.entry.sentence;
    return share < CLOSE ? [] : [{ passage: passageOf(article, paragraph, { start, end }), closeness: weight }];
  });
  const near = ranked.map(({ entry }) => entry.sentence);
  const names = compareNames(sentence, snapshot);
  const numbers = compareQuantities(sentence, near, snapshot.index);
  const details = [...names, ...numbers].sort((a, b) => a.start - b.start).map(({ detail }) => detail);
  return { close, details };
}

/** How much of what a sentence tells a passage has too: as a share, and in all. */
function overlap({ entry: { matches } }: RankedSentence): { share: number; weight: number } {
  const sum = (list: typeof matches) => list.reduce((total, { term }) => total + term.weight, 0);
  const weight = sum(matches.filter(({ kind }) => isSure(kind) || kind === 'near'));
  return { weight, share: weight / (sum(matches) || 1) };
}

function keyOf({ article, paragraph, start }: Passage): string {
  return `${article} ${paragraph} ${start}`;
}
