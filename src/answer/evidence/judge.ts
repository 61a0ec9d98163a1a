import { DEFAULT_STRICTNESS, type Strictness, shiftOfBar } from '../strictness.ts';
import type { Evidence, EvidenceName } from './evidence.ts';
import weights from './weights.json' with { type: 'json' };

/** What the evidence allows to be said. */
export type Verdict = 'answer' | 'unsure' | 'not-found';

/** Sums of evidence, log-odds, from which a passage is shown as the closest one, and as the answer on a server of even strictness. */
const SHOWN_FROM = -3.1;
const ANSWER_FROM = -1.65;
/** The same where the question has a name that the story never mentions: then everything else must fit. */
const NAMELESS_SHOWN_FROM = -0.5;
/** The share of the question's own words that even the closest passage must have. */
const LEAST_COVERED = 0.15;

/**
 * A doubt that bars an answer whatever else matches: a short question of which the story has nothing on a whole word ("When was Netanyahu
 * born?"), unless the sentence has a measure of the kind asked for; a wish for detail, which one sentence cannot meet; and a count, an age
 * or a person asked for and none in sight.
 */
export type Doubt = 'unknown word' | 'detail' | 'nothing of the kind';

/** The doubt that bars an answer, if there is one. */
export function findDoubt(evidence: Evidence): Doubt | undefined {
  if (evidence.unknownInShort > 0 && evidence.offersMeasure === 0) return 'unknown word';
  if (evidence.wantsDetail > 0) return 'detail';
  return evidence.noCount > 0 || evidence.noPerson > 0 ? 'nothing of the kind' : undefined;
}

/** Whether a doubt bars an answer. */
export function isDoubted(evidence: Evidence): boolean {
  return findDoubt(evidence) !== undefined;
}

/** The sum of evidence from which on words alone call a passage an answer. */
export function answerFromSum(strictness: Strictness): number {
  return ANSWER_FROM + shiftOfBar(strictness);
}

/**
 * Decides by the evidence alone whether a passage answers. The weights are learned: see `scripts/train.ts`. Strictness parts answers from
 * closest passages only: it takes no passage away.
 */
export function judge(evidence: Evidence, strictness: Strictness = DEFAULT_STRICTNESS): Verdict {
  const sum = sumUp(evidence);
  if (evidence.unknownName > 0) return sum >= NAMELESS_SHOWN_FROM ? 'unsure' : 'not-found';
  if (sum >= answerFromSum(strictness) && !isDoubted(evidence)) return 'answer';
  if (sum >= ANSWER_FROM) return 'unsure';
  return sum >= SHOWN_FROM && evidence.covered >= LEAST_COVERED ? 'unsure' : 'not-found';
}

/** The same without the bars, which know English only: for articles in other languages. */
export function judgeBySum(evidence: Evidence, strictness: Strictness = DEFAULT_STRICTNESS): Verdict {
  const sum = sumUp(evidence);
  return sum >= answerFromSum(strictness) ? 'answer' : sum >= SHOWN_FROM ? 'unsure' : 'not-found';
}

/** The weighted sum of the evidence: the log-odds that the passage answers. */
export function sumUp(evidence: Evidence): number {
  const names = Object.keys(weights) as EvidenceName[];
  return names.reduce((sum, name) => sum + weights[name] * evidence[name], 0);
}
