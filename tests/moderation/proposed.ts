import type { Moderator } from '#src/moderation/context.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import type { DryRun } from '#src/moderation/proposals/dryRun.ts';
import type { Proposal } from '#src/moderation/proposals/propose.ts';

/** The dry run of a proposal that has one. */
export function dryRunOf(proposal: Proposal): DryRun {
  if (proposal.kind === 'dry-run') return proposal.dryRun;
  throw new Error(`Nothing was proposed: ${JSON.stringify(proposal.report)}`);
}

/** Confirms what was proposed and gives the revision that made. */
export async function confirmed(
  moderation: Moderation,
  moderator: Moderator,
  proposal: Promise<Proposal>,
): Promise<number> {
  const confirmation = await moderation.confirm(moderator, dryRunOf(await proposal).id);
  if (confirmation.kind === 'committed') return confirmation.revision;
  throw new Error(`Not committed: ${JSON.stringify(confirmation)}`);
}
