import type { Database, DatabaseTransaction } from './schema/schema.ts';

/** Hears of every change of a server's version, in this process or, on PostgreSQL, in another. */
export type ChangeListener = (server: string) => void;

/** What the two databases do differently; everything else is one set of queries. */
export interface Engine {
  readonly database: Database;
  /**
   * Runs a transaction of what nobody was told is kept, such as which message cites what: it survives the end of the program, but the
   * last moments of it need not survive a power cut. Nobody waits for the disk.
   */
  note<T>(run: (transaction: DatabaseTransaction) => Promise<T>): Promise<T>;
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
