import { defineConfig } from 'vitest/config';

/** The tests that kill, fill and stop things: `npm run test:slow`. One file at a time, for they are about time. */
export default defineConfig({
  test: { include: ['tests/**/*.slow.ts'], fileParallelism: false, testTimeout: 60_000 },
});
