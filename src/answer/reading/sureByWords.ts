import type { StoryIndex } from '#src/search/storyIndex.ts';
import type { Asked } from '../asked.ts';
import { gatherEvidence } from '../evidence/evidence.ts';
import { isDoubted, sumUp } from '../evidence/judge.ts';
import { hasPremises } from '../evidence/premises.ts';
import type { AskedFor } from '../question/askedFor.ts';
import type { RankedSentence } from '../ranking/rankSentences.ts';

/** From this chance of its best sentence and this evidence on, words alone leave no doubt. */
const SURE_CHANCE = 0.97;
const SURE_EVIDENCE = 1.5;

/**
 * Whether words alone answer a question so surely that reading would change nothing. Only what has a form that words can see is ever sure, a
 * name, a time, a number: a sentence that has all the words of a "why" may be the one that merely repeats the question.
 */
export function isSureByWords({ question, ranked, scene }: Asked, index: StoryIndex): boolean {
  const [best] = ranked;
  if (!best || best.chance < SURE_CHANCE || !offersForm(question.askedFor, best)) return false;
  const evidence = gatherEvidence(scene, best, index);
  return sumUp(evidence) >= SURE_EVIDENCE && !isDoubted(evidence) && hasPremises(scene, best, index);
}

function offersForm(askedFor: AskedFor, { features }: RankedSentence): boolean {
  if (askedFor === 'person' || askedFor === 'time' || askedFor === 'count') return features.offersExactly > 0;
  return askedFor === 'number' && features.offersMeasure > 0;
}
