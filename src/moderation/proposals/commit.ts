import type { ChangeRecord, CommitOutcome } from '#src/store/corpus/corpus.ts';
import type { Store } from '#src/store/store.ts';
import { type PlannedChange, SEED_OFF } from '../change.ts';
import type { ModerationContext } from '../context.ts';
import { saveSettings } from '../saveSettings.ts';
import { seedNamed } from './applyChange.ts';

/** A change, by whom and against which revision. */
export interface ChangeToCommit {
  readonly id: string;
  readonly server: string;
  /** Left out for what the bot does by itself. */
  readonly who?: string;
  readonly base: number;
  readonly change: PlannedChange;
}

/** Makes a change, all of it or nothing, and notes what it was fetched from. Throws `SeedChanged`, and what the store throws. */
export async function commit(
  { id, server, who, base, change }: ChangeToCommit,
  context: Pick<ModerationContext, 'store' | 'seed'>,
): Promise<CommitOutcome> {
  const { store, seed } = context;
  const record = { change: id, base, why: change.why, ...(who !== undefined && { who }) };
  if (change.to !== undefined) return rollBack(server, { ...record, to: change.to }, store);
  const wanted =
    change.seed === undefined || change.seed === SEED_OFF ? change.seed : await seedNamed(change.seed, seed);
  // Before the story: should the process end in between, the change is still there to be confirmed again.
  if (change.settings && (await store.servers.versionOf(server)).revision === base)
    await saveSettings(server, change.settings, store.settings);
  const { put, remove, uncover } = change;
  const kind = change.kind === 'rollback' ? 'refresh' : change.kind;
  const outcome = await store.corpus.commit(server, {
    ...record,
    kind,
    put,
    remove,
    uncover,
    ...(wanted !== undefined && { seed: wanted }),
  });
  if (outcome.kind !== 'conflict') await store.fetches.record(server, change.fetched);
  return outcome;
}

/** What a site last said of its pages is about texts that the story has no longer: they are fetched in full the next time. */
async function rollBack(
  server: string,
  change: ChangeRecord & { readonly to: number },
  { corpus, fetches }: Store,
): Promise<CommitOutcome> {
  const outcome = await corpus.rollback(server, change);
  if (outcome.kind !== 'committed') return outcome;
  const differences = await corpus.differences(server, change.base, outcome.revision);
  const articles = await corpus.readArticles(
    differences.map((difference) => (difference.how === 'removed' ? difference.before : difference.after)),
  );
  await fetches.record(
    server,
    articles.flatMap(({ url }) => (url === undefined ? [] : [{ url }])),
  );
  return outcome;
}
