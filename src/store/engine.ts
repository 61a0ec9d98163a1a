import type { Database, DatabaseTransaction } from './schema.ts';

/** Hears of every change of a server's version, in this process or, on PostgreSQL, in another. */
export type ChangeListener = (server: string) => void;

/** What the two databases do differently; everything else is one set of queries. */
export interface Engine {
  readonly database: Database;
  /** Makes the transaction tell other processes, once it is committed, that this server's version changed. */
  announce(transaction: DatabaseTransaction, server: string): Promise<void>;
  /** Hears of the changes other processes announce; returns how to stop. Hearing of one is not promised, only likely. */
  listen(listener: ChangeListener): () => void;
  /** Releases everything; further calls fail with `StoreUnavailable`. */
  close(): Promise<void>;
}

/** Where the store writes what an operator should know. Fits pino. */
export interface StoreLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** What the store is given from outside. */
export interface StoreDependencies {
  readonly log: StoreLog;
  readonly clock: () => Date;
}
