import { ensureServer, type StoreContext } from '../context.ts';
import type { Database } from '../schema/schema.ts';
import { storedText } from '../storedText.ts';

/** How a question went that the story did not answer well, or not as the asker meant it. */
export type QuestionOutcome = 'not-found' | 'unsure' | 'answered';

/** A question as it was asked. Who asked it, where, and at what hour is not kept. */
export interface AskedQuestion {
  /** The same for questions that only differ in their wording; the caller makes it. */
  readonly key: string;
  readonly text: string;
  readonly outcome: QuestionOutcome;
}

/** Questions of one key together. */
export interface Gap extends AskedQuestion {
  /** How often it was asked on the days that are kept. */
  readonly asked: number;
  /** `YYYY-MM-DD` in UTC. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** How many members said under an answer that it is not what was asked, and how many want the story to cover the question. */
  readonly wrong: number;
  readonly cover: number;
  /** What members wrote to that, the oldest first. */
  readonly notes: readonly string[];
}

/** What people asked and the story didn't answer. */
export interface QuestionStore {
  /** Counts a question for today; `text` and `outcome` become those of its key. */
  record(server: string, question: AskedQuestion): Promise<void>;
  /** The gaps that are neither pinned nor dismissed, the most asked first, of those the most recent. */
  gaps(server: string, page: { readonly limit: number; readonly skip?: number }): Promise<Gap[]>;
  /** Takes a question off the list, however often it is asked again, until it is forgotten. Whether it was on it. */
  dismiss(server: string, key: string): Promise<boolean>;
  /** Forgets what was asked before a day (`YYYY-MM-DD` in UTC). */
  forgetBefore(server: string, day: string): Promise<void>;
}

/** Keeps questions in the tables `questions` and `question_days`. */
export function questionStore({ database, now, note }: StoreContext): QuestionStore {
  return {
    async record(server, { key: plainKey, text: plainText, outcome }) {
      const key = storedText(plainKey);
      const text = storedText(plainText);
      const day = new Date(now()).toISOString().slice(0, 10);
      await note(async (transaction) => {
        await ensureServer(transaction, server, now());
        await transaction
          .insertInto('questions')
          .values({ server, key, text, outcome, state: 'open' })
          .onConflict((conflict) => conflict.columns(['server', 'key']).doUpdateSet({ text, outcome }))
          .execute();
        await transaction
          .insertInto('question_days')
          .values({ server, key, day, asked: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['server', 'key', 'day'])
              .doUpdateSet((row) => ({ asked: row('question_days.asked', '+', 1) })),
          )
          .execute();
      });
    },

    async gaps(server, { limit, skip = 0 }) {
      const rows = await database
        .selectFrom('questions')
        .innerJoin('question_days', (join) =>
          join.onRef('question_days.server', '=', 'questions.server').onRef('question_days.key', '=', 'questions.key'),
        )
        .select(({ fn }) => [
          'questions.key',
          'questions.text',
          'questions.outcome',
          fn.sum<number>('question_days.asked').as('asked'),
          fn.min('question_days.day').as('firstDay'),
          fn.max('question_days.day').as('lastDay'),
        ])
        .where('questions.server', '=', server)
        .where('questions.state', '=', 'open')
        .groupBy(['questions.key', 'questions.text', 'questions.outcome'])
        .orderBy('asked', 'desc')
        .orderBy('lastDay', 'desc')
        .orderBy('questions.key')
        .limit(limit)
        .offset(skip)
        .execute();
      const feedback = await feedbackOn(
        server,
        rows.map(({ key }) => key),
        database,
      );
      // Only `record` and feedback write the outcome.
      return rows.map((row) => {
        const those = feedback.filter(({ key }) => key === row.key);
        return {
          ...row,
          outcome: row.outcome as QuestionOutcome,
          wrong: those.filter(({ kind }) => kind === 'wrong').length,
          cover: those.filter(({ kind }) => kind === 'cover').length,
          notes: those.flatMap(({ note }) => note ?? []),
        };
      });
    },

    async dismiss(server, key) {
      const { numUpdatedRows } = await database
        .updateTable('questions')
        .set({ state: 'dismissed' })
        .where('server', '=', server)
        .where('key', '=', storedText(key))
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    async forgetBefore(server, day) {
      await database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('question_days').where('server', '=', server).where('day', '<', day).execute();
        await transaction
          .deleteFrom('feedback')
          .where('server', '=', server)
          .where('at', '<', Date.parse(day))
          .execute();
        await transaction
          .deleteFrom('questions')
          .where('server', '=', server)
          .where('key', 'not in', (query) =>
            query.selectFrom('question_days').select('key').where('question_days.server', '=', server),
          )
          .execute();
      });
    },
  };
}

async function feedbackOn(server: string, keys: readonly string[], database: Database) {
  if (keys.length === 0) return [];
  return database
    .selectFrom('feedback')
    .select(['key', 'kind', 'note'])
    .where('server', '=', server)
    .where('key', 'in', keys)
    .orderBy('at')
    .orderBy('mark')
    .execute();
}
