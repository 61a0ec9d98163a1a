import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#src/store/openStore.ts';
import type { Store } from '#src/store/store.ts';
import { StoreRefused } from '#src/store/storeError.ts';
import { article } from '../articles.ts';

const SERVER = 'server';
const open = (path: string): Promise<Store> =>
  openStore(`file:${path}`, { log: { info: () => {}, warn: () => {} }, clock: () => new Date() });

/** Whether this user may mount a file system in memory, as root on Linux may. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const mountable = canMount();
if (!mountable) process.stderr.write('This user may not mount: the tests on a volume of its own are left out.\n');

describe.runIf(mountable)('A store on a small volume', () => {
  let volume: string;
  let path: string;
  beforeEach(async () => {
    volume = await mkdtemp(join(tmpdir(), 'verbatim-volume-'));
    path = join(volume, 'store.db');
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', volume]);
  });
  afterEach(async () => {
    execFileSync('umount', [volume]);
    await rm(volume, { recursive: true, force: true });
  });

  const commit = (store: Store, base: number): Promise<unknown> =>
    store.corpus
      .commit(SERVER, {
        change: `change-${base}`,
        base,
        kind: 'add',
        why: 'a long report',
        put: [article(`report-${base}`, 'A long report', `Report ${base}. `.repeat(5_000))],
      })
      .catch((problem: unknown) => problem);

  it('refuses changes when it is full, loses none, and goes on when there is room', async () => {
    const filler = join(volume, 'filler');
    await writeFile(filler, Buffer.alloc(1_500_000));
    const store = await open(path);
    let revision = 0;
    let problem: unknown;
    while (problem === undefined) {
      const outcome = await commit(store, revision);
      if (outcome instanceof Error) problem = outcome;
      else revision += 1;
    }
    expect(problem).toBeInstanceOf(StoreRefused);
    expect(problem).toMatchObject({ message: expect.stringMatching(/^the disk is full|^the disk failed to/) });
    expect(revision).toBeGreaterThan(2);
    expect((await store.corpus.loadStory(SERVER))?.articles).toHaveLength(revision);
    await rm(filler);
    expect(await commit(store, revision)).toEqual({ kind: 'committed', revision: revision + 1 });
    await store.close();
    const again = await open(path);
    expect((await again.corpus.loadStory(SERVER))?.articles).toHaveLength(revision + 1);
    await again.close();
  });

  it('names the problem when it is read-only', async () => {
    const store = await open(path);
    await commit(store, 0);
    await store.close();
    execFileSync('mount', ['-o', 'remount,ro', volume]);
    const opening = open(path);
    await expect(opening).rejects.toThrow(StoreRefused);
    await expect(opening).rejects.toThrow(`Cannot open the store ${path}: it is on a read-only file system.`);
  });
});
