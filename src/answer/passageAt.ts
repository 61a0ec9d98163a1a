import { findArticle, findParagraph, passageOf } from '#src/corpus/story.ts';
import type { PassagesAnswer } from './answer.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The whole paragraph with this number (from 1) of the article with this id, or of the story's first article.
 * Nothing where the story has no such paragraph.
 */
export function passageAt({ story }: Snapshot, number: number, id?: string): PassagesAnswer | undefined {
  const article = id === undefined ? story.articles[0] : findArticle(story, id);
  const paragraph = article && findParagraph(article, number);
  return paragraph && { kind: 'passages', passages: [passageOf(article, paragraph)] };
}
