import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../../src/evaluation/namesMain.ts', import.meta.url));

it('asks about foreign names and the own ones, and draws the table', async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    MAIN,
    '--limit',
    '16',
    '--no-reader',
  ]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /\nfirst names +2 +[\d.]+ +2 +[\d.]+\nsurnames +2 .*\ncities +2 .*\ncountries +2 .*\nthe story's own +50 .* 50 .*\n$/,
  );
});
