import type { Article } from '#src/corpus/article.ts';
import type { Person, Quotation } from '#src/story/facts.ts';
import { readSpeech } from './readSpeech.ts';

/** The direct quotations of an article with their speakers, in its order. `people` are those `findPeople` found in it. */
export function findQuotations(article: Article, people: readonly Person[]): readonly Quotation[] {
  return readSpeech(article, people).quotations;
}
