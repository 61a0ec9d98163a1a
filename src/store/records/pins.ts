import { bumpVersion, type StoreContext } from '../context.ts';
import { storedText } from '../storedText.ts';
import { type CitedPassage, readPassage, writePassage } from './citedPassage.ts';

/** A question that moderators have answered with a passage of their choice. */
export interface Pin {
  /** The question in the form in which questions are compared; the caller makes it. */
  readonly key: string;
  readonly question: string;
  readonly passage: CitedPassage;
  /** The moderator's id; left out for who asked to be forgotten. */
  readonly who?: string;
  readonly at: Date;
}

/** The pinned questions of every server. */
export interface PinStore {
  /** Pins a question, in place of an earlier pin of the same key, and takes it off the list of gaps. */
  save(server: string, pin: Omit<Pin, 'at'>): Promise<void>;
  /** Whether there was one to remove. The question comes back to the list of gaps when it is asked again. */
  remove(server: string, key: string): Promise<boolean>;
  /** In the order of their keys. */
  list(server: string): Promise<Pin[]>;
}

/** Keeps pins in the table `pins`. */
export function pinStore({ database, now, change }: StoreContext): PinStore {
  return {
    async save(server, { key: plainKey, question, passage, who = null }) {
      const key = storedText(plainKey);
      const values = { question: storedText(question), passage: writePassage(passage), who, at: now() };
      await change(server, async (transaction) => {
        await bumpVersion(transaction, server, now());
        await transaction
          .insertInto('pins')
          .values({ server, key, ...values })
          .onConflict((conflict) => conflict.columns(['server', 'key']).doUpdateSet(values))
          .execute();
        await transaction.deleteFrom('question_days').where('server', '=', server).where('key', '=', key).execute();
        await transaction.deleteFrom('questions').where('server', '=', server).where('key', '=', key).execute();
        await transaction.deleteFrom('feedback').where('server', '=', server).where('key', '=', key).execute();
      });
    },

    remove: (server, key) =>
      change(server, async (transaction) => {
        await bumpVersion(transaction, server, now());
        const { numDeletedRows } = await transaction
          .deleteFrom('pins')
          .where('server', '=', server)
          .where('key', '=', storedText(key))
          .executeTakeFirstOrThrow();
        return numDeletedRows === 1n;
      }),

    async list(server) {
      const rows = await database.selectFrom('pins').selectAll().where('server', '=', server).execute();
      return rows
        .map(({ key, question, passage, who, at }) => ({
          key,
          question,
          passage: readPassage(passage),
          ...(who === null ? {} : { who }),
          at: new Date(at),
        }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    },
  };
}
