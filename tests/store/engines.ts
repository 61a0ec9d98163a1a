import type { ScratchDatabase } from './bench.ts';
import { sayWithoutPostgres, scratchPostgres, TEST_DATABASE_URL } from './scratchPostgres.ts';
import { scratchSqlite } from './scratchSqlite.ts';

/** The engines to test on, each with how a database of a test's own is made: PostgreSQL where a server is given, and word of it where none is. */
export function enginesToTest(): [name: string, makeDatabase: () => Promise<ScratchDatabase>][] {
  sayWithoutPostgres();
  return TEST_DATABASE_URL === undefined
    ? [['SQLite', scratchSqlite]]
    : [
        ['SQLite', scratchSqlite],
        ['PostgreSQL', scratchPostgres],
      ];
}
