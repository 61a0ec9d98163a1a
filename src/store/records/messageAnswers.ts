import { ensureServer, type StoreContext } from '../context.ts';

/** Which message of the bot's answers somebody's message. What either says, and who wrote it, is not kept. */
export interface AnsweredMessage {
  readonly question: string;
  readonly channel: string;
  readonly answer: string;
  /** When the question was last written: the same edit is not answered twice. */
  readonly writtenAt: Date;
}

/** What answers what, so that an answer can follow its question. */
export interface MessageAnswerStore {
  /** Records an answer, in place of what answered the question before. */
  record(server: string, message: AnsweredMessage): Promise<void>;
  /** What answers these messages, by the id of the question. */
  find(server: string, questions: readonly string[]): Promise<AnsweredMessage[]>;
  forget(server: string, questions: readonly string[]): Promise<void>;
  /** Forgets what was answered before a moment. */
  forgetBefore(server: string, moment: Date): Promise<void>;
}

/** Keeps them in the table `message_answers`. */
export function messageAnswerStore({ database, now, note }: StoreContext): MessageAnswerStore {
  return {
    async record(server, { question, channel, answer, writtenAt }) {
      const values = { channel, answer, written_at: writtenAt.getTime(), at: now() };
      await note(async (transaction) => {
        await ensureServer(transaction, server, now());
        await transaction
          .insertInto('message_answers')
          .values({ server, question, ...values })
          .onConflict((conflict) => conflict.columns(['server', 'question']).doUpdateSet(values))
          .execute();
      });
    },

    async find(server, questions) {
      if (questions.length === 0) return [];
      const rows = await database
        .selectFrom('message_answers')
        .select(['question', 'channel', 'answer', 'written_at'])
        .where('server', '=', server)
        .where('question', 'in', questions)
        .orderBy('question')
        .execute();
      return rows.map(({ written_at, ...row }) => ({ ...row, writtenAt: new Date(written_at) }));
    },

    async forget(server, questions) {
      if (questions.length === 0) return;
      await database
        .deleteFrom('message_answers')
        .where('server', '=', server)
        .where('question', 'in', questions)
        .execute();
    },

    async forgetBefore(server, moment) {
      await database
        .deleteFrom('message_answers')
        .where('server', '=', server)
        .where('at', '<', moment.getTime())
        .execute();
    },
  };
}
