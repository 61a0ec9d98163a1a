import { StoreRefused, StoreUnavailable } from '../storeError.ts';

/** SQLite's result codes (sqlite.org/rescode.html) that are the machine's doing, and what each means for an operator. */
const REFUSALS: readonly (readonly [code: string, meaning: string])[] = [
  ['SQLITE_FULL', 'the disk is full'],
  ['SQLITE_READONLY', 'the file or its file system is read-only'],
  ['SQLITE_NOTADB', 'the file is not a SQLite database'],
  ['SQLITE_CORRUPT', 'the file is damaged; restore it from a backup'],
  ['SQLITE_CANTOPEN', 'the file or its journal cannot be opened'],
  ['SQLITE_PERM', 'the file may not be accessed'],
  ['SQLITE_AUTH', 'the file may not be accessed'],
  ['SQLITE_TOOBIG', 'a text is larger than SQLite keeps'],
  ['SQLITE_IOERR', 'the disk failed to read or write'],
];

const LOCKED = /^SQLITE_(BUSY|LOCKED)/;

/** Puts an error of SQLite into the store's words; anything that isn't the machine's doing comes back as it is. */
export function sqliteFailure(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const code = codeOf(cause);
  if (LOCKED.test(code)) {
    return new StoreUnavailable(`another process is writing to the store for too long (${code})`, cause);
  }
  if (cause.message === 'The database connection is not open')
    return new StoreUnavailable('the store is closed', cause);
  const refusal = REFUSALS.find(([prefix]) => code.startsWith(prefix));
  return refusal ? new StoreRefused(`${refusal[1]} (${code})`, cause) : cause;
}

/** Whether an error in the store's words says that another process has the lock, so that waiting may help. */
export function isLocked(problem: unknown): boolean {
  return problem instanceof StoreUnavailable && LOCKED.test(codeOf(problem.cause));
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
