import { ensureServer, type StoreContext } from '../context.ts';

/** A change that was shown to a moderator and waits for Confirm or Cancel. */
export interface PendingChange {
  /** Hard to guess; becomes the id of the change itself. */
  readonly id: string;
  readonly server: string;
  /** The only one who may confirm or cancel it. */
  readonly moderator: string;
  /** The revision it was shown against. */
  readonly base: number;
  /** What would be done: anything JSON can say, checked by the caller on reading. */
  readonly payload: unknown;
  readonly expires: Date;
}

/** Changes awaiting their moderator; they outlive a restart. */
export interface PendingStore {
  save(pending: PendingChange): Promise<void>;
  /** The change, unless it has been made, dropped or has expired. Making it (`corpus.commit` with its id) removes it. */
  find(id: string): Promise<PendingChange | undefined>;
  /** Whether there was one to drop. */
  drop(id: string): Promise<boolean>;
}

/** Keeps pending changes in the table `pending`. */
export function pendingStore({ database, now }: StoreContext): PendingStore {
  return {
    async save({ id, server, moderator, base, payload, expires }) {
      await database.transaction().execute(async (transaction) => {
        await ensureServer(transaction, server, now());
        await transaction
          .insertInto('pending')
          .values({
            id,
            server,
            moderator,
            base,
            payload: JSON.stringify(payload),
            at: now(),
            expires_at: expires.getTime(),
          })
          .execute();
      });
    },

    async find(id) {
      const row = await database
        .selectFrom('pending')
        .selectAll()
        .where('id', '=', id)
        .where('expires_at', '>', now())
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { server, moderator, base } = row;
      return { id, server, moderator, base, payload: JSON.parse(row.payload), expires: new Date(row.expires_at) };
    },

    async drop(id) {
      const { numDeletedRows } = await database.deleteFrom('pending').where('id', '=', id).executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },
  };
}
