import { ensureServer, type StoreContext } from '../context.ts';
import { storedText } from '../storedText.ts';

/** What a member says of an answer: it is not what was asked, or the story should cover the question. */
export type FeedbackKind = 'wrong' | 'cover';

/** One member's click under one answer. Who clicked is not kept. */
export interface Feedback {
  /** Made by the caller of the member and the answer: the same for a second click, and nothing tells either from it. */
  readonly mark: string;
  readonly kind: FeedbackKind;
  /** Of the question, as in the list of gaps. */
  readonly key: string;
  /** The question as it was asked. */
  readonly text: string;
}

/** What members say of answers; it is listed with the gaps. */
export interface FeedbackStore {
  /** Counts it, and puts the question on the list of gaps; whether it is the first of its mark. */
  record(server: string, feedback: Feedback): Promise<boolean>;
  /** Adds a line in the member's own words, in place of an earlier one; whether there is feedback of this mark. */
  addNote(server: string, mark: string, note: string): Promise<boolean>;
}

/** Keeps feedback in the table `feedback`, beside the questions it is about. */
export function feedbackStore({ database, now }: StoreContext): FeedbackStore {
  return {
    record: (server, { mark, kind, key: plainKey, text }) =>
      database.transaction().execute(async (transaction) => {
        const key = storedText(plainKey);
        const day = new Date(now()).toISOString().slice(0, 'YYYY-MM-DD'.length);
        await ensureServer(transaction, server, now());
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('feedback')
          .values({ server, mark, key, kind, note: null, at: now() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await transaction
          .insertInto('questions')
          .values({ server, key, text: storedText(text), outcome: 'answered', state: 'open' })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        // The question stays on the list for as long as a day of it is kept; it was not asked once more.
        await transaction
          .insertInto('question_days')
          .values({ server, key, day, asked: 0 })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return true;
      }),

    async addNote(server, mark, note) {
      const { numUpdatedRows } = await database
        .updateTable('feedback')
        .set({ note: storedText(note) })
        .where('server', '=', server)
        .where('mark', '=', mark)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}
