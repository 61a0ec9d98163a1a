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

const loader = new URL('../../src/typescript.mjs', import.meta.url).href;
const database = `file:${join(folder, 'store.db')}`;

/** Starts the console in a folder of its own, with a store of these tests' own. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = { DATABASE_URL: database }) {
  return spawn(process.execPath, ['--import', loader, join(root, 'src/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
}

async function finish(args: readonly string[], input: string, env?: Readonly<Record<string, string>>) {
  const child = start(args, env);
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { out, errors, code };
}

describe('npm run console', () => {
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

  it('keeps what was confirmed, and says so in the next process', async () => {
    const proposed = await finish(['--json'], '/corpus remove rafah-meeting\n/setup retention:30 strictness:careful\n');
    const { change } = JSON.parse(proposed.out.split('\n')[0] ?? '');
    const confirmed = await finish(['--json'], `/corpus confirm ${change}\n`);
    expect(JSON.parse(confirmed.out)).toMatchObject({ kind: 'moderation', outcome: 'committed', revision: 2 });
    const next = await finish(['--json'], '/sources\n/corpus rollback 1\n');
    const [sources, rollback] = next.out.split('\n').map((line) => line && JSON.parse(line));
    expect(sources.articles).toEqual([]);
    await finish(['--json'], `/corpus confirm ${rollback.change}\n`);
    expect((await finish([], '/setup\n/sources\n')).out).toMatch(
      /strictness: careful.*retention: 30.*rafah-meeting.*revision 3/s,
    );
  });

  it('says what is wrong with a store that somebody chose, and ends', async () => {
    await writeFile(join(folder, 'wall'), 'in the way of the folder');
    const { out, errors, code } = await finish(['--console', '--data', 'file:wall/store.db'], '/sources\n');
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(errors).toMatch(/^[^\n]*wall[^\n]*\n$/);
  });

  it('answers from the bundled story where the usual store cannot be opened, and says so', async () => {
    await writeFile(join(folder, 'data'), 'in the way of the folder');
    const { out, errors, code } = await finish(['--console', '--json'], 'who leads the us side\n/corpus list\n', {});
    const [answer, list] = out.split('\n').map((line) => line && JSON.parse(line));
    expect([answer.kind, list.kind, code]).toEqual(['leads', 'error', 0]);
    expect(errors).toMatch(/^[^\n]*Nothing is kept: questions are answered from [^\n]*\n$/);
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
    const child = start(['--console', '--json']);
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
