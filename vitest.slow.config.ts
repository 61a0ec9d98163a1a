import { defineConfig } from 'vitest/config';

/** In milliseconds; for what hangs. Some of these tests take a minute on a machine at rest. */
const timeLimit = 10 * 60_000;

/** The tests that kill, fill and stop things: `npm run test:slow`. */
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.ts'],
    maxWorkers: '100%',
    testTimeout: timeLimit,
    hookTimeout: timeLimit,
    expect: { poll: { timeout: timeLimit } },
  },
});
