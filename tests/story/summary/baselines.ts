import { termsOf } from '#src/story/summary/weighSentences.ts';

/** The first sentences. */
export function leadSentences(sentences: readonly string[], length: number): string[] {
  return sentences.slice(0, length);
}

const DAMPING = 0.85;
const ROUNDS = 50;

/** TextRank (Mihalcea and Tarau, 2004): PageRank over sentences linked by the words they share, for their lengths. */
export function textRank(sentences: readonly string[], length: number): string[] {
  const terms = sentences.map((sentence) => new Set(termsOf(sentence)));
  const links = terms.map((a, i) => terms.map((b, j) => (i === j ? 0 : similarity(a, b))));
  const totals = links.map((row) => row.reduce((sum, link) => sum + link, 0));
  let scores = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    scores = scores.map((_, i) =>
      scores.reduce(
        (sum, score, j) => sum + (totals[j] ? (DAMPING * score * (links[j]?.[i] ?? 0)) / totals[j] : 0),
        1 - DAMPING,
      ),
    );
  }
  const best = scores
    .map((score, index) => ({ score, index }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, length);
  return sentences.filter((_, index) => best.some((chosen) => chosen.index === index));
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  const lengths = Math.log(a.size) + Math.log(b.size);
  return lengths > 0 ? shared / lengths : 0;
}

/** The harmonic mean of precision and recall of the sentences chosen. */
export function f1(chosen: readonly string[], gold: readonly string[]): number {
  const right = chosen.filter((sentence) => gold.includes(sentence)).length;
  return right === 0 ? 0 : (2 * right) / (chosen.length + gold.length);
}
