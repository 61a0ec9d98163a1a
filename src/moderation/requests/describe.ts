import type { Article } from '#src/corpus/article.ts';
import { texts } from '#src/language/texts.ts';
import type { ArticleEntry, Revision } from '#src/store/corpus/corpus.ts';
import type { ModerationContext } from '../context.ts';
import { type ArticleChange, diffStories } from '../diff/diffStories.ts';
import { ModerationRefusal } from '../refusal.ts';

/** An article of the story and where it comes from. */
export interface ListedArticle {
  readonly article: Article;
  readonly origin: 'seed' | 'own';
}

/** One revision, with what it changed. */
export interface RevisionDetails {
  readonly revision: Revision;
  readonly changes: readonly ArticleChange[];
}

/** The articles of the story as it is, in its order. */
export async function listArticles(
  server: string,
  { store, library }: Pick<ModerationContext, 'store' | 'library'>,
): Promise<ListedArticle[]> {
  const { story } = await library.snapshotFor(server);
  const entries = await store.corpus.entries(server, story.revision);
  const origins = new Map(entries.map(({ id, origin }) => [id, origin]));
  return story.articles.map((article) => ({ article, origin: origins.get(article.id) ?? 'own' }));
}

/** A revision and both texts of what it changed. Throws `ModerationRefusal` where there is none of that number. */
export async function showRevision(
  server: string,
  number: number,
  { store }: Pick<ModerationContext, 'store'>,
): Promise<RevisionDetails> {
  const read = async (entry: Pick<ArticleEntry, 'id' | 'hash'>): Promise<Article[]> => {
    const article = await store.corpus.readArticle(entry);
    return article ? [article] : [];
  };
  const [revision] = await store.corpus.history(server, { before: number + 1, limit: 1 });
  if (revision?.number !== number) throw new ModerationRefusal(texts.noRevision({ number }));
  const before: Article[] = [];
  const after: Article[] = [];
  for (const difference of await store.corpus.differences(server, number - 1, number)) {
    if (difference.how !== 'added') before.push(...(await read(difference.before)));
    if (difference.how !== 'removed') after.push(...(await read(difference.after)));
  }
  return { revision, changes: await diffStories({ articles: before }, { articles: after }) };
}
