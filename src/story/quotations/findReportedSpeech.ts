import type { Article } from '#src/corpus/article.ts';
import type { Person, ReportedSpeech } from '#src/story/facts.ts';

/** The sentences of an article that report what somebody said in the article's own words, in its order. */
export function findReportedSpeech(_article: Article, _people: readonly Person[]): ReportedSpeech[] {
  return [];
}
