import type { Article } from '#src/corpus/article.ts';

/** An article of these paragraphs, for tests. */
export function articleOf(paragraphs: readonly string[], facts: Partial<Article> = {}): Article {
  return {
    id: 'report',
    title: 'Report',
    asides: [],
    ...facts,
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, id: `p${index + 1}`, text })),
  };
}
