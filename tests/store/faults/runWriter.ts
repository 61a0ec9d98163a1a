import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { say } from '#src/language/say.ts';
import type { Store } from '#src/store/store.ts';

/** A change that a writer was told is made. */
export interface Acknowledged {
  readonly revision: number;
  readonly change: string;
}

/** How a writer ended. */
export interface WriterEnd {
  readonly acknowledged: readonly Acknowledged[];
  /** What ended it: the signal, or its exit code. */
  readonly end: NodeJS.Signals | number | null;
}

/** Runs a writer in a process of its own. One that is to be killed makes changes until it is, some moments after `killAfter` of them. */
export async function runWriter(
  url: string,
  server: string,
  limit: { readonly changes: number } | { readonly killAfter: number },
): Promise<WriterEnd> {
  const { changes, killAfter } = { changes: Number.POSITIVE_INFINITY, killAfter: Number.POSITIVE_INFINITY, ...limit };
  const script = new URL('./writer.ts', import.meta.url).pathname;
  const writer = spawn(process.execPath, ['--import', 'tsx', script, url, server, String(changes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(writer, 'close');
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    const [revision, change] = line.split(' ');
    // A line the kill cut short was not told.
    if (change?.length === UUID_LENGTH) acknowledged.push({ revision: Number(revision), change });
    if (acknowledged.length === killAfter) setTimeout(() => writer.kill('SIGKILL'), Math.random() * 4);
  }
  const [code, signal] = await closed;
  return { acknowledged, end: signal ?? code };
}

/** Checks that the story and its history agree with each other and hold everything that was acknowledged. */
export async function expectWhole(store: Store, server: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const { revision } = await store.servers.versionOf(server);
  const history = (await store.corpus.history(server, { limit: revision + 1 })).toReversed();
  expect(history.map(({ number }) => number)).toEqual(Array.from({ length: revision }, (_, index) => index + 1));
  const made = history.map(({ why }) => say(why).replace('change ', ''));
  for (const { revision: number, change } of acknowledged) expect(made[number - 1]).toBe(change);
  const story = await store.corpus.loadStory(server);
  expect(story?.articles.map(({ id }) => id).sort()).toEqual([...made.map((change) => `a-${change}`), 'latest'].sort());
  for (const number of [1, Math.ceil(revision / 2), revision]) {
    const then = await store.corpus.loadStory(server, number);
    const latest = then?.articles.find(({ id }) => id === 'latest');
    expect(latest?.paragraphs[0]?.text).toBe(`This is change ${made[number - 1]}.`);
    expect(then?.articles).toHaveLength(number + 1);
  }
}

const UUID_LENGTH = 36;
