import { randomUUID } from 'node:crypto';
import type { PlannedChange } from '../change.ts';
import type { ModerationContext, Moderator } from '../context.ts';
import { applyChange } from './applyChange.ts';
import { type DryRun, describeChange, NO_REPORT, type SourceReport } from './dryRun.ts';
import { setAside } from './setAside.ts';

/** What a moderator's wish came to: a change to confirm, or the word that there is nothing to change, and why. */
export type Proposal =
  | { readonly kind: 'dry-run'; readonly dryRun: DryRun }
  | { readonly kind: 'nothing'; readonly report: SourceReport };

/** How long a change can be confirmed, in milliseconds: a moderator may sleep over it. */
const KEEP_MS = 24 * 60 * 60 * 1_000;

/** Shows what a change would do and keeps it until its moderator confirms or cancels it, also over a restart. */
export async function propose(
  moderator: Moderator,
  change: PlannedChange,
  context: ModerationContext,
  report: SourceReport = NO_REPORT,
): Promise<Proposal> {
  const { store, library, clock } = context;
  const { snapshot } = await library.currentOf(moderator.server);
  const before = snapshot.story;
  const after = await applyChange(moderator.server, before, change, context);
  const pins = await store.pins.list(moderator.server);
  const described = await describeChange(before, after, change, { pins, strictness: snapshot.strictness });
  if (described.changes.length === 0 && change.settings === undefined) {
    // The story has these pages' text already, so the next time it need not be sent again.
    await store.fetches.record(moderator.server, change.fetched);
    return { kind: 'nothing', report };
  }
  const pending = {
    id: randomUUID(),
    server: moderator.server,
    moderator: moderator.id,
    base: before.revision,
    payload: await setAside(change, store.corpus),
    expires: new Date(clock().getTime() + KEEP_MS),
  };
  await store.pending.save(pending);
  const { id, base, expires } = pending;
  return { kind: 'dry-run', dryRun: { id, base, expires, kind: change.kind, why: change.why, report, ...described } };
}
