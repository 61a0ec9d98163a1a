import { isDeepStrictEqual } from 'node:util';
import { texts } from '#src/language/texts.ts';
import type { ArticleDifference, CommitOutcome, Revision } from '#src/store/corpus/corpus.ts';
import type { PendingChange } from '#src/store/corpus/pending.ts';
import type { Pin } from '#src/store/records/pins.ts';
import type { PlannedChange } from '../change.ts';
import type { ModerationContext, Moderator } from '../context.ts';
import { ModerationRefusal } from '../refusal.ts';
import { SeedChanged } from './applyChange.ts';
import { commit } from './commit.ts';
import { type Proposal, propose } from './propose.ts';
import { takeUp } from './setAside.ts';

/** What confirming a change came to. */
export type Confirmation =
  | {
      readonly kind: 'committed';
      readonly revision: number;
      /** Pinned questions that the story does not answer any more; of a change made just now, those that it broke. */
      readonly brokenPins: readonly Pin[];
    }
  /** The story is that way already. */
  | { readonly kind: 'unchanged'; readonly revision: number }
  /** The story is not what it was when the change was shown; nothing was done. The same change, shown anew, can be confirmed. */
  | {
      readonly kind: 'conflict';
      /** Newest first. */
      readonly since: readonly Revision[];
      readonly differences: readonly ArticleDifference[];
      readonly proposal: Proposal;
    }
  /** It was cancelled, or is too old. */
  | { readonly kind: 'gone' };

/** Makes the change that a moderator was shown; again, it gives the same outcome. Only that moderator can: throws `ModerationRefusal`. */
export async function confirm(moderator: Moderator, id: string, context: ModerationContext): Promise<Confirmation> {
  const pending = await findOwn(moderator, id, context);
  if (pending === undefined) return findMade(moderator, id, context);
  const change = await takeUp(pending.payload, context.store.corpus);
  const { server, base } = pending;
  const { brokenPins: before } = await context.library.currentOf(server);
  try {
    const outcome = await commit({ id, server, who: moderator.id, base, change }, context);
    if (outcome.kind === 'conflict') return await showAnew(moderator, id, change, outcome, context);
    await context.store.pending.drop(id);
    return outcome.kind === 'unchanged' ? outcome : await committed(server, outcome.revision, context, before);
  } catch (problem) {
    if (!(problem instanceof SeedChanged)) throw problem;
    const fresh = { ...change, seed: (await context.seed.current()).fingerprint };
    return showAnew(moderator, id, fresh, { since: [], differences: [] }, context);
  }
}

/** Drops a change that was shown; whether there was one. Only its moderator can: throws `ModerationRefusal`. */
export async function cancel(moderator: Moderator, id: string, context: ModerationContext): Promise<boolean> {
  const pending = await findOwn(moderator, id, context);
  return pending !== undefined && context.store.pending.drop(id);
}

async function findOwn(
  moderator: Moderator,
  id: string,
  { store, log }: ModerationContext,
): Promise<PendingChange | undefined> {
  const pending = await store.pending.find(id);
  if (pending === undefined) return undefined;
  if (isDeepStrictEqual([pending.moderator, pending.server], [moderator.id, moderator.server])) return pending;
  log.warn({ server: moderator.server, user: moderator.id, change: id }, 'access refused');
  throw new ModerationRefusal(texts.notYours);
}

/** A change that was made before is known to the history by its id; to ask for it again with nothing to do is harmless. */
async function findMade({ server }: Moderator, id: string, context: ModerationContext): Promise<Confirmation> {
  const { revision: base } = await context.store.servers.versionOf(server);
  const outcome = await context.store.corpus.commit(server, { change: id, base, kind: 'refresh', why: '' });
  return outcome.kind === 'committed' ? committed(server, outcome.revision, context) : { kind: 'gone' };
}

async function committed(
  server: string,
  revision: number,
  { library }: ModerationContext,
  before: readonly Pin[] = [],
): Promise<Confirmation> {
  const { brokenPins } = await library.currentOf(server);
  const known = new Set(before.map(({ key }) => key));
  return { kind: 'committed', revision, brokenPins: brokenPins.filter(({ key }) => !known.has(key)) };
}

async function showAnew(
  moderator: Moderator,
  id: string,
  change: PlannedChange,
  { since, differences }: Pick<Extract<CommitOutcome, { kind: 'conflict' }>, 'since' | 'differences'>,
  context: ModerationContext,
): Promise<Confirmation> {
  await context.store.pending.drop(id);
  return { kind: 'conflict', since, differences, proposal: await propose(moderator, change, context) };
}
