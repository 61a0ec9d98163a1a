import { defineConfig } from 'vitest/config';

/** In milliseconds; for what hangs. A busy machine is no failure, so nothing in the tests has a shorter limit of its own. */
const timeLimit = 5 * 60_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: timeLimit,
    hookTimeout: timeLimit,
    expect: { poll: { timeout: timeLimit } },
  },
});
