import { defineConfig } from 'vitest/config';

/** The tests that kill, fill and stop things: `npm run test:slow`. The time limits are for what hangs. */
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.ts'],
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
