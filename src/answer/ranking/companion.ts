import type { SceneSentence } from './scene.ts';
import { dependence, opensWithPronoun } from './standsAlone.ts';

/** When a neighbour is shown with a sentence. */
export interface CompanionRule {
  /** A neighbour whose score is less than this below the sentence's may well hold the answer itself: the logarithm of the odds between them. */
  readonly closeCall: number;
  /** Whether a sentence cannot be understood without the one before it. */
  leans(entry: SceneSentence): boolean;
}

/** Where words alone rank, which often put the sentence beside the answer first: seven to one is close. */
export const BY_WORDS: CompanionRule = { closeCall: 2, leans: ({ sentence }) => dependence(sentence) > 0 };

/** Where a reader has read too, and is seldom a sentence off: only what opens with a pronoun needs the one before it. */
export const BY_READING: CompanionRule = { closeCall: 1, leans: ({ sentence }) => opensWithPronoun(sentence) };

/** Where no neighbour is asked for. */
export const ALONE: CompanionRule = { closeCall: 0, leans: () => false };

/**
 * The neighbour of the same paragraph that is shown with a sentence: the one before where the sentence cannot be understood alone, else one
 * that may well hold the answer itself, for an answer is often told over two sentences. None where the sentence is shown alone.
 */
export function findCompanion(
  entry: SceneSentence,
  scores: ReadonlyMap<SceneSentence, number>,
  { closeCall, leans }: CompanionRule,
): SceneSentence | undefined {
  const { previous, next } = entry;
  if (previous && leans(entry)) return previous;
  const scoreOf = (sentence: SceneSentence) => scores.get(sentence) ?? Number.NEGATIVE_INFINITY;
  return [previous, next]
    .filter((neighbour) => neighbour !== undefined)
    .filter((neighbour) => scoreOf(neighbour) > scoreOf(entry) - closeCall)
    .sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}
