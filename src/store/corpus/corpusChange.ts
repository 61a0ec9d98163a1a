import { keepText } from '#src/language/keepText.ts';
import { ensureServer, type StoreContext } from '../context.ts';
import { type Database, type DatabaseTransaction, STILL_IN_FORCE } from '../schema/schema.ts';
import { inSlices } from '../slices.ts';
import { storedText } from '../storedText.ts';
import type { ChangeRecord, CommitOutcome, CorpusChange, RevisionKind } from './corpus.ts';
import { changesNothing, type Plan, planChange, planRollback } from './corpusPlan.ts';
import {
  articlesOfSeed,
  compareEntries,
  type Layers,
  layersAt,
  newestRevision,
  readHistory,
  visible,
} from './revisions.ts';
import { keepSeed, keepTexts, readBodies } from './texts.ts';

/** Ids or rows in one statement. */
const ROWS_A_SLICE = 1_000;

interface PlannedChange extends ChangeRecord {
  readonly kind: RevisionKind;
  readonly restores?: number;
  /** Fingerprint of the seed that this change brings. */
  readonly brings?: string;
}

/** See `CorpusStore.commit`. */
export async function commitChange(
  context: StoreContext,
  server: string,
  change: CorpusChange,
): Promise<CommitOutcome> {
  const settled = await settleEarly(context.database, server, change);
  if (settled) return settled;
  const base = await layersOf(context.database, server, change.base);
  const brought = change.seed === 'off' ? undefined : change.seed;
  if (brought) await keepSeed(context, brought);
  const seed = change.seed === undefined ? base.seed : (brought?.fingerprint ?? null);
  const seedArticles = seed === base.seed ? base.seedArticles : await articlesOfSeed(context.database, seed);
  const bodies = await readBodies(change.put ?? []);
  const hashes = new Map([...bodies].map(([id, { hash }]) => [id, hash]));
  const plan = planChange(change, hashes, base, { seed, seedArticles });
  if (changesNothing(plan, base)) {
    if (brought) await noteSeed(context, server, brought.fingerprint);
    return { kind: 'unchanged', revision: change.base };
  }
  await keepTexts(
    context,
    [...bodies].filter(([id]) => plan.lay.has(id)).map(([, body]) => body),
  );
  return apply(context, server, brought ? { ...change, brings: brought.fingerprint } : change, plan);
}

/** See `CorpusStore.rollback`. */
export async function rollBack(
  context: StoreContext,
  server: string,
  change: ChangeRecord & { readonly to: number },
): Promise<CommitOutcome> {
  const settled = await settleEarly(context.database, server, change);
  if (settled) return settled;
  const base = await layersOf(context.database, server, change.base);
  const plan = planRollback(base, await layersOf(context.database, server, change.to));
  if (changesNothing(plan, base)) return { kind: 'unchanged', revision: change.base };
  return apply(context, server, { ...change, kind: 'rollback', restores: change.to }, plan);
}

/** After a rollback the story may stand on this seed already, while another was the last it was given. */
async function noteSeed({ database }: StoreContext, server: string, fingerprint: string): Promise<void> {
  await database.updateTable('servers').set({ seed: fingerprint }).where('id', '=', server).execute();
}

/** The outcome of a change that was made before, or whose base is not the newest revision. */
async function settleEarly(
  database: Database,
  server: string,
  { change, base }: ChangeRecord,
): Promise<CommitOutcome | undefined> {
  // In this order: what moved the revision on between two looks may have been this very change, asked for twice.
  const revision = await newestRevision(database, server);
  const made = await database
    .selectFrom('revisions')
    .select('number')
    .where('server', '=', server)
    .where('change', '=', change)
    .executeTakeFirst();
  if (made) return { kind: 'committed', revision: made.number };
  if (revision === base) return undefined;
  const before = await layersAt(database, server, base);
  return {
    kind: 'conflict',
    revision,
    since: await readHistory(database, server, { after: base }),
    differences: compareEntries(before ? visible(before) : [], visible(await layersOf(database, server, revision))),
  };
}

async function layersOf(database: Database, server: string, revision: number): Promise<Layers> {
  const layers = await layersAt(database, server, revision);
  if (layers === undefined) throw new RangeError(`Server ${server} has no revision ${revision}.`);
  return layers;
}

async function apply(context: StoreContext, server: string, change: PlannedChange, plan: Plan): Promise<CommitOutcome> {
  const revision = change.base + 1;
  const applied = await context.change(server, async (transaction) => {
    await ensureServer(transaction, server, context.now());
    if (!(await advance(transaction, server, change))) return false;
    await transaction
      .insertInto('revisions')
      .values(rowOf(server, change, plan.seed, context.now()))
      .execute();
    await replaceArticles(transaction, server, revision, plan);
    await transaction.deleteFrom('pending').where('id', '=', change.change).where('server', '=', server).execute();
    return true;
  });
  if (applied) return { kind: 'committed', revision };
  // Somebody was first between the look at the base and the lock.
  const settled = await settleEarly(context.database, server, change);
  if (settled === undefined) throw new Error(`Server ${server} is at revision ${change.base} and yet is not.`);
  return settled;
}

/** Raises version and revision at once, if the base is still the newest; its row lock holds off every other change of the server. */
async function advance(
  transaction: DatabaseTransaction,
  server: string,
  { base, brings }: PlannedChange,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('servers')
    .set((row) => ({
      version: row('version', '+', 1),
      revision: base + 1,
      ...(brings === undefined ? {} : { seed: brings }),
    }))
    .where('id', '=', server)
    .where('revision', '=', base)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function rowOf(server: string, change: PlannedChange, seed: string | null, at: number) {
  return {
    server,
    number: change.base + 1,
    change: change.change,
    kind: change.kind,
    who: change.who ?? null,
    why: storedText(keepText(change.why)),
    at,
    restores: change.restores ?? null,
    seed,
    corrections_due: 1,
  };
}

async function replaceArticles(
  transaction: DatabaseTransaction,
  server: string,
  revision: number,
  { lay, lift }: Plan,
): Promise<void> {
  await inSlices([...lay.keys(), ...lift], ROWS_A_SLICE, (ids) =>
    transaction
      .updateTable('articles')
      .set({ until: revision })
      .where('server', '=', server)
      .where('until', '=', STILL_IN_FORCE)
      .where('article', 'in', ids)
      .execute(),
  );
  const rows = [...lay].map(([article, hash]) => ({ server, article, since: revision, until: STILL_IN_FORCE, hash }));
  await inSlices(rows, ROWS_A_SLICE, (slice) =>
    transaction
      .insertInto('articles')
      .values([...slice])
      .execute(),
  );
}
