import { inverseFrequency, type WeightedTerm } from './rankParagraphs.ts';
import type { StoryIndex } from './storyIndex.ts';

/** How soon more paragraphs with one term stop counting. */
const SATURATION = 1.2;

/** An article with less of what is asked for than this share of the best one's has only its common words. */
const LEAST_SHARE = 0.5;

/**
 * The positions of the articles that have most of the terms, best first, at most `limit`; ties in the story's order. Those that have
 * much less of them than the best are left out.
 */
export function rankArticles(index: StoryIndex, terms: readonly WeightedTerm[], limit: number): number[] {
  const scores = new Map<number, number>();
  for (const { term, weight } of terms) {
    const telling = weight * inverseFrequency(index, term);
    for (const [article, count] of countParagraphs(index, term))
      scores.set(article, (scores.get(article) ?? 0) + (telling * count) / (count + SATURATION));
  }
  const least = LEAST_SHARE * Math.max(...scores.values(), 0);
  const fitting = [...scores].filter(([, score]) => score >= least);
  const ranked = fitting.sort(([a, one], [b, other]) => other - one || a - b);
  return ranked.slice(0, limit).map(([article]) => article);
}

/** In how many paragraphs of each article a term stands. */
function countParagraphs(index: StoryIndex, term: string): Map<number, number> {
  const counts = new Map<number, number>();
  const number = index.terms.find(term);
  if (number === undefined) return counts;
  const { offsets, paragraphs } = index.postings;
  for (const ordinal of paragraphs.subarray(offsets[number], offsets[number + 1])) {
    const article = index.articles[ordinal] ?? 0;
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}
