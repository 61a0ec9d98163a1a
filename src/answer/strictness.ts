import { toLogOdds } from './logOdds.ts';

/** How sure it must be that a passage answers before it is called an answer, from the least sure to the surest. */
export const STRICTNESSES = ['bold', 'even', 'careful'] as const;

export type Strictness = (typeof STRICTNESSES)[number];

/** The strictness of a server that never chose one. */
export const DEFAULT_STRICTNESS: Strictness = 'even';

/** Probabilities that a passage answers, from which on it is called an answer; below, it is the closest passage. */
export const ANSWER_FROM: Readonly<Record<Strictness, number>> = { bold: 0.3, even: 0.5, careful: 0.7 };

/** Whether a value names a strictness. */
export function isStrictness(value: unknown): value is Strictness {
  return STRICTNESSES.some((known) => known === value);
}

/**
 * What a strictness adds to a bar that is a sum of log-odds, as words alone have one: as much as it moves the log-odds of its own
 * probability from those of `even`. About −0.8 for bold, 0 for even and +0.8 for careful.
 */
export function shiftOfBar(strictness: Strictness): number {
  return toLogOdds(ANSWER_FROM[strictness]) - toLogOdds(ANSWER_FROM[DEFAULT_STRICTNESS]);
}
