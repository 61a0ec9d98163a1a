import { StoreError, StoreRefused, StoreUnavailable } from '../storeError.ts';

/** SQLSTATE codes and classes (postgresql.org/docs/current/errcodes-appendix.html) that need an operator, and what each means. */
const REFUSALS: readonly (readonly [code: string, meaning: string])[] = [
  ['53100', "PostgreSQL's disk is full"],
  ['25006', 'PostgreSQL is read-only (a standby, or set so)'],
  ['28', 'PostgreSQL refuses the user or the password'],
  ['3D000', 'the database does not exist'],
  ['42501', "the database's user lacks a right the store needs"],
  ['58', 'PostgreSQL failed to read or write its files'],
  ['XX001', 'the database is damaged; restore it from a backup'],
  ['XX002', 'the database is damaged; restore it from a backup'],
];

/** Codes and classes that pass: lost connections, shutdown and start, too many connections, timeouts, locks. */
const OUTAGES = ['08', '40', '53', '55P03', '57'];

/** Puts an error of PostgreSQL or of the way to it into the store's words; a mistake in a query comes back as it is. */
export function postgresFailure(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof StoreError) return cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const refusal = REFUSALS.find(([prefix]) => code.startsWith(prefix));
  if (refusal) return new StoreRefused(`${refusal[1]} (${cause.message})`, cause);
  // Only what the server said has a five-character code: the rest is the network's or the driver's word of a lost connection.
  const saidByServer = /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E');
  if (saidByServer && !OUTAGES.some((prefix) => code.startsWith(prefix))) return cause;
  return new StoreUnavailable(`PostgreSQL cannot be used now: ${cause.message || code}`, cause);
}
