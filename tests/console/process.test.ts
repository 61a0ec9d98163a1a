import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
afterAll(() => rm(folder, { recursive: true }));

function start(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '' },
  });
}

async function finish(args: readonly string[], input: string) {
  const child = start(...args);
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { out, errors, code };
}

describe('npm run console', { timeout: 30_000 }, () => {
  it('answers every line of its input as JSON, one line each, and ends well', async () => {
    const { out, errors, code } = await finish(['--console', '--json'], '/passage 8\n\n/nope');
    const kinds = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect({ kinds, errors, code }).toEqual({ kinds: ['passages', 'error', 'error'], errors: '', code: 0 });
  });

  it('opens without a token, on the bundled story', async () => {
    const { out, errors, code } = await finish([], '/sources\n');
    expect(out).toContain('rafah-meeting');
    expect(errors).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
    expect(code).toBe(0);
  });

  it('uses the folder it is given alone, and writes nothing to it', async () => {
    const corpus = join(folder, 'corpus');
    await mkdir(corpus);
    await writeFile(join(corpus, 'quay.txt'), 'The board closed the quay on Monday.\n\nFishermen waited.\n');
    await writeFile(join(corpus, 'ferry.md'), '# No ferry\n\nThe *ferry* stopped.\n');
    const { out, code } = await finish(['--console', '--corpus', corpus, '--json'], '/sources\n');
    const [line] = out.split('\n').map((piece) => piece && JSON.parse(piece));
    expect(line.articles).toEqual([
      { id: 'ferry', title: 'No ferry', paragraphs: 1 },
      { id: 'quay', title: 'Quay', paragraphs: 2 },
    ]);
    expect([code, (await readdir(corpus)).sort()]).toEqual([0, ['ferry.md', 'quay.txt']]);
  });

  it('says in one line that a folder cannot be used, and fails', async () => {
    const missing = join(folder, 'missing');
    const { out, errors, code } = await finish(['--console', '--corpus', missing, '--json'], '/sources\n');
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(errors.split('\n')).toEqual([expect.stringContaining(missing), '']);
  });

  it('ends well when its output is no longer read', async () => {
    const child = start('--console', '--json');
    child.stdin.on('error', () => undefined);
    const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.write('/passage 8\n');
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.write('/passage 8\n'.repeat(5000));
    });
    expect([await exit, await text(child.stderr)]).toEqual([0, '']);
  });
});
