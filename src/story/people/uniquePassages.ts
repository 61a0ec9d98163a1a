import type { Passage } from '#src/corpus/story.ts';

/** Each passage once, in the order given. */
export function uniquePassages(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ article, paragraph, start }) => {
    const key = `${article}\n${paragraph}\n${start}`;
    return !seen.has(key) && seen.add(key);
  });
}
