import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/evaluation/main.ts', import.meta.url));

/** Runs the command as an operator does. */
function run(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', MAIN, ...args], (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output, errors });
    });
  });
}

describe('npm run eval', () => {
  it("measures the project's own questions where no file is named", async () => {
    const { code, output, errors } = await run();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/\nset +tions .*\nown +173 .*\n {2}ranker alone +173 .*\n\n.*\nsummaries .*\nown +7 .*\n$/);
  });

  it('ends with 1 and one sentence where it cannot be done', async () => {
    expect(await run('--plot', 'curve.png')).toEqual({
      code: 1,
      output: '',
      errors: 'The plot is drawn as SVG only: name a file that ends in .svg instead of curve.png.\n',
    });
  });

  it('tells how it is used', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    expect(output).toContain(
      'npm run eval -- [FILE.jsonl …] [--corpus DIR] [--part report] [--limit N] [--robust] [--misses] [--plot FILE.svg]',
    );
  });
});
