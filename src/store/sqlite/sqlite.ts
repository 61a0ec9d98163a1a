import { constants, statSync } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { Engine } from '../engine.ts';
import { kysely } from '../kysely.ts';
import type { Schema } from '../schema/schema.ts';
import { StoreRefused } from '../storeError.ts';
import { type FileSystem, networkFileSystem, probeFileSystem } from './fileSystem.ts';
import { makeFolder } from './makeFolder.ts';
import { STANDSTILL_MS, sqliteDialect } from './sqliteDialect.ts';
import { sqliteFailure } from './sqliteFailure.ts';

/** How long opening waits for another process that opens the same file. */
const OPEN_TIMEOUT_MS = 5_000;

/** Before this version two processes could lose a commit of a database in WAL mode (sqlite.org/wal.html, the WAL-reset bug). */
const FIRST_SAFE_WAL = [3, 51, 3] as const;

/** Opens (or makes) a SQLite file. Throws `StoreRefused`, naming the path and what is wrong with it. */
export async function openSqlite(
  path: string,
  probe: (folder: string) => Promise<FileSystem | undefined> = probeFileSystem,
): Promise<Engine> {
  await checkPlace(path, probe);
  const connection = connect(path);
  const database = new kysely.Kysely<Schema>({ dialect: sqliteDialect(connection, sameFile(path)) });
  return {
    database,
    note: (run) =>
      database.connection().execute(async (held) => {
        // Waiting for the disk holds up the whole program.
        setSynchronous(connection, 'normal');
        try {
          return await held.transaction().execute(run);
        } finally {
          setSynchronous(connection, 'full');
        }
      }),
    // Another process's change is seen by its version; SQLite has no way to call out to it.
    announce: async () => {},
    listen: () => () => {},
    close: async () => {
      connection.close();
    },
  };
}

/**
 * Throws `StoreRefused` once the path no longer leads to the file that was opened: a copy put in its place, or a file moved away, would
 * have every change confirmed and none of them there after a restart.
 */
function sameFile(path: string): () => void {
  const identify = () => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev} ${found.ino}`;
  };
  const opened = identify();
  return () => {
    if (identify() !== opened)
      throw new StoreRefused(
        `The store ${path} was moved, deleted or replaced while it was open: put the file back, or restart to use the one that is there now.`,
      );
  };
}

/** The journal that is safe with this SQLite library. */
export function journalMode(version: string): 'wal' | 'truncate' {
  const parts = version.split('.').map(Number);
  for (const [i, least] of FIRST_SAFE_WAL.entries()) {
    const part = parts[i] ?? 0;
    if (part !== least) return part > least ? 'wal' : 'truncate';
  }
  return 'wal';
}

async function checkPlace(path: string, probe: (folder: string) => Promise<FileSystem | undefined>): Promise<void> {
  const folder = dirname(path);
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    await access(path, constants.R_OK | constants.W_OK).catch(ignoreAbsence);
  } catch (cause) {
    throw new StoreRefused(placeProblem(path, cause), cause);
  }
  if ((await stat(path).catch(ignoreAbsence))?.isDirectory()) {
    throw new StoreRefused(`Cannot open the store ${path}: it is a folder, not a file.`);
  }
  const fileSystem = await probe(folder);
  const network = fileSystem && networkFileSystem(fileSystem);
  if (network !== undefined) {
    throw new StoreRefused(
      `The store ${path} is on a network file system (${network}), where SQLite can lose changes: put it on a local disk, or use PostgreSQL (postgres://…).`,
    );
  }
}

/** No statement of Kysely's: this takes effect as it is prepared, and those are prepared once. Without WAL the file itself would be at risk. */
function setSynchronous(connection: Sqlite.Database, level: 'normal' | 'full'): void {
  try {
    const isSafe = level === 'full' || connection.pragma('journal_mode', { simple: true }) === 'wal';
    if (isSafe) connection.pragma(`synchronous = ${level}`);
  } catch (cause) {
    throw sqliteFailure(cause);
  }
}

function ignoreAbsence(problem: NodeJS.ErrnoException): undefined {
  if (problem.code !== 'ENOENT') throw problem;
}

function placeProblem(path: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const user = process.getuid?.();
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `Cannot open the store ${path}: the user running this (${user ?? 'unknown'}) may not read and write it and its folder.`;
    case 'EROFS':
      return `Cannot open the store ${path}: it is on a read-only file system.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `Cannot open the store ${path}: a part of its path is a file, not a folder.`;
    case 'ENOENT':
      return `Cannot open the store ${path}: its folder cannot be made there.`;
    case 'ENOSPC':
      return `Cannot open the store ${path}: the disk is full.`;
    default:
      return `Cannot open the store ${path}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

function connect(path: string): Sqlite.Database {
  const Driver = createRequire(import.meta.url)('better-sqlite3') as typeof Sqlite;
  let connection: Sqlite.Database | undefined;
  try {
    connection = new Driver(path, { timeout: OPEN_TIMEOUT_MS });
    const version = String(connection.prepare('select sqlite_version()').pluck().get());
    connection.pragma(`journal_mode = ${journalMode(version)}`);
    connection.pragma('synchronous = full');
    connection.pragma('foreign_keys = on');
    connection.pragma(`busy_timeout = ${STANDSTILL_MS}`);
    return connection;
  } catch (cause) {
    connection?.close();
    const failure = sqliteFailure(cause);
    throw failure instanceof StoreRefused
      ? new StoreRefused(`Cannot open the store ${path}: ${failure.message}`, cause)
      : failure;
  }
}
