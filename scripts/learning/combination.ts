/**
 * Learns how much ranker and reader count for a sentence: for each question a softmax over the sentences of its scene, whose mass on
 * those that hold an answer is made as large as can be. Only questions with an answer teach it.
 */
import type { Asked } from '#src/answer/asked.ts';
import { COMBINATION_NAMES, combinationFeatures } from '#src/answer/reading/combine.ts';
import { NOTHING_READ } from '#src/answer/reading/reading.ts';
import { descend, weigh } from './descend.ts';

const WIDTH = COMBINATION_NAMES.length;
const ROUNDS = 200;
const PENALTY = 0.02;
/** What the mass and its logarithm count: see the ranker. */
const MASS_WEIGHT = 2;
const LOG_WEIGHT = 0.3;

/** One question that was read, and which of its sentences hold an answer, in the order of `asked.ranked`. */
export interface Read {
  readonly asked: Asked;
  readonly right: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

interface Case {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** The weights in the order of `COMBINATION_NAMES`. */
export function learnCombination(read: readonly Read[]): Float64Array {
  const cases = read.filter(({ right }) => right.includes(true)).map(toCase);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  return descend(WIDTH, ROUNDS, (weights, gradient) => {
    for (const one of cases) addSlope(one, weights, gradient);
    gradient.forEach((slope, k) => {
      gradient[k] = slope / total + PENALTY * (weights[k] ?? 0);
    });
  });
}

function toCase({ asked, right, weight }: Read): Case {
  const features = combinationFeatures(asked.ranked, asked.reading ?? NOTHING_READ);
  return { rows: features.map((own) => Float64Array.from(COMBINATION_NAMES, (name) => own[name])), right, weight };
}

function addSlope({ rows, right, weight }: Case, weights: Float64Array, gradient: Float64Array): void {
  const scores = rows.map((row) => weigh(row, weights));
  const highest = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - highest));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  const share = masses.reduce((sum, mass, i) => (right[i] ? sum + mass : sum), 0) / all;
  rows.forEach((row, i) => {
    const mass = (masses[i] ?? 0) / all;
    const gain = right[i] ? mass / share : 0;
    const pull = weight * (LOG_WEIGHT + MASS_WEIGHT * share) * (mass - gain);
    row.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + pull * value;
    });
  });
}
