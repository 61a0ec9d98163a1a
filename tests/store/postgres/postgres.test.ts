import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreLog } from '#src/store/engine.ts';
import { openStore } from '#src/store/openStore.ts';
import { postgresFailure } from '#src/store/postgres/postgresFailure.ts';
import { StoreRefused, StoreUnavailable } from '#src/store/storeError.ts';
import { newServer, openBench, type ScratchDatabase } from '../bench.ts';
import { describeStore } from '../contract.ts';
import { administer, sayWithoutPostgres, scratchPostgres, TEST_DATABASE_URL } from '../scratchPostgres.ts';

const log: StoreLog = { info: () => {}, warn: () => {} };
const open = (url: string) => openStore(url, { log, clock: () => new Date() });

const connectionsTo = async ({ url }: ScratchDatabase): Promise<number> => {
  const database = new URL(url).pathname.slice(1);
  const rows = await administer('select pid from pg_stat_activity where datname = $1', [database]);
  return rows.length;
};

sayWithoutPostgres();

describe.runIf(TEST_DATABASE_URL !== undefined)('With TEST_DATABASE_URL', () => {
  describeStore('PostgreSQL', scratchPostgres);

  describe('opening a PostgreSQL store', () => {
    let database: ScratchDatabase;
    beforeEach(async () => {
      database = await scratchPostgres();
    });
    afterEach(() => database.drop());

    it('works for several that start together on a new database', async () => {
      const stores = await Promise.all(Array.from({ length: 4 }, () => open(database.url)));
      expect(await Promise.all(stores.map((store) => store.servers.versionOf('server')))).toEqual(
        stores.map(() => ({ version: 0, revision: 0 })),
      );
      await Promise.all(stores.map((store) => store.close()));
    });

    it('says that the database does not exist', async () => {
      const url = new URL(database.url);
      url.pathname = '/no_such_database';
      const opening = open(url.href);
      await expect(opening).rejects.toThrow(StoreRefused);
      await expect(opening).rejects.toThrow(/the database does not exist/);
    });
  });

  it('tells one process what another changed', async () => {
    const bench = await openBench(await scratchPostgres());
    const server = newServer();
    const heard: string[] = [];
    const stop = (await bench.another()).onChange((changed) => heard.push(changed));
    // Hearing begins when the listening connection stands: until then a change goes unheard.
    for (let base = 0; heard.length === 0; base += 1) {
      await bench.store.settings.save(server, { base, value: base });
    }
    expect(heard).toContain(server);
    stop();
    await bench.close();
  });

  it('leaves no connection open when it is closed, though somebody still listens', async () => {
    const database = await scratchPostgres();
    const store = await open(database.url);
    store.onChange(() => {});
    await store.servers.versionOf('server');
    await store.close();
    await expect.poll(() => connectionsTo(database)).toBe(0);
    await database.drop();
  });
});

describe('a PostgreSQL store that nobody serves', () => {
  it('says so when it is opened', async () => {
    await expect(open('postgres://me:secret@127.0.0.1:1/db')).rejects.toThrow(StoreUnavailable);
  });
});

describe('postgresFailure', () => {
  const failure = (message: string, code?: string) => postgresFailure(Object.assign(new Error(message), { code }));

  it.each([
    ['could not extend file', '53100'],
    ['cannot execute INSERT in a read-only transaction', '25006'],
    ['password authentication failed', '28P01'],
    ['permission denied for table', '42501'],
  ])('needs an operator where PostgreSQL says: %s', (message, code) => {
    expect(failure(message, code)).toBeInstanceOf(StoreRefused);
  });

  it.each([
    ['terminating connection due to administrator command', '57P01'],
    ['the database system is starting up', '57P03'],
    ['canceling statement due to statement timeout', '57014'],
    ['sorry, too many clients already', '53300'],
    ['deadlock detected', '40P01'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'],
    ['broken pipe', 'EPIPE'],
    ['Connection terminated unexpectedly', undefined],
    ['Query read timeout', undefined],
  ])('can be tried again after: %s', (message, code) => {
    expect(failure(message, code)).toBeInstanceOf(StoreUnavailable);
  });

  it('leaves a mistake in a query as it is', () => {
    const mistake = Object.assign(new Error('column "artcle" does not exist'), { code: '42703' });
    expect(postgresFailure(mistake)).toBe(mistake);
  });
});
