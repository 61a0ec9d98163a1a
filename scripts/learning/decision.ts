/**
 * Learns the chance that what is shown answers, from questions that were read: those that their article answers, those that it does not
 * though it is about the same, and those of another article.
 */
import { DECISION_NAMES, decisionFeatures } from '#src/answer/decide.ts';
import { BY_READING } from '#src/answer/ranking/companion.ts';
import { orderSentences } from '#src/answer/ranking/rankSentences.ts';
import { type Combination, combine } from '#src/answer/reading/combine.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import type { Read } from './combination.ts';
import { learnLogistic, type Observation } from './logistic.ts';

const PENALTY = 0.001;

/** A question that was read, with the story it was asked of. */
export interface ReadInStory extends Read {
  readonly index: StoryIndex;
}

/** The weights in the order of `DECISION_NAMES`. */
export function learnDecision(read: readonly ReadInStory[], combination: Combination): Float64Array {
  return learnLogistic(
    read.flatMap((one) => observe(one, combination)),
    PENALTY,
  );
}

/** What is shown counts as an answer where the sentence or the one shown with it holds one. */
function observe({ asked, right, weight, index }: ReadInStory, combination: Combination): Observation[] {
  const { reading } = asked;
  // Where nothing was read, words alone decide.
  if (!reading) return [];
  const ranked = orderSentences(combine(asked, reading, combination), BY_READING);
  const [first] = ranked;
  if (!first) return [];
  const isRight = new Map(asked.ranked.map(({ entry }, i) => [entry, right[i] === true]));
  const features = decisionFeatures(asked, ranked, reading, index);
  return [
    {
      row: Float64Array.from(DECISION_NAMES, (name) => features[name]),
      holds:
        isRight.get(first.entry) === true || (first.companion !== undefined && isRight.get(first.companion) === true),
      weight,
    },
  ];
}
