import type { TermMatch } from './match.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';

/** Words apart within which two terms still stand side by side. */
const ADJACENT = 2;
/** What a common word counts, beside the weights of terms, when orders are compared. */
const COMMON_WORD = 0.2;
/** Words apart within which one word of a sentence still follows another. */
const SOON = 3;
/** They stand before any noun, and tell no order from another. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Share of the question's neighbouring terms that stand in the same order and side by side in the sentence. */
export function pairsKept(matches: readonly TermMatch[]): number {
  if (matches.length < 2) return 0;
  let kept = 0;
  for (let i = 1; i < matches.length; i++) {
    const first = matches[i - 1]?.place ?? -1;
    const second = matches[i]?.place ?? -1;
    if (first >= 0 && second > first && second - first <= ADJACENT) kept++;
  }
  return kept / (matches.length - 1);
}

/** The words of a question in their order, the common ones but articles too, ready to be compared with many sentences. */
export interface AskedOrder {
  /** By number, in the order of the question; a word that comes twice has one number. */
  readonly words: readonly number[];
  readonly numbers: ReadonlyMap<string, number>;
  /** What each word weighs, by number. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
}

/** Numbers the words of a scene's question. */
export function readOrder({ question, weights, totalWeight }: Scene): AskedOrder {
  const weightOf = new Map(question.terms.map(({ term }, i) => [term, weights[i] ?? 0]));
  const asked = question.stems.filter((stem) => !ARTICLES.has(stem));
  const stems = [...new Set(asked)];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  return {
    words: asked.map((stem) => numbers.get(stem) ?? 0),
    numbers,
    weights: stems.map((stem) => weightOf.get(stem) ?? COMMON_WORD),
    totalWeight: totalWeight + COMMON_WORD * asked.length,
  };
}

/** A word of the sentence that the question has. */
interface SharedWord {
  /** Articles not counted. */
  readonly place: number;
  readonly number: number;
}

/** How far a sentence keeps the order of the question's words, the common ones counted too but for articles; shares of the question, from 0 to 1. */
export function orderKept(asked: AskedOrder, { stems }: Sentence) {
  const shared: SharedWord[] = [];
  let place = 0;
  for (const stem of stems) {
    if (ARTICLES.has(stem)) continue;
    const number = asked.numbers.get(stem);
    if (number !== undefined) shared.push({ place, number });
    place++;
  }
  return {
    order: commonOrder(asked, shared),
    unbroken: longestRun(asked, shared),
    following: neighboursKept(asked, shared),
  };
}

/** The weight of the longest common subsequence of question and sentence. */
function commonOrder({ words, weights, totalWeight }: AskedOrder, shared: readonly SharedWord[]): number {
  let above = new Float64Array(shared.length + 1);
  for (const word of words) {
    const weight = weights[word] ?? 0;
    const row = new Float64Array(shared.length + 1);
    for (let j = 1; j <= shared.length; j++) {
      const longer = Math.max(above[j] ?? 0, row[j - 1] ?? 0);
      row[j] = shared[j - 1]?.number === word ? Math.max(longer, (above[j - 1] ?? 0) + weight) : longer;
    }
    above = row;
  }
  return (above[shared.length] ?? 0) / totalWeight;
}

/** The most words in a row that question and sentence have alike. */
function longestRun({ words }: AskedOrder, shared: readonly SharedWord[]): number {
  let longest = 0;
  let above = new Uint16Array(shared.length + 1);
  for (const word of words) {
    const row = new Uint16Array(shared.length + 1);
    shared.forEach(({ place, number }, j) => {
      if (number !== word) return;
      const length = 1 + (shared[j - 1]?.place === place - 1 ? (above[j] ?? 0) : 0);
      row[j + 1] = length;
      longest = Math.max(longest, length);
    });
    above = row;
  }
  return longest / Math.max(1, words.length);
}

/** Share of the question's words that one of the next two of the question soon follows in the sentence too. */
function neighboursKept({ words, weights }: AskedOrder, shared: readonly SharedWord[]): number {
  const count = weights.length;
  const follows = new Set<number>();
  shared.forEach(({ place, number }, j) => {
    for (let k = j + 1; k < shared.length; k++) {
      const next = shared[k];
      if (!next || next.place - place > SOON) break;
      follows.add(number * count + next.number);
    }
  });
  const isKept = (first: number, second: number | undefined) =>
    second !== undefined && follows.has(first * count + second);
  const kept = words.filter((word, i) => isKept(word, words[i + 1]) || isKept(word, words[i + 2]));
  return kept.length / Math.max(1, words.length - 1);
}
