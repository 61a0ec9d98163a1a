import { kysely } from '../kysely.ts';
import { isLocked } from '../sqlite/sqliteFailure.ts';
import { StoreError, StoreRefused } from '../storeError.ts';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';

/** Where Kysely records the steps that are done. */
type MigrationRecord = { kysely_migration: { name: string } };

/** How often a start waits for another one that is at the schema: as long each time as any statement waits for a lock. */
const ATTEMPTS = 12;

/**
 * Brings the database to this program's schema: all missing steps or none, once even if several processes start together.
 * Throws `StoreRefused` where a newer program has been at the database or a step fails.
 */
export async function migrate(database: Database): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await bringUpToDate(database);
    } catch (problem) {
      // On a slow disk the other takes longer than a change may; nothing was done here, and a bot that does not start answers nobody.
      if (!isLocked(problem) || attempt === ATTEMPTS) throw problem;
    }
  }
}

async function bringUpToDate(database: Database): Promise<void> {
  if (sameSteps(await stepsDone(database))) return;
  const migrator = new kysely.Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
    // Kysely orders the steps that are done by the clock of the machine that did them, and clocks go back.
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof StoreError) throw error;
  const failed = results?.find((step) => step.status === 'Error')?.migrationName;
  if (failed !== undefined)
    throw new StoreRefused(`The store's schema could not be brought up to date: step ${failed} failed`, error);
  const unknown = (await stepsDone(database)).filter((name) => !(name in migrations));
  if (unknown.length === 0) throw error;
  throw new StoreRefused(
    `The store was written by a newer version of this program (it has ${unknown.join(', ')}): start that version.`,
    error,
  );
}

/** At nearly every start nothing is to be done, which one question tells; the Migrator asks a dozen. */
function sameSteps(done: readonly string[]): boolean {
  return done.length === Object.keys(migrations).length && done.every((name) => name in migrations);
}

/** None where the database is new. */
async function stepsDone(database: Database): Promise<string[]> {
  try {
    const done = await database.withTables<MigrationRecord>().selectFrom('kysely_migration').select('name').execute();
    return done.map(({ name }) => name);
  } catch (problem) {
    if (problem instanceof StoreError) throw problem;
    return [];
  }
}
