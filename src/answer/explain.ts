import type { Passage } from '#src/corpus/story.ts';
import type { Span } from '#src/text/span.ts';
import type { Asked } from './asked.ts';
import { type Bar, DECISION_NAMES, type DecisionName, decide, decisionFeatures } from './decide.ts';
import decisionWeights from './decision.json' with { type: 'json' };
import { EVIDENCE_NAMES, gatherEvidence } from './evidence/evidence.ts';
import type { Verdict } from './evidence/judge.ts';
import evidenceWeights from './evidence/weights.json' with { type: 'json' };
import { toProbability } from './logOdds.ts';
import type { AskedFor } from './question/askedFor.ts';
import { FEATURE_NAMES } from './ranking/features.ts';
import type { RankedSentence } from './ranking/rankSentences.ts';
import rankerWeights from './ranking/weights.json' with { type: 'json' };
import combinationWeights from './reading/combination.json' with { type: 'json' };
import { COMBINATION_NAMES, combinationFeatures } from './reading/combine.ts';
import { NOTHING_READ } from './reading/reading.ts';
import { findReasons, type Reasons } from './reasons.ts';
import type { Snapshot } from './snapshot.ts';
import { understand } from './understanding/understand.ts';

/** A feature with what it adds to a sum: its value times its weight. */
export interface Share<Name extends string = string> {
  readonly name: Name;
  readonly value: number;
  readonly weight: number;
}

/** Why a question was answered as it was: every step from its words to the decision. */
export interface Explanation {
  readonly understood: {
    /** The question as it was asked of the story, where that is not as it was typed. */
    readonly readAs?: string;
    readonly askedFor: AskedFor;
    readonly focus: readonly string[];
    readonly terms: readonly {
      readonly typed: string;
      readonly term: string;
      readonly kind: string;
      /** What it was read as, where the story does not have it as typed. */
      readonly corrections: readonly string[];
      readonly rarity: number;
      readonly asks: boolean;
    }[];
  };
  /** The paragraphs that were looked at, best first, with their BM25 against the best one's. */
  readonly paragraphs: readonly { readonly article: string; readonly paragraph: number; readonly score: number }[];
  /** The best sentences in their final order. */
  readonly sentences: readonly ExplainedSentence[];
  /** Whether it was read, or why not; 'none' where there was no reader. */
  readonly reader: 'read' | NonNullable<Asked['unread']> | 'none';
  /** Windows that were read. */
  readonly windows: number;
  readonly decision: {
    readonly kind: Verdict;
    /** That what is shown answers, from 0 to 1; left out where there was nothing to weigh. */
    readonly probability?: number;
    /** What an answer needed; left out likewise. */
    readonly bar?: Bar;
    /** The share of the question that the first sentence and those beside it have, rare words counting more. */
    readonly covered?: number;
    /** The weightiest first. */
    readonly by: readonly Share[];
    readonly reasons: Reasons;
  };
}

export interface ExplainedSentence extends Passage {
  /** By words alone, and what it is made of, the weightiest first. */
  readonly ranker: number;
  readonly rankedBy: readonly Share[];
  /** What the reader made of it: logits against no answer, and the words it marked; left out where it did not read it. */
  readonly reader?: {
    readonly start: number;
    readonly span: number;
    readonly marked: string;
    /** Where these words stand in the paragraph. */
    readonly mark: Span;
  };
  readonly combinedBy: readonly Share[];
  /** Its chance among all, with what is shown with it; from 0 to 1. */
  readonly chance: number;
}

const MOST_SENTENCES = 4;
const MOST_SHARES = 6;

/** Explains what `answerText` says of a question that no other route answers; after `answerWithReader`, with what the reader made of it. */
export function explainQuestion(typed: string, snapshot: Snapshot): Explanation {
  const { index, strictness } = snapshot;
  const readAs = understand(typed, snapshot);
  const asked = snapshot.asked(readAs);
  const { question, scene, reading } = asked;
  const { ranked, weighed, verdict, confidence, bar } = decide(asked, index, strictness);
  // What was decided is of the sentence that was first before a later figure overtook it.
  const shares = decidedBy(asked, weighed ? [weighed, ...ranked] : ranked, snapshot);
  const covered = shares.find(({ name }) => name === 'coveredAround')?.value;
  return {
    understood: {
      ...(readAs !== typed && { readAs }),
      askedFor: question.askedFor,
      focus: question.focus,
      terms: question.terms.map(({ surface, term, kind, corrections, rarity, asks }) => ({
        typed: surface,
        term,
        kind,
        corrections: corrections.map((correction) => wordFor(correction, scene)),
        rarity,
        asks,
      })),
    },
    paragraphs: paragraphsOf(scene.sentences),
    sentences: ranked.slice(0, MOST_SENTENCES).map((one) => explainSentence(one, asked)),
    reader: reading ? 'read' : (asked.unread ?? 'none'),
    windows: reading?.windows ?? 0,
    decision: {
      kind: verdict,
      ...(confidence !== undefined && { probability: toProbability(confidence) }),
      ...(bar && { bar }),
      ...(covered !== undefined && { covered }),
      by: weightiest(shares),
      reasons: findReasons(shares),
    },
  };
}

/** A word as the story has it for a stem. */
function wordFor(term: string, { sentences }: Asked['scene']): string {
  for (const { sentence } of sentences) {
    const word = sentence.words.find((other) => other.term === term);
    if (word) return sentence.paragraph.text.slice(word.start, word.end);
  }
  return term;
}

function paragraphsOf(sentences: Asked['scene']['sentences']): Explanation['paragraphs'] {
  const found = new Map<string, Explanation['paragraphs'][number]>();
  for (const { sentence, paragraphScore } of sentences) {
    const { article, paragraph } = sentence;
    const key = `${article.id} ${paragraph.number}`;
    if (!found.has(key)) found.set(key, { article: article.id, paragraph: paragraph.number, score: paragraphScore });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function explainSentence(
  { entry, chance }: RankedSentence,
  { ranked, reading = NOTHING_READ }: Asked,
): ExplainedSentence {
  const { article, paragraph, start, end, text } = entry.sentence;
  const place = ranked.findIndex((other) => other.entry === entry);
  const byWords = ranked[place];
  const combined = combinationFeatures(ranked, reading)[place];
  const read = reading.of(entry.sentence);
  return {
    article: article.id,
    paragraph: paragraph.number,
    start,
    end,
    text,
    ranker: byWords?.score ?? 0,
    rankedBy: byWords ? weightiest(sharesOf(FEATURE_NAMES, byWords.features, rankerWeights)) : [],
    ...(read && {
      reader: {
        start: read.start,
        span: read.span,
        marked: text.slice(read.mark.start, read.mark.end),
        mark: { start: start + read.mark.start, end: start + read.mark.end },
      },
    }),
    combinedBy:
      combined && reading !== NOTHING_READ ? weightiest(sharesOf(COMBINATION_NAMES, combined, combinationWeights)) : [],
    chance,
  };
}

function decidedBy(asked: Asked, ranked: readonly RankedSentence[], { index }: Snapshot): Share<DecisionName>[] {
  const [best] = ranked;
  if (!best) return [];
  if (!asked.reading) return sharesOf(EVIDENCE_NAMES, gatherEvidence(asked.scene, best, index), evidenceWeights);
  return sharesOf(DECISION_NAMES, decisionFeatures(asked, ranked, asked.reading, index), decisionWeights);
}

function sharesOf<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Share<Name>[] {
  return names.map((name) => ({ name, value: values[name], weight: weights[name] }));
}

function weightiest(shares: readonly Share[]): Share[] {
  return shares
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight))
    .slice(0, MOST_SHARES);
}
