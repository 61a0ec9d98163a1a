/**
 * Learns the chance that what is shown answers, from questions that were read: those that their article answers, those that it does not
 * though it is about the same, those of another article, and those with a name that it lacks. No weight may say the opposite of what its
 * feature is for: one that would is left out, and the others are learned again.
 */
import { DECISION_NAMES, type DecisionName, decisionFeatures } from '#src/answer/decide.ts';
import { BY_READING } from '#src/answer/ranking/companion.ts';
import { orderSentences } from '#src/answer/ranking/rankSentences.ts';
import { type Combination, combine } from '#src/answer/reading/combine.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import type { Read } from './combination.ts';
import { learnSigned, type Observation } from './logistic.ts';

const PENALTY = 0.001;

/** What speaks for an answer, and what against one; the others may do either. */
const FOR: ReadonlySet<DecisionName> = new Set<DecisionName>([
  'covered',
  'coveredAround',
  'coveredInParagraph',
  'offersMeasure',
  'matched',
  'rarestMatched',
  'order',
  'pairsKept',
  'sameForm',
  'score',
  'start',
  'span',
  'chance',
  'lead',
]);
const AGAINST: ReadonlySet<DecisionName> = new Set<DecisionName>([
  'unknown',
  'unknownInShort',
  'missingInShort',
  'missingName',
  'unknownName',
  'unknownWord',
  'missingNumber',
  'noNumber',
  'noCount',
  'noTime',
  'noPerson',
  'noPlace',
  'notExactly',
  'wantsDetail',
  'noPremises',
  'unread',
]);

/** A question that was read, with the story it was asked of. */
export interface ReadInStory extends Read {
  readonly index: StoryIndex;
}

/** The weights in the order of `DECISION_NAMES`. */
export function learnDecision(read: readonly ReadInStory[], combination: Combination): Float64Array {
  return learnSigned(
    read.flatMap((one) => observe(one, combination)),
    PENALTY,
    DECISION_NAMES.map((name) => (FOR.has(name) ? 1 : AGAINST.has(name) ? -1 : 0)),
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
