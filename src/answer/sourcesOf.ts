import type { ArticlesAnswer } from './answer.ts';
import type { Snapshot } from './snapshot.ts';

/** The articles the story is made of, in its order. */
export function sourcesOf(snapshot: Snapshot): ArticlesAnswer {
  return { kind: 'articles', articles: snapshot.story.articles, passages: [] };
}
