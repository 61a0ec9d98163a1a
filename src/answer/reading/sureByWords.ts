import type { StoryIndex } from '#src/search/storyIndex.ts';
import type { Asked } from '../asked.ts';
import { gatherEvidence } from '../evidence/evidence.ts';
import { isDoubted, sumUp } from '../evidence/judge.ts';
import { hasPremises } from '../evidence/premises.ts';

/** From this chance of its best sentence and this evidence on, words alone leave no doubt. */
const SURE_CHANCE = 0.97;
const SURE_EVIDENCE = 1.5;

/** Whether words alone answer a question so surely that reading would change nothing. */
export function isSureByWords({ ranked, scene }: Asked, index: StoryIndex): boolean {
  const [best] = ranked;
  if (!best || best.chance < SURE_CHANCE) return false;
  const evidence = gatherEvidence(scene, best, index);
  return sumUp(evidence) >= SURE_EVIDENCE && !isDoubted(evidence) && hasPremises(scene, best, index);
}
