import { expect } from 'vitest';

/** Matches the `ArticleProblem` that reads so in English. */
export function articleProblem(message: string): unknown {
  return expect.objectContaining({ name: 'ArticleProblem', message });
}
