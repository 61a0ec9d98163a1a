import { isEnglish } from '#src/corpus/isEnglish.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import type { Asked } from './asked.ts';
import weights from './decision.json' with { type: 'json' };
import { EVIDENCE_NAMES, type Evidence, type EvidenceName, gatherEvidence } from './evidence/evidence.ts';
import { answerFromSum, type Doubt, findDoubt, judge, judgeBySum, sumUp, type Verdict } from './evidence/judge.ts';
import { findLaterFigure } from './evidence/laterFigure.ts';
import { hasPremises } from './evidence/premises.ts';
import { toLogOdds, toProbability } from './logOdds.ts';
import { BY_READING, BY_WORDS } from './ranking/companion.ts';
import { orderSentences, type RankedSentence, type ScoredSentence } from './ranking/rankSentences.ts';
import { combine } from './reading/combine.ts';
import type { Reading } from './reading/reading.ts';
import { ANSWER_FROM, DEFAULT_STRICTNESS, type Strictness } from './strictness.ts';

/** What comes of a question: its sentences in their final order, and whether the first may be called an answer. */
export interface Decision {
  readonly ranked: readonly RankedSentence[];
  readonly verdict: Verdict;
  /** The log-odds that what is shown answers. */
  readonly confidence: number | undefined;
  /** The sentence that verdict and confidence are of, where another was put before it. */
  readonly weighed?: RankedSentence;
  /** The other of two figures for one thing, an earlier and a later one: it is shown with the first sentence. */
  readonly beside?: RankedSentence;
  /** What an answer needed; left out where there was nothing to weigh. */
  readonly bar?: Bar;
  /** Whether no word of the question is unknown to the story: only then is it sure which words answer. */
  readonly knowsAll: boolean;
}

/** What a passage needs to be called an answer. */
export interface Bar {
  /** The probability from which on it is called one; 1 where nothing is enough. */
  readonly from: number;
  /** What makes that more than the server's strictness asks for. */
  readonly because?: Doubt | 'unknown name' | 'strange word' | 'no premises';
}

/** Evidence of words and premises, then what the reader adds, in the order of the weights file. */
export const DECISION_NAMES = [
  ...EVIDENCE_NAMES,
  /** Whether what the question takes for granted is not in sight. */
  'noPremises',
  /** The reader's logits for the sentence shown first, against no answer; bounded. */
  'start',
  'span',
  /** The largest of all sentences read. */
  'anySpan',
  /** Whether it was read at all. */
  'unread',
  /** The chance of the first passage among all, and of the next. */
  'chance',
  'nextChance',
  /** The same as the chance's log-odds. */
  'lead',
] as const;

export type DecisionName = (typeof DECISION_NAMES)[number];

/** The probability that what is shown answers, from which on it is called the closest passage; that it is too where its words are what was asked about. */
const CLOSEST_FROM = 0.1;
/** What an answer needs at least, however bold a server is, where what the question takes for granted is not in sight of the passage. */
const ANSWER_WITHOUT_PREMISES_FROM = 0.65;
/** The same where the question has a word that neither the story nor English nor any list of names has. */
const ANSWER_WITH_UNKNOWN_WORD_FROM = 0.9;

const BOUND = 12;

/** Decides what is shown: by ranker, reader and evidence where the reader has read, by the ranker and its evidence where it has not. */
export function decide(asked: Asked, index: StoryIndex, strictness: Strictness = DEFAULT_STRICTNESS): Decision {
  const { reading } = asked;
  const decided = reading
    ? decideByReading(asked, reading, index, strictness)
    : decideByWords(asked, index, strictness);
  return withLaterFigure(asked, decided);
}

/** From this logit on the reader takes a later figure for an answer: then it wins. */
const LATER_FROM = 0;

/** The later of two figures for one thing wins, and the other is shown with it; where the reader doubts that it is for the same, both are shown. */
function withLaterFigure({ question, ranked: all, reading }: Asked, decision: Decision): Decision {
  const [first] = decision.ranked;
  const found = first && decision.verdict !== 'not-found' ? findLaterFigure(question, first, all) : undefined;
  const later = decision.ranked.find(({ entry }) => entry === found?.entry) ?? found;
  if (!first || !later) return decision;
  const others = decision.ranked.filter(({ entry }) => entry !== later.entry && entry !== first.entry);
  // Side by side they are one passage.
  if (later.entry === first.entry.next && first.companion === undefined) {
    return { ...decision, ranked: [{ ...first, companion: later.entry }, ...others] };
  }
  const wins = !reading || (reading.of(later.entry.sentence)?.span ?? -BOUND) >= LATER_FROM;
  const [winner, beside] = wins ? [later, first] : [first, later];
  return { ...decision, ranked: [winner, beside, ...others], weighed: first, beside };
}

function decideByWords(asked: Asked, index: StoryIndex, strictness: Strictness): Decision {
  const { scene } = asked;
  // Words alone tell nothing of a sentence that has none of them.
  const ranked = orderSentences(
    asked.ranked.filter(({ entry }) => entry.isFound),
    BY_WORDS,
  );
  const [best] = ranked;
  if (!best) return { ranked, verdict: 'not-found', confidence: undefined, knowsAll: false };
  const evidence = gatherEvidence(scene, best, index);
  const english = isEnglish(best.entry.sentence.article);
  const judged = (english ? judge : judgeBySum)(evidence, strictness);
  const because = english ? findBar(evidence, hasPremises(scene, best, index)) : undefined;
  const verdict = judged === 'answer' && because ? 'unsure' : judged;
  const bar = because ? { from: 1, because } : { from: toProbability(answerFromSum(strictness)) };
  return { ranked, verdict, confidence: sumUp(evidence), bar, knowsAll: evidence.unknown === 0 };
}

/** What keeps words alone from calling a passage an answer, however much of the question it has. */
function findBar(evidence: Evidence, premises: boolean): Bar['because'] {
  if (evidence.unknownName > 0) return 'unknown name';
  return findDoubt(evidence) ?? (premises ? undefined : 'no premises');
}

function decideByReading(asked: Asked, reading: Reading, index: StoryIndex, strictness: Strictness): Decision {
  const ranked = orderSentences(combine(asked, reading), BY_READING);
  const features = decisionFeatures(asked, ranked, reading, index);
  const confidence = DECISION_NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
  const chance = toProbability(confidence);
  const isClose = chance >= CLOSEST_FROM || judge(features) !== 'not-found';
  const bar = barByReading(features, ANSWER_FROM[strictness]);
  const verdict = chance >= bar.from ? 'answer' : isClose ? 'unsure' : 'not-found';
  return { ranked, verdict, confidence, bar, knowsAll: features.unknown === 0 };
}

/**
 * Somebody the story never names is not who it tells of; what is not in sight of the sentence wants a surer reader, and a word that nobody knows,
 * most likely a name, a much surer one.
 */
function barByReading({ unknownName, unknownWord, noPremises }: Record<DecisionName, number>, usual: number): Bar {
  if (unknownName > 0) return { from: 1, because: 'unknown name' };
  if (unknownWord > 0) return { from: ANSWER_WITH_UNKNOWN_WORD_FROM, because: 'strange word' };
  return noPremises > 0 && usual < ANSWER_WITHOUT_PREMISES_FROM
    ? { from: ANSWER_WITHOUT_PREMISES_FROM, because: 'no premises' }
    : { from: usual };
}

/** What is known of the passage shown first. */
export function decisionFeatures(
  asked: Asked,
  ranked: readonly RankedSentence[],
  reading: Reading,
  index: StoryIndex,
): Record<DecisionName, number> {
  const [first, next] = ranked;
  if (!first) throw new RangeError('There is no sentence to decide on.');
  const byWords = ofWords(first, asked.ranked);
  const evidence: Record<EvidenceName, number> = gatherEvidence(asked.scene, byWords, index);
  const shown = [first.entry, first.companion].flatMap((entry) => (entry && reading.of(entry.sentence)) ?? []);
  const most = (of: 'start' | 'span') => bounded(Math.max(...shown.map((one) => one[of])));
  const all = ranked.flatMap(({ entry }) => reading.of(entry.sentence)?.span ?? []);
  const chance = Math.min(first.chance, 1 - 1e-4);
  return {
    ...evidence,
    noPremises: Number(!hasPremises(asked.scene, byWords, index)),
    start: shown.length > 0 ? most('start') : 0,
    span: shown.length > 0 ? most('span') : 0,
    anySpan: all.length > 0 ? bounded(Math.max(...all)) : 0,
    unread: Number(shown.length === 0),
    chance,
    nextChance: next?.chance ?? 0,
    lead: toLogOdds(chance),
  };
}

/** The same sentence with the ranker's own score. */
function ofWords(first: RankedSentence, ranked: readonly RankedSentence[]): ScoredSentence {
  return ranked.find(({ entry }) => entry === first.entry) ?? first;
}

function bounded(value: number): number {
  return Math.max(-BOUND, Math.min(BOUND, value));
}
