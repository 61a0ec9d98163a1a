import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '#src/language/texts.ts';
import { assembleStore } from '#src/store/assembleStore.ts';
import type { Engine } from '#src/store/engine.ts';
import { migrate } from '#src/store/schema/migrate.ts';
import { openSqlite } from '#src/store/sqlite/sqlite.ts';
import type { Store } from '#src/store/store.ts';
import { StoreRefused } from '#src/store/storeError.ts';
import { article, harbour } from './articles.ts';

describe('a SQLite store that cannot write', () => {
  let folder: string;
  let engine: Engine;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-refusal-'));
    engine = await openSqlite(join(folder, 'store.db'));
    await migrate(engine.database);
    store = assembleStore(engine, { log: { info: () => {}, warn: () => {} }, clock: () => new Date() });
    await store.corpus.commit('server', { change: 'first', base: 0, kind: 'add', why: 'first', put: [harbour] });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const addLongArticle = (change: string, base: number): Promise<unknown> =>
    store.corpus
      .commit('server', {
        change,
        base,
        kind: 'add',
        why: change,
        put: [article(`long-${change}`, 'A long report', `${change} `.repeat(20_000))],
      })
      .catch((problem: unknown) => problem);

  const expectReadable = async (revision: number): Promise<void> => {
    expect(await store.corpus.loadStory('server', 1)).toEqual({ revision: 1, articles: [harbour] });
    expect(await store.servers.versionOf('server')).toEqual({ version: revision, revision });
  };

  it('says that the disk is full, goes on reading, and writes again when there is room', async () => {
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(engine.database);
    await sql`pragma max_page_count = ${sql.lit((pages.rows[0]?.page_count ?? 0) + 4)}`.execute(engine.database);
    const problem = await addLongArticle('too-long', 1);
    expect(problem).toBeInstanceOf(StoreRefused);
    expect(problem).toMatchObject({
      message: 'the disk is full (SQLITE_FULL)',
      userMessage: texts.storeRefuses,
    });
    await expectReadable(1);
    await sql`pragma max_page_count = 1000000`.execute(engine.database);
    expect(await addLongArticle('too-long', 1)).toEqual({ kind: 'committed', revision: 2 });
    await expectReadable(2);
  });

  it('leaves nothing of a change whose last part found the disk full', async () => {
    const { corpus } = store;
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(engine.database);
    const room = (pages.rows[0]?.page_count ?? 0) + 8;
    await sql`pragma max_page_count = ${sql.lit(room)}`.execute(engine.database);
    const many = Array.from({ length: 2_000 }, (_, n) => ({ ...harbour, id: `a-long-name-of-an-article-${n}` }));
    const problem = await corpus
      .commit('server', { change: 'many', base: 1, kind: 'add', why: 'many', put: many })
      .catch((cause: unknown) => cause);
    expect(problem).toBeInstanceOf(StoreRefused);
    await expectReadable(1);
    expect(await corpus.history('server', { limit: 9 })).toHaveLength(1);
  });

  it('says that the file is read-only, and goes on reading', async () => {
    await sql`pragma query_only = on`.execute(engine.database);
    const problem = await addLongArticle('unwritable', 1);
    expect(problem).toBeInstanceOf(StoreRefused);
    expect(problem).toMatchObject({ message: 'the file or its file system is read-only (SQLITE_READONLY)' });
    await expectReadable(1);
  });

  it('lets everything else have its turn between statements that follow each other at once', async () => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    let statements = 0;
    for (; turns < 3 && statements < 100_000; statements += 1) await store.servers.versionOf('server');
    clearInterval(ticking);
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('waits for another writer without holding up the process', async () => {
    const other = await openSqlite(join(folder, 'store.db'));
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 10);
    let waiting: Promise<unknown> | undefined;
    await other.database.transaction().execute(async () => {
      waiting = addLongArticle('waited', 1);
      await expect.poll(() => turns).toBeGreaterThan(10);
    });
    expect(await waiting).toEqual({ kind: 'committed', revision: 2 });
    clearInterval(ticking);
    await other.close();
  });
});
