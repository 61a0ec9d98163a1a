import { toProbability } from '#src/answer/logOdds.ts';
import { descend, weigh } from './descend.ts';

/** A row of features, whether it came true, and how much it counts. */
export interface Observation {
  readonly row: Float64Array;
  readonly holds: boolean;
  readonly weight: number;
}

const ROUNDS = 400;

/**
 * Logistic regression with an L2 penalty on standardised features; the first feature must be constant, and is not penalised. `signs` has 1 or -1
 * for a feature whose weight must not have the other sign, and 0 for others: a weight that would is held at nothing and the rest learned again.
 */
export function learnSigned(
  observations: readonly Observation[],
  penalty: number,
  signs: readonly number[],
): Float64Array {
  const held = new Set<number>();
  for (;;) {
    const rows = observations.map((one) => ({ ...one, row: one.row.map((value, k) => (held.has(k) ? 0 : value)) }));
    const learned = learnLogistic(rows, penalty);
    const wrong = signs.flatMap((sign, k) => (sign * (learned[k] ?? 0) < 0 ? [k] : []));
    if (wrong.length === 0) return learned;
    for (const k of wrong) held.add(k);
  }
}

function learnLogistic(observations: readonly Observation[], penalty: number): Float64Array {
  const width = observations[0]?.row.length ?? 0;
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const average = (value: (one: Observation) => number) =>
    observations.reduce((sum, one) => sum + one.weight * value(one), 0) / total;
  const spreads = Array.from({ length: width }, (_, k) => {
    const mean = average(({ row }) => row[k] ?? 0);
    return Math.sqrt(average(({ row }) => ((row[k] ?? 0) - mean) ** 2)) || 1;
  });
  const scaled = observations.map((one) => ({ ...one, row: one.row.map((value, k) => value / (spreads[k] ?? 1)) }));
  const learned = descend(width, ROUNDS, (weights, gradient) => {
    for (const { row, holds, weight } of scaled) {
      const miss = toProbability(weigh(row, weights)) - Number(holds);
      for (let k = 0; k < width; k++) gradient[k] = (gradient[k] ?? 0) + (miss * weight * (row[k] ?? 0)) / total;
    }
    for (let k = 1; k < width; k++) gradient[k] = (gradient[k] ?? 0) + penalty * (weights[k] ?? 0);
  });
  return learned.map((weight, k) => weight / (spreads[k] ?? 1));
}
