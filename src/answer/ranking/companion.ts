import type { SceneSentence } from './scene.ts';
import { dependence } from './standsAlone.ts';

/** A neighbour whose score is less than this below a sentence's is shown with it: the logarithm of the odds between them, seven to one. */
const CLOSE_CALL = 2;

/**
 * The neighbour of the same paragraph that is shown with a sentence: the one before where the sentence cannot be understood alone, else one
 * that may well hold the answer itself, for an answer is often told over two sentences. None where the sentence is shown alone.
 */
export function findCompanion(
  entry: SceneSentence,
  scores: ReadonlyMap<SceneSentence, number>,
): SceneSentence | undefined {
  const { previous, next } = entry;
  if (previous && dependence(entry.sentence) > 0) return previous;
  const scoreOf = (sentence: SceneSentence) => scores.get(sentence) ?? Number.NEGATIVE_INFINITY;
  return [previous, next]
    .filter((neighbour) => neighbour !== undefined)
    .filter((neighbour) => scoreOf(neighbour) > scoreOf(entry) - CLOSE_CALL)
    .sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}
