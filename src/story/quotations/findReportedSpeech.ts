import type { Article } from '#src/corpus/article.ts';
import type { Person, ReportedSpeech } from '#src/story/facts.ts';
import { readSpeech } from './readSpeech.ts';

/** The sentences of an article that report what somebody said in the article's own words, in its order. */
export function findReportedSpeech(article: Article, people: readonly Person[]): readonly ReportedSpeech[] {
  return readSpeech(article, people).reported;
}
