import type { Article } from '#src/corpus/article.ts';
import { findArticle, type Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { Validators } from '#src/web/fetchPage.ts';
import { limitProblem } from './articleLimits.ts';
import { type Found, problem } from './found.ts';
import type { Web } from './web.ts';

/** Reads the article at an address; `previous` makes the request conditional. Never rejects for what is there. */
export async function readAddress(address: string, web: Web, previous?: Validators): Promise<Found> {
  const result = await web.fetch(address, { accept: 'articles', ...(previous && { previous }) });
  if (result.kind === 'failed') return problem(address, result.message, result.detail);
  if (result.kind === 'unchanged') return { kind: 'unchanged', source: address };
  if (result.type === 'feed') return problem(address, texts.feedNotArticle);
  const { type, text, damaged, address: arrived, validators } = result;
  const extraction = await web.extract({ type, text, damaged, address: arrived });
  if (extraction.kind === 'refused') return problem(address, extraction.message, extraction.detail);
  const { article, dropped } = extraction;
  const limit = limitProblem(article);
  if (limit !== undefined) return problem(address, limit);
  return { kind: 'found', articles: [article], dropped, fetched: [{ url: address, ...validators }] };
}

/** The article with a date from elsewhere, such as its feed, if its page states none. */
export function withDate(article: Article, published: string | undefined): Article {
  return article.published === undefined && published !== undefined ? { ...article, published } : article;
}

/** The article under the id that the story has its page by, or under one that is still free: another page never takes its place. */
export function settleId(article: Article, address: string, story: Story): Article {
  const known = story.articles.find(({ url }) => url !== undefined && (url === article.url || url === address));
  if (known) return { ...article, id: known.id };
  let id = article.id;
  for (let count = 2; findArticle(story, id) !== undefined; count += 1) id = `${article.id}-${count}`;
  return { ...article, id };
}
