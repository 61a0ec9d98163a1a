import type { Article } from '#src/corpus/article.ts';
import { termsOf } from './weighSentences.ts';

/** An article is judged by its title and as many paragraphs as tell its news. */
const LEAD_PARAGRAPHS = 2;
/** Enough of a paragraph to tell what it is about, in UTF-16 units. */
const LEAD_LENGTH = 2000;

/** The articles by how much of the story they share with the others, weightiest first; of equals the earlier first. */
export function rankArticles(articles: readonly Article[]): Article[] {
  const leads = articles.map((article) => new Set(termsOf(leadOf(article))));
  const shared = new Map<string, number>();
  for (const lead of leads) for (const term of lead) shared.set(term, (shared.get(term) ?? 0) + 1);
  return articles
    .map((article, index) => ({ article, weight: weightOf(leads[index] ?? new Set(), shared) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ article }) => article);
}

function leadOf(article: Article): string {
  const paragraphs = article.paragraphs.slice(0, LEAD_PARAGRAPHS);
  return [article.title, ...paragraphs.map(({ text }) => text.slice(0, LEAD_LENGTH))].join('\n');
}

function weightOf(lead: ReadonlySet<string>, shared: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of lead) sum += Math.log(shared.get(term) ?? 1);
  return sum / Math.sqrt(Math.max(lead.size, 1));
}
