import type { Selectable } from 'kysely';
import { keptText } from '#src/language/keepText.ts';
import { type Database, type Schema, STILL_IN_FORCE } from '../schema/schema.ts';
import type { ArticleDifference, ArticleEntry, Revision, RevisionKind } from './corpus.ts';

/** What a story is made of at one revision. */
export interface Layers {
  readonly seed: string | null;
  readonly seedArticles: ReadonlyMap<string, ArticleEntry>;
  /** The server's own articles; undefined hides the seed's of that name. */
  readonly own: ReadonlyMap<string, ArticleEntry | undefined>;
}

const EMPTY: Layers = { seed: null, seedArticles: new Map(), own: new Map() };

/** The newest revision of a server's story; 0 where there is none. */
export async function newestRevision(database: Database, server: string): Promise<number> {
  const row = await database.selectFrom('servers').select('revision').where('id', '=', server).executeTakeFirst();
  return row?.revision ?? 0;
}

/** The layers at a revision, the same whenever they are read; undefined where there is no such revision, empty for 0. */
export async function layersAt(database: Database, server: string, revision: number): Promise<Layers | undefined> {
  if (revision === 0) return EMPTY;
  const row = await database
    .selectFrom('revisions')
    .select('seed')
    .where('server', '=', server)
    .where('number', '=', revision)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const own = await ownAt(database, server, revision);
  return { seed: row.seed, seedArticles: await articlesOfSeed(database, row.seed), own };
}

/** The articles of a seed that is kept; none for null. */
export async function articlesOfSeed(database: Database, seed: string | null): Promise<Map<string, ArticleEntry>> {
  if (seed === null) return new Map();
  const rows = await database
    .selectFrom('seed_articles')
    .innerJoin('texts', 'texts.hash', 'seed_articles.hash')
    .select(['seed_articles.article', 'seed_articles.hash', 'texts.paragraphs'])
    .where('seed_articles.seed', '=', seed)
    .execute();
  return new Map(rows.map(({ article: id, hash, paragraphs }) => [id, { id, hash, paragraphs, origin: 'seed' }]));
}

async function ownAt(database: Database, server: string, revision: number): Promise<Layers['own']> {
  const rows = await database
    .selectFrom('articles')
    .leftJoin('texts', 'texts.hash', 'articles.hash')
    .select(['articles.article', 'articles.hash', 'texts.paragraphs'])
    .where('articles.server', '=', server)
    .where('articles.until', '>', revision)
    .where('articles.since', '<=', revision)
    .execute();
  return new Map(
    rows.map(({ article: id, hash, paragraphs }) => [
      id,
      hash === null || paragraphs === null ? undefined : { id, hash, paragraphs, origin: 'own' },
    ]),
  );
}

/** The articles that show: the server's own over the seed's, in the order of their ids. */
export function visible({ seedArticles, own }: Pick<Layers, 'seedArticles' | 'own'>): ArticleEntry[] {
  return [...new Map([...seedArticles, ...own]).values()]
    .filter((entry) => entry !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How two lists of entries differ, in the order of the ids. */
export function compareEntries(from: readonly ArticleEntry[], to: readonly ArticleEntry[]): ArticleDifference[] {
  const before = new Map(from.map((entry) => [entry.id, entry]));
  const after = new Map(to.map((entry) => [entry.id, entry]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id) => difference(id, before.get(id), after.get(id)));
}

function difference(id: string, before?: ArticleEntry, after?: ArticleEntry): ArticleDifference[] {
  if (before === undefined) return after === undefined ? [] : [{ how: 'added', id, after }];
  if (after === undefined) return [{ how: 'removed', id, before }];
  return before.hash === after.hash ? [] : [{ how: 'changed', id, before, after }];
}

/** A row of the history in the words of the interface. */
export function revisionOf(row: Omit<Selectable<Schema['revisions']>, 'server'>): Revision {
  return {
    number: row.number,
    // Only `commit` and `rollback` write this column.
    kind: row.kind as RevisionKind,
    ...(row.who === null ? {} : { who: row.who }),
    why: keptText(row.why),
    at: new Date(row.at),
    ...(row.restores === null ? {} : { restores: row.restores }),
  };
}

/** Revisions of a server, newest first: those before `before` and after `after`. */
export async function readHistory(
  database: Database,
  server: string,
  { before = STILL_IN_FORCE, after = 0, limit }: { before?: number; after?: number; limit?: number },
): Promise<Revision[]> {
  const rows = await database
    .selectFrom('revisions')
    .selectAll()
    .where('server', '=', server)
    .where('number', '<', before)
    .where('number', '>', after)
    .orderBy('number', 'desc')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(revisionOf);
}
