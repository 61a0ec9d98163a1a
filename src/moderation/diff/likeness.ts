/** How much two texts have in common, from 0 to 1: twice the words they share over the words of both, each word once. */
export function likeness(a: string, b: string): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.size + second.size === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return (2 * shared) / (first.size + second.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
