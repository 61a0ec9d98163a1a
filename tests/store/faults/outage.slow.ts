import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '#src/store/storeError.ts';
import { article } from '../articles.ts';
import { newServer, openBench, type StoreBench } from '../bench.ts';
import { administer, sayWithoutPostgres, scratchPostgres, TEST_DATABASE_URL } from '../scratchPostgres.ts';

/** The Debian cluster that serves TEST_DATABASE_URL ("15 main"), if the tests may stop and start it. */
const { TEST_POSTGRES_CLUSTER } = process.env;
const OUTAGE_MS = 30_000;

sayWithoutPostgres();
if (TEST_POSTGRES_CLUSTER === undefined) {
  process.stderr.write('TEST_POSTGRES_CLUSTER is not set: stopping PostgreSQL is left out.\n');
}

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

  /** Asks for a change, again and again, until it is acknowledged; counts the refusals. */
  const insist = async (server: string, number: number): Promise<number> => {
    const change = { change: `change-${number}`, base: number, kind: 'add', why: 'insisting' } as const;
    const put = [article(`report-${number}`, 'A report', `Report number ${number}.`)];
    for (let refusals = 0; ; refusals += 1) {
      try {
        expect(await bench.store.corpus.commit(server, { ...change, put })).toEqual({
          kind: 'committed',
          revision: number + 1,
        });
        return refusals;
      } catch (problem) {
        expect(problem).toBeInstanceOf(StoreUnavailable);
        await setTimeout(20);
      }
    }
  };

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
    for (let number = 0; number < 60; number += 1) refusals += await insist(server, number);
    cutting = false;
    await cutter;
    expect(refusals).toBeGreaterThan(0);
    expect(await bench.store.corpus.history(server, { limit: 100 })).toHaveLength(60);
    expect((await bench.store.corpus.loadStory(server))?.articles).toHaveLength(60);
  });

  /** Changes servers through another handle until the listener hears of it. */
  const hear = async (heard: readonly string[]): Promise<void> => {
    const server = newServer();
    const other = await bench.another();
    for (let base = 0; !heard.includes(server); base += 1) {
      await other.settings.save(server, { base, value: base }).catch((problem: unknown) => {
        expect(problem).toBeInstanceOf(StoreUnavailable);
      });
      await setTimeout(20);
    }
  };

  it('hears of changes again after its listening connection was cut', async () => {
    const heard: string[] = [];
    const stop = bench.store.onChange((server) => heard.push(server));
    await hear(heard);
    await cutConnections();
    await hear(heard);
    stop();
  });

  it.runIf(TEST_POSTGRES_CLUSTER !== undefined)(
    'refuses at once while PostgreSQL is stopped, and recovers by itself',
    async () => {
      const server = newServer();
      const heard: string[] = [];
      const stop = bench.store.onChange((changed) => heard.push(changed));
      await insist(server, 0);
      cluster('stop');
      const stopped = performance.now();
      try {
        while (performance.now() - stopped < OUTAGE_MS) {
          const asked = performance.now();
          await expect(bench.store.servers.versionOf(server)).rejects.toThrow(StoreUnavailable);
          expect(performance.now() - asked).toBeLessThan(1_000);
          await setTimeout(500);
        }
      } finally {
        cluster('start');
      }
      await insist(server, 1);
      expect((await bench.store.corpus.loadStory(server))?.articles).toHaveLength(2);
      await hear(heard);
      stop();
    },
    4 * OUTAGE_MS,
  );
});

function cluster(command: 'stop' | 'start'): void {
  const [version, name] = (TEST_POSTGRES_CLUSTER ?? '').split(' ');
  if (version === undefined || name === undefined) throw new Error('TEST_POSTGRES_CLUSTER is like "15 main".');
  const fast = command === 'stop' ? ['-m', 'fast'] : [];
  execFileSync('pg_ctlcluster', ['--skip-systemctl-redirect', ...fast, version, name, command]);
}
