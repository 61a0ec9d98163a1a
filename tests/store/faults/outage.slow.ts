import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#src/store/store.ts';
import { StoreUnavailable } from '#src/store/storeError.ts';
import { sayLeftOut } from '#tests/leftOut.ts';
import { article } from '../articles.ts';
import { newServer, openBench, type StoreBench } from '../bench.ts';
import { findPostgresPrograms, type PrivatePostgres, startPrivatePostgres } from '../privatePostgres.ts';
import { administer, sayWithoutPostgres, scratchPostgres, TEST_DATABASE_URL } from '../scratchPostgres.ts';

/** Long enough for a listener to try as rarely as it ever does. */
const OUTAGE_MS = 30_000;

sayWithoutPostgres();
const programs = findPostgresPrograms();
if (programs === undefined) sayLeftOut('No initdb and pg_ctl are installed: stopping PostgreSQL is left out.');

describe.runIf(TEST_DATABASE_URL !== undefined)('A store whose PostgreSQL goes away', () => {
  let bench: StoreBench;
  let database: string;
  beforeEach(async () => {
    const scratch = await scratchPostgres();
    database = new URL(scratch.url).pathname.slice(1);
    bench = await openBench(scratch);
  });
  afterEach(() => bench.close());

  const cutConnections = (): Promise<unknown> =>
    administer('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);

  it('makes every change once though its connections are cut all the while', async () => {
    const server = newServer();
    let cutting = true;
    const cutter = (async () => {
      while (cutting) {
        await cutConnections();
        await setTimeout(15);
      }
    })();
    let refusals = 0;
    let changes = 0;
    for (; changes < 60 || refusals === 0; changes += 1) refusals += await insist(bench.store, server, changes);
    cutting = false;
    await cutter;
    expect(await bench.store.corpus.history(server, { limit: 2 * changes })).toHaveLength(changes);
    expect((await bench.store.corpus.loadStory(server))?.articles).toHaveLength(changes);
  });

  it('hears of changes again after its listening connection was cut', async () => {
    const heard: string[] = [];
    const stop = bench.store.onChange((server) => heard.push(server));
    await hear(bench, heard);
    await cutConnections();
    await hear(bench, heard);
    stop();
  });
});

describe.runIf(programs !== undefined)('A store whose PostgreSQL is stopped and started again', () => {
  let server: PrivatePostgres;
  let bench: StoreBench;
  beforeEach(async () => {
    server = await startPrivatePostgres(programs ?? '');
    bench = await openBench({ url: server.url, drop: async () => server.remove() });
  });
  afterEach(() => bench.close());

  it('refuses while it is away, and recovers by itself', async () => {
    const id = newServer();
    const heard: string[] = [];
    const stop = bench.store.onChange((changed) => heard.push(changed));
    await insist(bench.store, id, 0);
    server.stop();
    const stopped = performance.now();
    try {
      while (performance.now() - stopped < OUTAGE_MS) {
        await expect(bench.store.servers.versionOf(id)).rejects.toThrow(StoreUnavailable);
        await setTimeout(500);
      }
    } finally {
      server.start();
    }
    await insist(bench.store, id, 1);
    expect((await bench.store.corpus.loadStory(id))?.articles).toHaveLength(2);
    await hear(bench, heard);
    stop();
  });
});

/** Asks for a change, again and again, until it is acknowledged; counts the refusals. */
async function insist(store: Store, server: string, number: number): Promise<number> {
  const change = { change: `change-${number}`, base: number, kind: 'add', why: 'insisting' } as const;
  const put = [article(`report-${number}`, 'A report', `Report number ${number}.`)];
  for (let refusals = 0; ; refusals += 1) {
    try {
      expect(await store.corpus.commit(server, { ...change, put })).toEqual({
        kind: 'committed',
        revision: number + 1,
      });
      return refusals;
    } catch (problem) {
      expect(problem).toBeInstanceOf(StoreUnavailable);
      await setTimeout(20);
    }
  }
}

/** Changes servers through another handle until the listener hears of it. */
async function hear(bench: StoreBench, heard: readonly string[]): Promise<void> {
  const server = newServer();
  const other = await bench.another();
  for (let base = 0; !heard.includes(server); base += 1) {
    await other.settings.save(server, { base, value: base }).catch((problem: unknown) => {
      expect(problem).toBeInstanceOf(StoreUnavailable);
    });
    await setTimeout(20);
  }
}
