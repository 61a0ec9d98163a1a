import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runInSlices } from '#src/library/runInSlices.ts';

/** Counts to `last`, noting each step. */
function* count(last: number, steps: string[]): Generator<void, string> {
  for (let i = 1; i <= last; i++) {
    steps.push(`step ${i}`);
    yield;
  }
  return 'counted';
}

it('returns what the computation returns', async () => {
  expect(await runInSlices(count(3, []))).toBe('counted');
});

it('lets other work go on between slices', async () => {
  const done: string[] = [];
  const other = setImmediate().then(() => done.push('other work'));
  const running = runInSlices(count(2, done), 0);
  await Promise.all([running, other]);
  expect(done).toEqual(['step 1', 'other work', 'step 2']);
});

it('does as many steps as a slice has time for', async () => {
  const done: string[] = [];
  const running = runInSlices(count(3, done), 60_000);
  expect(done).toEqual(['step 1', 'step 2', 'step 3']);
  await running;
});

it('rejects with what the computation throws', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first step.
  function* fail(): Generator<void, never> {
    throw new Error('The article is gone.');
  }
  await expect(runInSlices(fail())).rejects.toThrow('The article is gone.');
});
