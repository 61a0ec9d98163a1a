import type { Passage } from '#src/corpus/story.ts';

/** The passages in their order, each stretch of text once. */
export function distinctPassages(passages: Iterable<Passage>): Passage[] {
  const byPlace = new Map<string, Passage>();
  for (const passage of passages) {
    const place = `${passage.article} ${passage.paragraph} ${passage.start} ${passage.end}`;
    if (!byPlace.has(place)) byPlace.set(place, passage);
  }
  return [...byPlace.values()];
}
