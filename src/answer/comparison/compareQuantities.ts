import { type Passage, passageOf } from '#src/corpus/story.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import { lookUp } from '#src/text/lexicon/lexicon.ts';
import { findQuantities, type Quantity } from '#src/text/quantities.ts';
import { findTerms, type Term } from '#src/text/terms.ts';
import { readQuestion } from '../question/readQuestion.ts';
import { rankSentences } from '../ranking/rankSentences.ts';
import { setScene } from '../ranking/scene.ts';
import type { Sentence } from '../ranking/sentence.ts';
import type { ComparedDetail } from './comparison.ts';

/** A detail and where it stands in the sentence it is of. */
export interface PlacedDetail {
  readonly start: number;
  readonly detail: ComparedDetail;
}

/** Words on either side of a number that tell what it is about. */
const AROUND = 8;
/** The share of those words that the story's sentence must have too for another number in it to be about the same thing. */
const SAME_MATTER = 0.6;

/** A number of the story beside one of the text. */
interface Counterpart {
  readonly place: Passage;
  readonly equal: boolean;
  /** Words around the number that the story's sentence has too, and how far the nearest of them stands from the story's number. */
  readonly shared: number;
  readonly distance: number;
  /** Whether both count, or both are measured, in the same. */
  readonly sameThing: boolean;
  readonly share: number;
}

/**
 * Each number of a sentence with what the story has: the same number about the same thing, another one in its place, or neither.
 * `near` are the story's sentences that resemble the sentence, best first.
 */
export function compareQuantities(sentence: string, near: readonly Sentence[], index: StoryIndex): PlacedDetail[] {
  const terms = findTerms(sentence);
  const quantities = findQuantities(sentence);
  return quantities.map((quantity) => {
    const text = sentence.slice(quantity.start, quantity.end);
    const around = termsAround(terms, quantity, quantities);
    const own = near.flatMap((candidate) => counterpartsIn(candidate, quantity, around));
    const found = best(own.filter(isFound)) ?? best(lookAround(text, quantity, around, index).filter(isFound));
    const other = found ? undefined : best(own.filter((candidate) => isOther(candidate, around.length)));
    return { start: quantity.start, detail: detailOf(text, found, other) };
  });
}

function detailOf(text: string, found: Counterpart | undefined, other: Counterpart | undefined): ComparedDetail {
  if (found) return { about: 'number', text, outcome: 'found', place: found.place };
  if (other) return { about: 'number', text, outcome: 'differs', place: other.place };
  return { about: 'number', text, outcome: 'absent' };
}

function isFound({ equal, sameThing, shared }: Counterpart): boolean {
  return equal && (sameThing ? shared > 0 : shared > 1);
}

function isOther({ equal, sameThing, share, shared }: Counterpart, words: number): boolean {
  return !equal && sameThing && share >= SAME_MATTER && shared >= Math.min(2, words);
}

/** The one with most words in common, of those the one where they stand closest; of equals the first. */
function best(candidates: readonly Counterpart[]): Counterpart | undefined {
  return candidates.toSorted((a, b) => b.shared - a.shared || a.distance - b.distance)[0];
}

/** The telling words around a quantity. Those that belong to it or to another one are left out: they are compared by themselves. */
function termsAround(
  terms: readonly Term[],
  { start, end, counted }: Quantity,
  quantities: readonly Quantity[],
): string[] {
  const isFree = (term: Term) => !quantities.some((other) => term.start < other.end && other.start < term.end);
  const before = terms.filter((term) => term.end <= start).slice(-AROUND);
  const after = terms.filter((term) => term.start >= end).slice(0, AROUND);
  const around = [...before, ...after].filter(isFree).map(({ term }) => term);
  return [...new Set(around)].filter((term) => term !== '' && !counted.includes(term));
}

/** Sentences that have the very number, wherever in the story they stand: the number and what it is about are looked for alone. */
function lookAround(text: string, quantity: Quantity, around: readonly string[], index: StoryIndex): Counterpart[] {
  const question = readQuestion(`${text} ${quantity.counted.join(' ')}`, index);
  return rankSentences(setScene(question, index)).flatMap(({ entry }) =>
    counterpartsIn(entry.sentence, quantity, around),
  );
}

function counterpartsIn(sentence: Sentence, quantity: Quantity, around: readonly string[]): Counterpart[] {
  return findQuantities(sentence.text)
    .filter(({ measure }) => measure === quantity.measure)
    .map((other) => counterpartOf(sentence, other, quantity, around));
}

function counterpartOf(
  sentence: Sentence,
  other: Quantity,
  quantity: Quantity,
  around: readonly string[],
): Counterpart {
  const start = sentence.start + other.start;
  const end = sentence.start + other.end;
  const counts = quantity.measure === '';
  const sameThing = !counts || quantity.counted.some((term) => other.counted.some((own) => isSame(term, own)));
  const places = sentence.words.filter((word) => around.some((term) => isSame(term, word.term)));
  const sharedTerms = around.filter((term) => sentence.words.some((word) => isSame(term, word.term)));
  return {
    place: passageOf(sentence.article, sentence.paragraph, { start, end }),
    equal: isEqual(quantity.value, other.value),
    sameThing,
    // That the same is counted says as much as a word around it.
    shared: sharedTerms.length + (counts && sameThing ? 1 : 0),
    share: around.length === 0 ? 1 : weigh(sharedTerms) / weigh(around),
    distance: Math.min(...places.map((word) => Math.max(word.start - end, start - word.end)), Number.MAX_SAFE_INTEGER),
  };
}

/** Rare words say more of what a number is about: "take" and "place" say hardly anything. */
function weigh(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + 1 + lookUp(term).rarity, 0);
}

function isSame(term: string, other: string): boolean {
  return term !== '' && (term === other || lookUp(term).related.get(other) === 'near');
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
