import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#src/store/openStore.ts';
import { StoreUnavailable } from '#src/store/storeError.ts';
import { newServer, type ScratchDatabase } from '../bench.ts';
import { sayWithoutPostgres, scratchPostgres, TEST_DATABASE_URL } from '../scratchPostgres.ts';
import { scratchSqlite } from '../scratchSqlite.ts';
import { type Acknowledged, expectWhole, runWriter } from './runWriter.ts';

const ROUNDS = 20;
/** After how many changes a writer is killed at most. */
const CHANGES = 200;

const reopen = (url: string) => openStore(url, { log: { info: () => {}, warn: () => {} }, clock: () => new Date() });

function describeWriters(engine: string, makeDatabase: () => Promise<ScratchDatabase>): void {
  describe(`Writers on ${engine}`, () => {
    let database: ScratchDatabase;
    beforeEach(async () => {
      database = await makeDatabase();
    });
    afterEach(() => database.drop());

    it(`lose no acknowledged change when they are killed, ${ROUNDS} times within ${CHANGES} changes`, async () => {
      const server = newServer();
      const acknowledged: Acknowledged[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const killAfter = 1 + Math.floor(Math.random() * CHANGES);
        const ended = await runWriter(database.url, server, { killAfter });
        expect(ended.end).toBe('SIGKILL');
        acknowledged.push(...ended.acknowledged);
        expectIntact(database.url);
        const store = await reopen(database.url);
        await expectWhole(store, server, acknowledged);
        // One change may have been made without its acknowledgement getting out; never more.
        const { revision } = await store.servers.versionOf(server);
        expect(revision - acknowledged.length).toBeLessThanOrEqual(round + 1);
        await store.close();
      }
    });

    it('make all their changes when there are two of them on one server', async () => {
      const server = newServer();
      await (await reopen(database.url)).close();
      const ends = await Promise.all([
        runWriter(database.url, server, { changes: 100 }),
        runWriter(database.url, server, { changes: 100 }),
      ]);
      expect(ends.map(({ end, acknowledged }) => [end, acknowledged.length])).toEqual([
        [0, 100],
        [0, 100],
      ]);
      const acknowledged = ends.flatMap((ended) => ended.acknowledged);
      const store = await reopen(database.url);
      await expectWhole(store, server, acknowledged);
      expect((await store.servers.versionOf(server)).revision).toBe(200);
      await store.close();
    });
  });
}

/** Asks SQLite itself whether the file is whole; PostgreSQL's server was not killed. */
function expectIntact(url: string): void {
  if (!url.startsWith('file:')) return;
  const connection = new Sqlite(url.slice('file:'.length));
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(connection.pragma('foreign_key_check')).toEqual([]);
  connection.close();
}

describeWriters('SQLite', scratchSqlite);

describe('A writer that SQLite keeps waiting', () => {
  it('gives up after five seconds, and can write when the other is done', async () => {
    const database = await scratchSqlite();
    const store = await reopen(database.url);
    const other = new Sqlite(database.url.slice('file:'.length));
    other.exec('begin immediate');
    const change = { base: 0, value: { cooldown: 5 } };
    const asked = performance.now();
    await expect(store.settings.save('server', change)).rejects.toThrow(StoreUnavailable);
    // Waiting is counted, so a slow machine takes longer, but none gives up sooner.
    expect(performance.now() - asked).toBeGreaterThan(4_500);
    other.exec('commit');
    other.close();
    expect(await store.settings.save('server', change)).toEqual({ kind: 'saved', version: 1 });
    await store.close();
    await database.drop();
  });
});

describe('A start that SQLite keeps waiting', () => {
  it('waits longer than a writer: another start may be at the schema', async () => {
    const database = await scratchSqlite();
    const other = new Sqlite(database.url.slice('file:'.length));
    other.pragma('journal_mode = wal');
    other.exec('begin immediate');
    const opening = reopen(database.url);
    await setTimeout(8_000);
    other.exec('commit');
    other.close();
    const store = await opening;
    expect(await store.servers.versionOf('server')).toEqual({ version: 0, revision: 0 });
    await store.close();
    await database.drop();
  });
});

sayWithoutPostgres();
describe.runIf(TEST_DATABASE_URL !== undefined)('With TEST_DATABASE_URL', () => {
  describeWriters('PostgreSQL', scratchPostgres);
});
