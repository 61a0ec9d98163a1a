import { ensureServer, type StoreContext } from '../context.ts';
import type { Database } from '../schema/schema.ts';
import { type CitedPassage, readPassage, writePassage } from './citedPassage.ts';

/** A message of the bot's that shows passages. Who asked is not kept. */
export interface CitingMessage {
  readonly message: string;
  readonly channel: string;
  /** The revision the passages were cut from. */
  readonly revision: number;
  readonly passages: readonly CitedPassage[];
}

/** One passage that a message showed. */
export interface Citation {
  readonly message: string;
  /** Counts the passages of a message, from 0. */
  readonly ordinal: number;
  readonly channel: string;
  readonly passage: CitedPassage;
  readonly revision: number;
  readonly at: Date;
}

/** What the bot has cited, and where, so that it can be corrected. */
export interface CitationStore {
  /** Records what a message shows, in place of what it showed before. */
  record(server: string, message: CitingMessage): Promise<void>;
  /** Passages of these articles cited since a moment and from a revision before `beforeRevision`, newest first. */
  find(
    server: string,
    which: { readonly articles: readonly string[]; readonly since: Date; readonly beforeRevision: number },
  ): Promise<Citation[]>;
  /** The revision that a message's passages were cut from; undefined where it shows none, or that is no longer kept. */
  revisionOf(server: string, message: string): Promise<number | undefined>;
  /** Forgets a message that is gone, and what was to be corrected in it. */
  forget(server: string, message: string): Promise<void>;
}

/** Keeps citations in the table `citations`. */
export function citationStore({ database, now, note }: StoreContext): CitationStore {
  return {
    async record(server, { message, channel, revision, passages }) {
      await note(async (transaction) => {
        await ensureServer(transaction, server, now());
        await forgetCitations(transaction, server, message);
        const rows = passages.map((passage, ordinal) => ({
          server,
          message,
          ordinal,
          channel,
          article: passage.article,
          passage: writePassage(passage),
          revision,
          at: now(),
        }));
        if (rows.length > 0) await transaction.insertInto('citations').values(rows).execute();
        // The story may have changed while the answer was on its way: then this message came too late for the list.
        await transaction
          .updateTable('revisions')
          .set(({ fn, eb }) => ({ corrections_due: eb(fn<number>('abs', ['corrections_due']), '+', 1) }))
          .where('server', '=', server)
          .where('number', '>', revision)
          .execute();
      });
    },

    async find(server, { articles, since, beforeRevision }) {
      if (articles.length === 0) return [];
      const rows = await database
        .selectFrom('citations')
        .selectAll()
        .where('server', '=', server)
        .where('article', 'in', articles)
        .where('at', '>=', since.getTime())
        .where('revision', '<', beforeRevision)
        .orderBy('at', 'desc')
        .orderBy('message', 'desc')
        .orderBy('ordinal')
        .execute();
      return rows.map(({ message, ordinal, channel, passage, revision, at }) => ({
        message,
        ordinal,
        channel,
        passage: readPassage(passage),
        revision,
        at: new Date(at),
      }));
    },

    async revisionOf(server, message) {
      const row = await database
        .selectFrom('citations')
        .select('revision')
        .where('server', '=', server)
        .where('message', '=', message)
        .orderBy('ordinal')
        .executeTakeFirst();
      return row?.revision;
    },

    async forget(server, message) {
      await database.transaction().execute(async (transaction) => {
        await forgetCitations(transaction, server, message);
        await transaction
          .deleteFrom('corrections')
          .where('server', '=', server)
          .where('message', '=', message)
          .execute();
      });
    },
  };
}

async function forgetCitations(database: Database, server: string, message: string): Promise<void> {
  await database.deleteFrom('citations').where('server', '=', server).where('message', '=', message).execute();
}
