import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreLog } from '#src/store/engine.ts';
import { openStore } from '#src/store/openStore.ts';
import type { Schema } from '#src/store/schema/schema.ts';
import { journalMode, openSqlite } from '#src/store/sqlite/sqlite.ts';
import { StoreRefused, StoreUnavailable } from '#src/store/storeError.ts';

/** `PRAGMA synchronous`: every commit reaches the disk before it returns, or some time later. */
const FULL = 2;
const NORMAL = 1;

const log: StoreLog = { info: () => {}, warn: () => {} };
const open = (url: string) => openStore(url, { log, clock: () => new Date() });

describe('opening a SQLite store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-open-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const refusal = async (url: string): Promise<string> => {
    const problem = await open(url).catch((cause: unknown) => cause);
    if (!(problem instanceof StoreRefused)) throw new Error(`A refusal was expected, not ${String(problem)}.`);
    return problem.message;
  };

  it('makes the file and the folders on the way to it', async () => {
    const path = join(folder, 'a', 'b c', 'store.db');
    const store = await open(`file:${path}`);
    await store.settings.save('server', { base: 0, value: 1 });
    await store.close();
    const again = await open(`file://${path.replaceAll(' ', '%20')}`);
    expect(await again.settings.read('server')).toEqual({ value: 1, version: 1 });
    await again.close();
  });

  const pragma = async (name: string, database: Kysely<Schema>): Promise<unknown> =>
    (await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(database)).rows.flatMap(Object.values)[0];

  it('sets the connection up to survive a power cut', async () => {
    const { database, close } = await openSqlite(join(folder, 'store.db'));
    expect(await pragma('journal_mode', database)).toBe('wal');
    expect(await pragma('synchronous', database)).toBe(FULL);
    expect(await pragma('foreign_keys', database)).toBe(1);
    await close();
  });

  it('waits for the disk with every change, but not with a note', async () => {
    const { database, note, close } = await openSqlite(join(folder, 'store.db'));
    const [noted, changed] = await Promise.all([
      note((transaction) => pragma('synchronous', transaction)),
      database.transaction().execute((transaction) => pragma('synchronous', transaction)),
    ]);
    expect([noted, changed]).toEqual([NORMAL, FULL]);
    await expect(note(() => Promise.reject(new Error('nothing to note')))).rejects.toThrow('nothing to note');
    expect(await pragma('synchronous', database)).toBe(FULL);
    await close();
  });

  it('works for several that start together on a new file', async () => {
    const url = `file:${join(folder, 'store.db')}`;
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(url)));
    expect(await Promise.all(stores.map((store) => store.servers.versionOf('server')))).toEqual(
      stores.map(() => ({ version: 0, revision: 0 })),
    );
    await Promise.all(stores.map((store) => store.close()));
  });

  it('says that a file is no database', async () => {
    const path = join(folder, 'notes.db');
    await writeFile(path, 'These are notes of a meeting and not a database at all. '.repeat(40));
    expect(await refusal(`file:${path}`)).toBe(
      `Cannot open the store ${path}: the file is not a SQLite database (SQLITE_NOTADB)`,
    );
  });

  it('says that a path is a folder', async () => {
    await mkdir(join(folder, 'store.db'));
    expect(await refusal(`file:${join(folder, 'store.db')}`)).toMatch(/: it is a folder, not a file\.$/);
  });

  it('says that a part of the path is a file', async () => {
    await writeFile(join(folder, 'data'), '');
    expect(await refusal(`file:${join(folder, 'data', 'store.db')}`)).toMatch(/: a part of its path is a file/);
  });

  it.runIf(process.platform === 'linux')('says at once that a folder takes no other', async () => {
    expect(await refusal('file:/proc/none/store.db')).toBe(
      'Cannot open the store /proc/none/store.db: its folder cannot be made there.',
    );
  });

  it('says that a newer version of the program wrote the file', async () => {
    const path = join(folder, 'store.db');
    await (await open(`file:${path}`)).close();
    const connection = new Sqlite(path);
    connection.prepare("insert into kysely_migration values ('999-of-tomorrow', '2040-01-01T00:00:00.000Z')").run();
    connection.close();
    expect(await refusal(`file:${path}`)).toBe(
      'The store was written by a newer version of this program (it has 999-of-tomorrow): start that version.',
    );
  });

  it('makes marks of feedback random that could be recomputed from ids, and keeps their number', async () => {
    const path = join(folder, 'store.db');
    await (await open(`file:${path}`)).close();
    const connection = new Sqlite(path);
    connection.prepare("delete from kysely_migration where name = '006-untraceable-marks'").run();
    connection
      .prepare("insert into servers (id, version, revision, settings_version, joined_at) values ('s', 1, 1, 1, 1)")
      .run();
    for (const mark of ['traceable-1', 'traceable-2'])
      connection
        .prepare(
          "insert into feedback (server, mark, key, kind, note, at) values ('s', ?, 'key', 'wrong', 'a note', 1)",
        )
        .run(mark);
    connection.close();
    await (await open(`file:${path}`)).close();
    const upgraded = new Sqlite(path);
    const marks = upgraded.prepare('select mark, note from feedback').all() as { mark: string; note: string }[];
    upgraded.close();
    expect(marks.map(({ note }) => note)).toEqual(['a note', 'a note']);
    expect(marks.filter(({ mark }) => mark.startsWith('traceable'))).toEqual([]);
  });

  it('confirms no change once its file was moved, deleted or replaced, and goes on once it is back', async () => {
    const path = join(folder, 'store.db');
    const store = await open(`file:${path}`);
    const feedback = { mark: 'm', kind: 'wrong', key: 'k', text: 'When?' } as const;
    await rename(path, `${path}.away`);
    await expect(store.feedback.record('s', feedback)).rejects.toThrow(
      /was moved, deleted or replaced while it was open/,
    );
    await copyFile(`${path}.away`, path);
    await expect(store.feedback.record('s', feedback)).rejects.toThrow(
      /was moved, deleted or replaced while it was open/,
    );
    await expect(store.feedback.addNote('s', 'm', 'a note')).rejects.toThrow(/was moved, deleted or replaced/);
    await rename(`${path}.away`, path);
    expect(await store.feedback.record('s', feedback)).toBe(true);
    await store.close();
  });

  it('refuses a network file system, and names it', async () => {
    const opening = openSqlite(join(folder, 'store.db'), async () => ({ magic: 0x6969, type: 'nfs4' }));
    await expect(opening).rejects.toThrow(/is on a network file system \(nfs\)/);
  });

  it.each([
    ['mysql://me:secret@host/db', 'must start with file: or postgres://, and this one does not: mysql:…'],
    ['file:', 'names no file'],
    ['postgres://me:secret@[host/db', 'is not a valid postgres:// address'],
  ])('refuses the address %s without repeating what may be secret', async (url, part) => {
    const message = await refusal(url);
    expect(message).toContain(part);
    expect(message).not.toContain('secret');
  });

  it('says that it is closed when it is', async () => {
    const store = await open(`file:${join(folder, 'store.db')}`);
    await store.servers.versionOf('server');
    await store.close();
    await expect(store.servers.versionOf('server')).rejects.toThrow(StoreUnavailable);
  });
});

describe('journalMode', () => {
  it.each([
    ['3.53.2', 'wal'],
    ['3.51.3', 'wal'],
    ['4.0.0', 'wal'],
    ['3.51.2', 'truncate'],
    ['3.50.4', 'truncate'],
    ['3.9.99', 'truncate'],
    ['2.60.9', 'truncate'],
  ])('is right for SQLite %s: %s', (version, mode) => {
    expect(journalMode(version)).toBe(mode);
  });
});
