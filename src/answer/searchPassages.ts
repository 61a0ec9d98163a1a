import type { Passage } from '#src/corpus/story.ts';
import { cutPassages } from './cutPassages.ts';
import { readQuestion } from './question/readQuestion.ts';
import { rankSentences } from './ranking/rankSentences.ts';
import { setScene } from './ranking/scene.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The passages that have most of the terms, at most `limit`, in the order in which they would answer a question of these words: a search,
 * which answers nothing.
 */
export function searchPassages(terms: string, { index }: Snapshot, limit: number): Passage[] {
  const ranked = rankSentences(setScene(readQuestion(terms, index), index));
  return cutPassages(
    ranked.filter(({ entry }) => entry.matches.some(({ kind }) => kind !== undefined)),
    limit,
  );
}
