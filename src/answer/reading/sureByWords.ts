import type { StoryIndex } from '#src/search/storyIndex.ts';
import type { Asked } from '../asked.ts';
import { gatherEvidence } from '../evidence/evidence.ts';
import { isDoubted, sumUp } from '../evidence/judge.ts';
import { findLaterFigure } from '../evidence/laterFigure.ts';
import { hasPremises } from '../evidence/premises.ts';
import { isLeftOpen } from '../evidence/tenor.ts';
import type { AskedFor } from '../question/askedFor.ts';
import type { RankedSentence } from '../ranking/rankSentences.ts';

/** From this chance of its best sentence and this evidence on, words alone leave no doubt. */
const SURE_CHANCE = 0.97;
const SURE_EVIDENCE = 1.5;
/** The share of the question that the sentence has word for word: of the half that lacked a word, three in ten were wrong. */
const ALL_COVERED = 0.99;

/**
 * Whether words alone answer a question so surely that reading would change nothing. Only a time or a number is ever sure, told in the form
 * asked for, of what is told as done: with all the words of a "who" another may have done it, and a sentence that has all those of a "why" may be
 * the one that merely repeats the question.
 */
export function isSureByWords({ question, ranked, scene }: Asked, index: StoryIndex): boolean {
  const [best] = ranked;
  if (!best || best.chance < SURE_CHANCE || !offersForm(question.askedFor, best)) return false;
  if (isLeftOpen(best.entry.sentence.text) || findLaterFigure(question, best, ranked)) return false;
  const evidence = gatherEvidence(scene, best, index);
  const isSure = evidence.covered >= ALL_COVERED && sumUp(evidence) >= SURE_EVIDENCE;
  return isSure && !isDoubted(evidence) && hasPremises(scene, best, index);
}

function offersForm(askedFor: AskedFor, { features }: RankedSentence): boolean {
  if (askedFor === 'time' || askedFor === 'count') return features.offersExactly > 0;
  return askedFor === 'number' && features.offersMeasure > 0;
}
