import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';

/** How many articles are read through for one answer: some 5 ms each. A story of more is large. */
export const MOST_READ = 40;

/**
 * All the articles of a story in its order; of a large one, the `most` newest by their date of publication. Those without a date
 * count as oldest, of equals the later one in the story as older.
 */
export function newestArticles({ articles }: Story, most = MOST_READ): readonly Article[] {
  if (articles.length <= most) return articles;
  const byDate = articles.toSorted((a, b) => timeOf(b) - timeOf(a));
  const newest = new Set(byDate.slice(0, most));
  return articles.filter((article) => newest.has(article));
}

function timeOf({ published }: Article): number {
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? 0 : time;
}
