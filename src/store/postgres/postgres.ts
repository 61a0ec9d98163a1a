import { createRequire } from 'node:module';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import type { Engine, StoreLog } from '../engine.ts';
import { kysely } from '../kysely.ts';
import type { Schema } from '../schema/schema.ts';
import { StoreRefused, StoreUnavailable } from '../storeError.ts';
import { postgresFailure } from './postgresFailure.ts';
import { CHANNEL, listenToChanges } from './postgresListener.ts';

/** How long to wait for a connection, new or from the pool. */
const CONNECT_TIMEOUT_MS = 5_000;
/** How long the server may work on one statement, or wait for one lock. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** How long to wait for an answer when the server has gone silent; longer than its own limit. */
const SILENCE_TIMEOUT_MS = 20_000;
const POOL_SIZE = 10;

/** PostgreSQL's type number of an 8-byte integer: ours are moments and counts, exact as numbers. */
const INT8 = 20;

/** Prepares to use a PostgreSQL database; connects when first asked something. Throws `StoreRefused` for a malformed address. */
export function openPostgres(url: string, log: StoreLog): Engine {
  if (!URL.canParse(url)) {
    throw new StoreRefused(
      "The store's address is not a valid postgres:// address; special characters in the password are written %XX.",
    );
  }
  const driver = createRequire(import.meta.url)('pg') as typeof pg;
  const config: pg.PoolConfig = {
    connectionString: url,
    application_name: 'verbatim',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: SILENCE_TIMEOUT_MS,
    query_timeout: SILENCE_TIMEOUT_MS,
    keepAlive: true,
    // A change that was confirmed survives a power cut, whatever the server's default is.
    options: '-c synchronous_commit=on',
    types: { getTypeParser: (oid: number, format?: 'text' | 'binary') => parserOf(driver, oid, format) },
  };
  const pool = new driver.Pool({ ...config, max: POOL_SIZE });
  // The pool stops listening while a client is lent out: an error between two statements would end the process.
  pool.on('connect', (client) => {
    client.on('error', (cause) => log.warn({ err: cause }, 'A connection to PostgreSQL was lost'));
  });
  // Said by the client's own listener already; without one here an idle client's error would end the process.
  pool.on('error', () => {});
  const database = new kysely.Kysely<Schema>({ dialect: new kysely.PostgresDialect({ pool: guardPool(pool) }) });
  return {
    database,
    // Its own process waits for the disk: nothing to be won.
    note: (run) => database.transaction().execute(run),
    announce: async (transaction, server) => {
      await kysely.sql`select pg_notify(${CHANNEL}, ${server})`.execute(transaction);
    },
    listen: (listener) => listenToChanges(() => new driver.Client(config), listener, log),
    close: () => pool.end(),
  };
}

function parserOf(driver: typeof pg, oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === INT8 ? Number : driver.types.getTypeParser(oid, format);
}

/** The pool as Kysely sees it: the store's own errors, and no client given back whose state is unknown. */
function guardPool(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      try {
        return guardClient(await pool.connect());
      } catch (cause) {
        throw postgresFailure(cause);
      }
    },
    end: () => pool.end(),
  };
}

function guardClient(client: pg.PoolClient): PostgresPoolClient {
  let broken = false;
  const run = async (statement: string, parameters: readonly unknown[]): Promise<pg.QueryResult> => {
    try {
      return await client.query(statement, [...parameters]);
    } catch (cause) {
      const failure = postgresFailure(cause);
      broken ||= failure instanceof StoreUnavailable;
      throw failure;
    }
  };
  function query<R>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(statement: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    if (typeof statement !== 'string') throw new TypeError('The store reads whole results, not cursors.');
    return run(statement, parameters);
  }
  return { query, release: () => client.release(broken) };
}
