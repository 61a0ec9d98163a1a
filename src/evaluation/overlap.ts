import { findWords } from '#src/text/words.ts';

/** The harmonic mean of the share of `chosen` that stands in `gold` and the share of `gold` that was chosen; each item counts once. */
export function overlapF1(chosen: readonly string[], gold: readonly string[]): number {
  const left = countEach(gold);
  const shared = chosen.filter((item) => take(left, item)).length;
  return shared === 0 ? 0 : (2 * shared) / (chosen.length + gold.length);
}

/** ROUGE-N F1 (Lin, 2004) of a text against another: their shared runs of `size` words, neither stemmed nor stopped. */
export function rougeF1(text: string, gold: string, size: 1 | 2): number {
  return overlapF1(runsOf(text, size), runsOf(gold, size));
}

function runsOf(text: string, size: number): string[] {
  const words = findWords(text).map(({ folded }) => folded);
  return words.slice(0, words.length - size + 1).map((_, i) => words.slice(i, i + size).join(' '));
}

function countEach(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function take(left: Map<string, number>, item: string): boolean {
  const count = left.get(item) ?? 0;
  left.set(item, count - 1);
  return count > 0;
}
