import type { Passage } from '#src/corpus/story.ts';
import type { RankedSentence } from './rankSentences.ts';

/** The sentences that a passage shows, in the order given. */
export function sentencesIn(passage: Passage, ranked: readonly RankedSentence[]): RankedSentence[] {
  return ranked.filter(({ entry: { sentence } }) => {
    const { article, paragraph, start, end } = sentence;
    if (article.id !== passage.article || paragraph.number !== passage.paragraph) return false;
    return passage.start <= start && end <= passage.end;
  });
}
