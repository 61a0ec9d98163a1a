import { type Passage, passageOf } from '#src/corpus/story.ts';
import type { RankedSentence } from './ranking/rankSentences.ts';

/** How many of the best sentences are compared, so that a copy in another article is met though the list is full. */
const MOST_COMPARED = 24;

/** The passages of the best sentences, each stretch of text once, and words that several articles carry once with every place. */
export function cutPassages(ranked: readonly RankedSentence[], most: number): Passage[] {
  const byWords = new Map<string, Passage>();
  for (const sentence of ranked.slice(0, MOST_COMPARED)) {
    const passage = cutPassage(sentence);
    const same = byWords.get(passage.text);
    if (same) byWords.set(passage.text, addPlace(same, passage));
    else if (byWords.size < most && ![...byWords.values()].some((other) => overlaps(other, passage))) {
      byWords.set(passage.text, passage);
    }
  }
  return [...byWords.values()];
}

function addPlace(passage: Passage, copy: Passage): Passage {
  return copy.article === passage.article ? passage : { ...passage, also: [...(passage.also ?? []), copy] };
}

/** Whether the two share a stretch of one paragraph. */
export function overlaps(a: Passage, b: Passage): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** The sentence, with the one shown with it. */
function cutPassage({ entry, companion }: RankedSentence): Passage {
  const { article, paragraph, start, end } = entry.sentence;
  const beside = companion?.sentence ?? entry.sentence;
  return passageOf(article, paragraph, { start: Math.min(start, beside.start), end: Math.max(end, beside.end) });
}
