import type { Article } from '#src/corpus/article.ts';
import type { StoreContext } from '../context.ts';
import type { Database } from '../schema/schema.ts';
import { inSlices } from '../slices.ts';
import { type ArticleBody, articleOf, bodyOf, fingerprintOf } from './articleBody.ts';
import type { ArticleEntry, Seed } from './corpus.ts';

/** Articles hashed, written or read at one go: some milliseconds, so that nothing else waits long. */
const ARTICLES_A_SLICE = 100;

/** Rows of a few columns written by one statement; SQLite allows 32,766 values in one, PostgreSQL 65,535. */
const ROWS_A_SLICE = 1_000;

/** Names the bundled articles as one seed. Hashes them all, with pauses for other work. */
export async function makeSeed(articles: readonly Article[]): Promise<Seed> {
  const bodies = await readBodies(articles);
  return { fingerprint: fingerprintOf([...bodies].map(([id, { hash }]) => ({ id, hash }))), articles };
}

/** What is kept of each article, by id; of two with the same id, the last. */
export async function readBodies(articles: readonly Article[]): Promise<Map<string, ArticleBody>> {
  const bodies = new Map<string, ArticleBody>();
  await inSlices(articles, ARTICLES_A_SLICE, async (slice) => {
    for (const article of slice) bodies.set(article.id, bodyOf(article));
  });
  return bodies;
}

/**
 * Keeps texts ahead of the change that refers to them, so that the change itself is short. Each may be there already; writing its
 * moment anew keeps it from being swept away before it is referred to.
 */
export async function keepTexts({ database, now }: StoreContext, bodies: Iterable<ArticleBody>): Promise<void> {
  const distinct = new Map([...bodies].map((body) => [body.hash, body]));
  // In one order for everybody, so that two writers of the same texts never wait for each other in a circle.
  const rows = [...distinct.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  await inSlices(rows, ARTICLES_A_SLICE, (slice) =>
    database
      .insertInto('texts')
      .values(slice.map(({ hash, json: body, paragraphs }) => ({ hash, body, paragraphs, added_at: now() })))
      .onConflict((conflict) => conflict.column('hash').doUpdateSet({ added_at: now() }))
      .execute(),
  );
}

/** Keeps a seed, if it isn't kept yet. All of it is there as soon as its row is. */
export async function keepSeed(context: StoreContext, { fingerprint, articles }: Seed): Promise<void> {
  const { database, now } = context;
  const known = await database
    .updateTable('seeds')
    .set({ added_at: now() })
    .where('fingerprint', '=', fingerprint)
    .returning('fingerprint')
    .executeTakeFirst();
  if (known) return;
  const bodies = await readBodies(articles);
  await keepTexts(context, bodies.values());
  await database.transaction().execute(async (transaction) => {
    const made = await transaction
      .insertInto('seeds')
      .values({ fingerprint, added_at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('fingerprint')
      .executeTakeFirst();
    if (!made) return;
    const rows = [...bodies].map(([article, { hash }]) => ({ seed: fingerprint, article, hash }));
    await inSlices(rows, ROWS_A_SLICE, (slice) =>
      transaction
        .insertInto('seed_articles')
        .values([...slice])
        .execute(),
    );
  });
}

/** The articles of entries, in their order. Throws where a text has been swept away meanwhile. */
export async function readArticles(
  database: Database,
  entries: readonly Pick<ArticleEntry, 'id' | 'hash'>[],
): Promise<Article[]> {
  const articles: Article[] = [];
  await inSlices(entries, ARTICLES_A_SLICE, async (slice) => {
    const hashes = slice.map(({ hash }) => hash);
    const rows = await database.selectFrom('texts').select(['hash', 'body']).where('hash', 'in', hashes).execute();
    const bodies = new Map(rows.map(({ hash, body }) => [hash, body]));
    for (const { id, hash } of slice) {
      const body = bodies.get(hash);
      if (body === undefined) throw new Error(`The text of article ${id} (${hash}) is not in the store.`);
      articles.push(articleOf(id, body));
    }
  });
  return articles;
}
