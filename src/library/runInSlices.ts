import { setImmediate } from 'node:timers/promises';
import { SLICE_MS } from '#src/pace.ts';

/** Runs a computation that yields between small steps, a slice at a time, so that it does not hold up the event loop. */
export async function runInSlices<Value>(steps: Generator<void, Value>, sliceMs = SLICE_MS): Promise<Value> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await setImmediate();
  }
}
