import type { Article } from '#src/corpus/article.ts';
import { findArticle, type Story } from '#src/corpus/story.ts';
import { listOr } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { type Candidate, rankChoices } from './rankChoices.ts';
import { UserError } from './userError.ts';

/** How many articles are named to somebody who gave an unknown one. */
const MOST_NAMED = 10;

/** The articles to suggest: shown by their title, known by their id. */
export function articleChoices(story: Story): Candidate[] {
  return story.articles.map(({ id, title }) => ({ name: title, value: id }));
}

/** The article with this id or title, or the one it comes nearest to; the first one where none is named. Rejects with `UserError`. */
export async function pickArticle(story: Story, named: string | undefined): Promise<Article> {
  const [first] = story.articles;
  if (!first) throw new UserError(texts.noArticles);
  if (named === undefined) return first;
  const exact = findArticle(story, named);
  if (exact) return exact;
  const [nearest] = await rankChoices(named, articleChoices(story));
  const article = nearest && findArticle(story, nearest.value);
  if (article) return article;
  const ids = listOr(story.articles.slice(0, MOST_NAMED).map(({ id }) => id));
  throw new UserError(texts.articleUnknown({ name: named, ids }));
}
