import type { TermMatch } from './match.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';

/** Words apart within which two terms still stand side by side. */
const ADJACENT = 2;
/** What a common word counts, beside the weights of terms, when orders are compared. */
const COMMON_WORD = 0.2;

/** Share of the question's neighbouring terms that stand in the same order and side by side in the sentence. */
export function pairsKept(matches: readonly TermMatch[]): number {
  if (matches.length < 2) return 0;
  let kept = 0;
  for (let i = 1; i < matches.length; i++) {
    const first = matches[i - 1]?.place ?? -1;
    const second = matches[i]?.place ?? -1;
    if (first >= 0 && second > first && second - first <= ADJACENT) kept++;
  }
  return kept / (matches.length - 1);
}

/** The weight of the longest common subsequence of question and sentence, as a share of the question's: common words count a little. */
export function commonOrder(scene: Scene, sentence: Sentence): number {
  const weightOf = new Map(scene.question.terms.map(({ term }, i) => [term, scene.weights[i] ?? 0]));
  const columns = sentence.stems;
  let above = new Float64Array(columns.length + 1);
  for (const asked of scene.question.stems) {
    const weight = weightOf.get(asked) ?? COMMON_WORD;
    const row = new Float64Array(columns.length + 1);
    for (let j = 1; j <= columns.length; j++) {
      const longer = Math.max(above[j] ?? 0, row[j - 1] ?? 0);
      row[j] = columns[j - 1] === asked ? Math.max(longer, (above[j - 1] ?? 0) + weight) : longer;
    }
    above = row;
  }
  return (above[columns.length] ?? 0) / (scene.totalWeight + COMMON_WORD * scene.question.stems.length);
}
