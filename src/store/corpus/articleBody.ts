import { createHash } from 'node:crypto';
import type { Article } from '#src/corpus/article.ts';

/** An article's text as it is kept: the same words and facts always have the same hash, whatever the article is called. */
export interface ArticleBody {
  /** SHA-256 of `json`, in hex. */
  readonly hash: string;
  /** JSON of the article without its id, its fields in the order of the alphabet. */
  readonly json: string;
  readonly paragraphs: number;
}

/** What is kept of an article. */
export function bodyOf(article: Article): ArticleBody {
  const { id: _, ...content } = article;
  const json = JSON.stringify(content, sortFields);
  return { hash: sha256(json), json, paragraphs: article.paragraphs.length };
}

/** The article again, under its name. */
export function articleOf(id: string, json: string): Article {
  return { id, ...(JSON.parse(json) as Omit<Article, 'id'>) };
}

/** One name for a set of articles: it differs as soon as an id or a word does, and does not depend on their order. */
export function fingerprintOf(articles: readonly { readonly id: string; readonly hash: string }[]): string {
  const lines = articles.map(({ id, hash }) => JSON.stringify([id, hash]));
  return sha256(lines.sort().join('\n'));
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
