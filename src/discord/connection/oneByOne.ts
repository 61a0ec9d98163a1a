import { setImmediate } from 'node:timers/promises';

/**
 * Lets whoever waits for its turn go one by one, each in a round of the event loop of its own: however much there is to answer, what is
 * due at a time and what arrives comes between two answers.
 */
export function oneByOne(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
