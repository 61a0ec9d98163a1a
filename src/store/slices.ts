import { setImmediate as nextTurn } from 'node:timers/promises';

/** Runs over a long list a slice at a time, letting everything else have its turn in between. */
export async function inSlices<T>(
  items: readonly T[],
  size: number,
  run: (slice: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) await nextTurn();
    await run(items.slice(start, start + size));
  }
}
