import { defineConfig } from 'vitest/config';

/** The time limits are for what hangs: a busy machine is no failure. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
