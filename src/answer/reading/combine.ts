import type { Prepared } from '../asked.ts';
import { isOpposite } from '../evidence/polarity.ts';
import { toProbability } from '../logOdds.ts';
import type { ScoredSentence } from '../ranking/rankSentences.ts';
import learned from './combination.json' with { type: 'json' };
import type { Reading } from './reading.ts';

/** What one sentence's chance to answer is made of, in the order of the weights file; logits and logarithms of chances. */
export const COMBINATION_NAMES = [
  /** The ranker's score, against its best. */
  'ranked',
  /** The logarithm of the ranker's chance. */
  'rankedChance',
  /** Whether no window had the sentence. */
  'unread',
  /** That an answer starts in it, against none in its window. */
  'start',
  /** The same, as the logarithm of its chance among all sentences read. */
  'startChance',
  /** That its likeliest stretch is the answer, against none. */
  'span',
  /** The same, from 0 to 1. */
  'spanSure',
] as const;

export type CombinationName = (typeof COMBINATION_NAMES)[number];
export type Combination = Readonly<Record<CombinationName, number>>;

/** Chances below this tell nothing more, as logarithms; logits likewise. */
const LEAST = -10;

/** The features of every sentence, in the order given; the ranker's order does not matter. */
export function combinationFeatures(scored: readonly ScoredSentence[], reading: Reading): Combination[] {
  const best = Math.max(...scored.map(({ score }) => score));
  const all = Math.log(scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0));
  const read = scored.map(({ entry }) => reading.of(entry.sentence));
  const highest = Math.max(...read.map((one) => one?.start ?? LEAST));
  const mass = Math.log(read.reduce((sum, one) => sum + Math.exp((one?.start ?? LEAST) - highest), 0));
  return scored.map(({ score }, i) => {
    const own = read[i];
    const bounded = (value: number) => Math.max(LEAST, value);
    return {
      ranked: bounded(score - best),
      rankedChance: bounded(score - best - all),
      unread: Number(own === undefined),
      start: own ? bounded(own.start) : 0,
      startChance: own ? bounded(own.start - highest - mass) : 0,
      span: own ? bounded(own.span) : 0,
      spanSure: own ? toProbability(own.span) : 0,
    };
  });
}

/**
 * What is taken from the score of a sentence that says the opposite of what is asked for, where another says it: all but all of its odds. Set by
 * hand, for the sets that are learned from have too few such questions.
 */
const OPPOSITE = 6;

/** The sentences with their score by ranker and reader together; the weights are learned: see `scripts/train.ts`. */
export function combine(
  { question, ranked }: Prepared,
  reading: Reading,
  weights: Combination = learned,
): ScoredSentence[] {
  const features = combinationFeatures(ranked, reading);
  const opposite = ranked.map(({ entry }) => isOpposite(question, entry.sentence, entry.matches));
  const saying = ranked.filter((_, i) => opposite[i] === false);
  return ranked.map((one, i) => {
    const own = features[i];
    const score = own === undefined ? 0 : COMBINATION_NAMES.reduce((sum, name) => sum + weights[name] * own[name], 0);
    const isSaidElsewhere = opposite[i] === true && saying.some((other) => tellsAsMuch(other, one));
    return { ...one, score: isSaidElsewhere ? score - OPPOSITE : score };
  });
}

/** Whether one sentence has every word of the question that another has, the first itself; for names a pronoun may stand. */
function tellsAsMuch({ entry }: ScoredSentence, { entry: other }: ScoredSentence): boolean {
  const first = other.matches.findIndex(({ kind, term }) => kind !== undefined && term.kind === 'word' && !term.asks);
  return other.matches.every(({ kind, term }, i) => {
    const isHere = entry.matches[i]?.kind !== undefined;
    const isBeside = i !== first && entry.matchesBefore[i]?.kind !== undefined;
    return kind === undefined || term.kind === 'name' || isHere || isBeside;
  });
}
