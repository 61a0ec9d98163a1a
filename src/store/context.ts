import type { Database, DatabaseTransaction } from './schema/schema.ts';

/** What every part of the store works with. */
export interface StoreContext {
  readonly database: Database;
  now(): number;
  /** See `Engine.note`. */
  note<T>(run: (transaction: DatabaseTransaction) => Promise<T>): Promise<T>;
  /**
   * Runs a transaction that may change what a server answers or how it is set, and tells all processes once it is committed.
   * It returns what `run` returns; when `run` throws, nothing is kept.
   */
  change<T>(server: string, run: (transaction: DatabaseTransaction) => Promise<T>): Promise<T>;
}

/** Makes sure the server's row is there for others to refer to. */
export async function ensureServer(database: Database, server: string, now: number): Promise<void> {
  await database
    .insertInto('servers')
    .values({ ...NEW_SERVER, id: server, joined_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Raises the server's version; first in a transaction, so that two changes of one server follow each other. */
export async function bumpVersion(transaction: DatabaseTransaction, server: string, now: number): Promise<void> {
  await transaction
    .insertInto('servers')
    .values({ ...NEW_SERVER, id: server, joined_at: now, version: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ version: row('servers.version', '+', 1) })))
    .execute();
}

const NEW_SERVER = {
  version: 0,
  revision: 0,
  settings: null,
  settings_version: 0,
  seed: null,
  left_at: null,
} as const;
