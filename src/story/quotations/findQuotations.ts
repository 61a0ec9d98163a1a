import type { Article } from '#src/corpus/article.ts';
import type { Person, Quotation } from '#src/story/facts.ts';

/** The direct quotations of an article with their speakers, in its order. */
export function findQuotations(_article: Article, _people: readonly Person[]): Quotation[] {
  return [];
}
