import { type Passage, passageOf } from '#src/corpus/story.ts';
import { readQuestion } from './question/readQuestion.ts';
import { rankSentences } from './ranking/rankSentences.ts';
import { setScene } from './ranking/scene.ts';
import type { Snapshot } from './snapshot.ts';

/** The sentences that have most of the terms, best first, at most `limit`: a search, which answers nothing. */
export function searchPassages(terms: string, { index }: Snapshot, limit: number): Passage[] {
  return rankSentences(setScene(readQuestion(terms, index), index))
    .filter(({ entry }) => entry.matches.some(({ kind }) => kind !== undefined))
    .slice(0, limit)
    .map(({ entry: { sentence } }) => passageOf(sentence.article, sentence.paragraph, sentence));
}
