import { setTimeout } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import type {
  CompiledQuery,
  DatabaseConnection,
  Dialect,
  Driver,
  SqliteDatabase,
  SqliteStatement,
  TransactionSettings,
} from 'kysely';
import { openPace } from '#src/pace.ts';
import { kysely } from '../kysely.ts';
import { isLocked, sqliteFailure } from './sqliteFailure.ts';

/** More distinct statements than the store has; a bulk insert's last slice makes one for each length. */
const STATEMENTS_KEPT = 256;

/** How long a statement waits for another process's lock. */
const PATIENCE_MS = 5_000;
/** How much of it SQLite waits by itself at each try, with everything else standing still. */
export const STANDSTILL_MS = 5;
const RETRY_MS = 10;

/**
 * Kysely's dialect for one SQLite connection, with the store's own errors and with write transactions that lock at once. `checkFile` throws
 * if what is written would not be in the file that the next start opens.
 */
export function sqliteDialect(connection: Sqlite.Database, checkFile: () => void): Dialect {
  return {
    createDriver: () => lockingDriver(connection, checkFile),
    createQueryCompiler: () => new kysely.SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db) => new kysely.SqliteIntrospector(db),
  };
}

/** SQLite can roll back a half-done migration; Kysely assumes that it cannot. */
class TransactionalSqliteAdapter extends kysely.SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * `begin immediate`: a transaction that reads first and then writes would fail with SQLITE_BUSY_SNAPSHOT, without waiting, where
 * another process wrote in between. And SQLite itself rolls back on a full disk: a second rollback would hide the cause.
 */
function lockingDriver(connection: Sqlite.Database, checkFile: () => void): Driver {
  // A statement is answered on the spot: one awaited after the other, thousands would let nothing else have its turn.
  const rest = openPace();
  class LockingDriver extends kysely.SqliteDriver {
    override async acquireConnection(): Promise<DatabaseConnection> {
      const held = await super.acquireConnection();
      return {
        executeQuery: async <Row>(query: CompiledQuery) => {
          await rest();
          const writes = query.query.kind !== 'SelectQueryNode' && !/^(?:begin|rollback)/.test(query.sql);
          if (writes) checkFile();
          const result = await patiently(() => held.executeQuery<Row>(query));
          // Nothing is acknowledged that went to a file which was taken away meanwhile.
          if (writes && !connection.inTransaction) checkFile();
          return result;
        },
        streamQuery: (query, size) => held.streamQuery(query, size),
      };
    }

    override async beginTransaction(held: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
      const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
      await held.executeQuery(kysely.CompiledQuery.raw(begin));
    }

    override async rollbackTransaction(held: DatabaseConnection): Promise<void> {
      if (connection.inTransaction) await held.executeQuery(kysely.CompiledQuery.raw('rollback'));
    }
  }
  return new LockingDriver({ database: rememberStatements(connection) });
}

/** Tries again while another process has the lock; SQLite's own waiting would hold up the whole process. */
async function patiently<T>(run: () => Promise<T>): Promise<T> {
  // Waiting is counted, not timed: a disk that stands still for seconds holds up whoever has the lock as well.
  for (let waited = 0; ; waited += STANDSTILL_MS + RETRY_MS) {
    try {
      return await run();
    } catch (problem) {
      if (!isLocked(problem) || waited >= PATIENCE_MS) throw problem;
      await setTimeout(RETRY_MS);
    }
  }
}

/** The connection as Kysely sees it: statements are prepared once, the least recently used forgotten. */
function rememberStatements(connection: Sqlite.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      connection.close();
    },
    prepare: (sql) => {
      const known = statements.get(sql);
      statements.delete(sql);
      const statement = known ?? translateErrors(() => withStoreErrors(connection.prepare(sql)));
      statements.set(sql, statement);
      if (statements.size > STATEMENTS_KEPT) {
        const [oldest] = statements.keys();
        if (oldest !== undefined) statements.delete(oldest);
      }
      return statement;
    },
  };
}

function withStoreErrors(statement: Sqlite.Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => translateErrors(() => statement.all(...parameters)),
    run: (parameters) => translateErrors(() => statement.run(...parameters)),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}

function translateErrors<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw sqliteFailure(cause);
  }
}
