import type { StoreContext } from '../context.ts';
import type { DatabaseTransaction } from '../schema/schema.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** How long a citation may be corrected; older ones are forgotten. */
export const CITATION_DAYS = 30;
/** How long an answer follows its question. */
export const MESSAGE_ANSWER_DAYS = 30;
/** How long the data of a server is kept that the bot has left. */
export const LEFT_SERVER_DAYS = 30;
/** A text nobody refers to is younger than this while the change that brings it is under way, or waits a day for its moderator. */
const UNUSED_TEXT_DAYS = 2;

/** What a sweep removed. */
export interface Swept {
  /** Ids of the servers whose data is gone. */
  readonly servers: readonly string[];
}

/** Removes what has outlived its time: expired dry runs, old citations and answers, left servers, texts and seeds nobody refers to. */
export async function sweep({ database, now }: StoreContext): Promise<Swept> {
  const daysAgo = (days: number): number => now() - days * DAY_MS;
  await database.deleteFrom('pending').where('expires_at', '<=', now()).execute();
  await database.deleteFrom('citations').where('at', '<', daysAgo(CITATION_DAYS)).execute();
  await database.deleteFrom('corrections').where('cited_at', '<', daysAgo(CITATION_DAYS)).execute();
  await database.deleteFrom('message_answers').where('at', '<', daysAgo(MESSAGE_ANSWER_DAYS)).execute();
  const servers = await database
    .deleteFrom('servers')
    .where('left_at', '<', daysAgo(LEFT_SERVER_DAYS))
    .returning('id')
    .execute();
  await database.transaction().execute((transaction) => sweepTexts(transaction, daysAgo(UNUSED_TEXT_DAYS)));
  return { servers: servers.map(({ id }) => id).sort() };
}

async function sweepTexts(transaction: DatabaseTransaction, before: number): Promise<void> {
  await transaction
    .deleteFrom('seeds')
    .where('added_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('revisions').select('number').whereRef('revisions.seed', '=', 'seeds.fingerprint'))),
    )
    .execute();
  await transaction
    .deleteFrom('texts')
    .where('added_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('articles').select('since').whereRef('articles.hash', '=', 'texts.hash'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('seed_articles').select('seed').whereRef('seed_articles.hash', '=', 'texts.hash'))),
    )
    .execute();
}
