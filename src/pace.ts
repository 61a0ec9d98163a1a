import { setImmediate } from 'node:timers/promises';

/** How long work may go on before everything else gets its turn, in milliseconds: gateway and other questions hardly notice. */
export const SLICE_MS = 8;

/** To be awaited between the steps of long work: gives everything else its turn where a slice's time has passed since it last did. */
export function openPace(sliceMs = SLICE_MS): () => Promise<void> {
  let until = performance.now() + sliceMs;
  return async () => {
    if (performance.now() < until) return;
    await setImmediate();
    until = performance.now() + sliceMs;
  };
}
