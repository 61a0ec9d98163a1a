import { defineConfig } from 'vitest/config';

/** The time limit is for what hangs: a busy machine is no failure. */
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
});
