import { type Passage, passageOf } from '#src/corpus/story.ts';
import type { RankedSentence } from './ranking/rankSentences.ts';
import type { SceneSentence } from './ranking/scene.ts';
import { dependence } from './ranking/standsAlone.ts';

/** How many of the best sentences are compared, so that a copy in another article is met though the list is full. */
const MOST_COMPARED = 24;
/** Sentences whose scores are less than this apart are about as likely to answer: it is the logarithm of the odds between them. */
const CLOSE_CALL = 2;

/** The passages of the best sentences, each stretch of text once, and words that several articles carry once with every place. */
export function cutPassages(ranked: readonly RankedSentence[], most: number): Passage[] {
  const byWords = new Map<string, Passage>();
  const scores = new Map(ranked.map(({ entry, score }) => [entry, score]));
  for (const sentence of ranked.slice(0, MOST_COMPARED)) {
    const passage = cutPassage(sentence, scores);
    const same = byWords.get(passage.text);
    if (same) byWords.set(passage.text, addPlace(same, passage));
    else if (byWords.size < most && ![...byWords.values()].some((other) => repeats(other, passage))) {
      byWords.set(passage.text, passage);
    }
  }
  return [...byWords.values()];
}

function addPlace(passage: Passage, copy: Passage): Passage {
  return copy.article === passage.article ? passage : { ...passage, also: [...(passage.also ?? []), copy] };
}

/** Whether the two share a stretch of one paragraph. */
function repeats(a: Passage, b: Passage): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/**
 * The sentence, with the one before it where it cannot be understood alone; else with a neighbour that is about as likely to answer, for
 * an answer is often told over two sentences.
 */
function cutPassage({ entry, score }: RankedSentence, scores: ReadonlyMap<SceneSentence, number>): Passage {
  const { article, paragraph, previous, start, end } = entry.sentence;
  if (previous?.paragraph === paragraph && dependence(entry.sentence) > 0)
    return passageOf(article, paragraph, { start: previous.start, end });
  const scoreOf = (neighbour: SceneSentence) => scores.get(neighbour) ?? Number.NEGATIVE_INFINITY;
  const likely = [entry.previous, entry.next]
    .filter((neighbour) => neighbour !== undefined)
    .filter((neighbour) => scoreOf(neighbour) > score - CLOSE_CALL)
    .sort((a, b) => scoreOf(b) - scoreOf(a))[0]?.sentence;
  if (!likely) return passageOf(article, paragraph, { start, end });
  return passageOf(article, paragraph, { start: Math.min(start, likely.start), end: Math.max(end, likely.end) });
}
