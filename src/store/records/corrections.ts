import { claimDue } from '../claim.ts';
import type { StoreContext } from '../context.ts';
import type { Revision } from '../corpus/corpus.ts';
import { revisionOf } from '../corpus/revisions.ts';
import { inSlices } from '../slices.ts';
import { type CitedPassage, readPassage, writePassage } from './citedPassage.ts';

/** Corrections written by one statement. */
const ROWS_A_SLICE = 500;

/** A message that shows a passage the publisher has since changed or removed. */
export interface Correction {
  readonly server: string;
  readonly channel: string;
  readonly message: string;
  /** Which of the message's passages, from 0. */
  readonly ordinal: number;
  /** The revision that changed it. */
  readonly revision: number;
  readonly was: CitedPassage;
  /** Left out where the paragraph is gone. */
  readonly now?: CitedPassage;
  readonly citedAt: Date;
}

/** Names one correction. */
export type CorrectionKey = Pick<Correction, 'server' | 'message' | 'ordinal' | 'revision'>;

export interface ClaimedCorrection extends Correction {
  /** How often it was claimed before. */
  readonly attempts: number;
}

/** A revision with whatever messages cite what it changed. */
export interface UnplannedRevision {
  readonly server: string;
  readonly revision: Revision;
  /** Which asking this answers. */
  readonly asking: number;
}

/** The work of correcting messages. All of it outlives a restart. */
export interface CorrectionStore {
  /** Revisions whose corrections have yet to be listed, oldest first: work for `plan`. */
  unplanned(page: { readonly limit: number }): Promise<UnplannedRevision[]>;
  /**
   * Lists what a revision makes wrong; what is listed already stays as it is. The revision is unplanned again where a message was
   * recorded since it was asked for.
   */
  plan(unplanned: UnplannedRevision, corrections: readonly Omit<Correction, 'server' | 'revision'>[]): Promise<void>;
  /** Takes on corrections, the newest citation first; one that is neither settled nor put off in `leaseMs` is due again. */
  claim(which: {
    readonly limit: number;
    readonly leaseMs: number;
    readonly owns?: (server: string) => boolean;
  }): Promise<ClaimedCorrection[]>;
  /** The correction needs no more work: made, or impossible because the message is gone. */
  settle(correction: CorrectionKey): Promise<void>;
  /** Makes it due at another time. */
  putOff(correction: CorrectionKey, until: Date): Promise<void>;
}

/** Keeps the work in the table `corrections`. */
export function correctionStore({ database, now }: StoreContext): CorrectionStore {
  const due = (of: CorrectionKey) =>
    database
      .updateTable('corrections')
      .where('server', '=', of.server)
      .where('message', '=', of.message)
      .where('ordinal', '=', of.ordinal)
      .where('revision', '=', of.revision);

  return {
    async unplanned({ limit }) {
      const rows = await database
        .selectFrom('revisions')
        .selectAll()
        .where('corrections_due', '>', 0)
        .orderBy('at')
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(({ server, ...row }) => ({ server, revision: revisionOf(row), asking: row.corrections_due }));
    },

    async plan({ server, revision: { number: revision }, asking }, corrections) {
      const rows = corrections.map(({ message, ordinal, channel, was, now: is, citedAt }) => ({
        server,
        message,
        ordinal,
        revision,
        channel,
        was: writePassage(was),
        now: is === undefined ? null : writePassage(is),
        cited_at: citedAt.getTime(),
        state: 'due',
        attempts: 0,
        due_at: now(),
      }));
      await database.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('revisions')
          .set({ corrections_due: -asking })
          .where('server', '=', server)
          .where('number', '=', revision)
          .where('corrections_due', '=', asking)
          .execute();
        await inSlices(rows, ROWS_A_SLICE, (slice) =>
          transaction
            .insertInto('corrections')
            .values([...slice])
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        );
      });
    },

    async claim({ limit, leaseMs, owns = () => true }) {
      const claimed = await claimDue(limit, owns, {
        list: (skip, count) =>
          database
            .selectFrom('corrections')
            .selectAll()
            .where('state', '=', 'due')
            .where('due_at', '<=', now())
            .orderBy('cited_at', 'desc')
            .orderBy('message', 'desc')
            .orderBy('ordinal')
            .orderBy('server')
            .orderBy('revision')
            .offset(skip)
            .limit(count)
            .execute(),
        take: (row) =>
          due(row)
            .set({ due_at: now() + leaseMs, attempts: row.attempts + 1 })
            .where('due_at', '=', row.due_at)
            .where('state', '=', 'due')
            .executeTakeFirstOrThrow(),
      });
      return claimed.map(({ was, now: is, cited_at, state: _, due_at: __, ...row }) => ({
        ...row,
        was: readPassage(was),
        ...(is === null ? {} : { now: readPassage(is) }),
        citedAt: new Date(cited_at),
      }));
    },

    async settle(correction) {
      await due(correction).set({ state: 'settled' }).execute();
    },

    async putOff(correction, until) {
      await due(correction).set({ due_at: until.getTime() }).execute();
    },
  };
}
