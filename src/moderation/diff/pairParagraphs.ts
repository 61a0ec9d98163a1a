import { diffArrays } from 'diff';
import type { Paragraph } from '#src/corpus/article.ts';
import { likeness } from './likeness.ts';

/** A paragraph before and after; one of the two is left out where it was added or removed. */
export type ParagraphPair =
  | { readonly before: Paragraph; readonly after: Paragraph }
  | { readonly before: Paragraph; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: Paragraph };

/** Comparing takes time in the square of the edits: beyond this everything counts as replaced. */
const MOST_EDITS = 2_000;
/** Paragraphs that share less than this of their words are two paragraphs, not one that was changed. */
const ALIKE = 0.4;
/** As far as a changed paragraph is looked for among the added ones. */
const REACH = 20;

/** Puts the paragraphs of two versions of an article side by side, in the order of the text. */
export function pairParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphPair[] {
  const ids = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ id }) => id);
  const edits = diffArrays(ids(before), ids(after), { maxEditLength: MOST_EDITS });
  if (edits === undefined) return pairRuns(before, after);
  const pairs: ParagraphPair[] = [];
  let [from, to, removed, added] = [0, 0, 0, 0];
  const closeRun = (): void => {
    pairs.push(...pairRuns(before.slice(from, from + removed), after.slice(to, to + added)));
    [from, to, removed, added] = [from + removed, to + added, 0, 0];
  };
  for (const edit of edits) {
    if (edit.removed) removed += edit.count;
    else if (edit.added) added += edit.count;
    else {
      closeRun();
      pairs.push(...pairSame(before.slice(from, from + edit.count), after.slice(to, to + edit.count)));
      [from, to] = [from + edit.count, to + edit.count];
    }
  }
  closeRun();
  return pairs;
}

function pairSame(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphPair[] {
  return before.flatMap((paragraph, index) => {
    const same = after[index];
    return same ? [{ before: paragraph, after: same }] : [];
  });
}

/** Paragraphs that stand in place of others: those with enough words in common are one, changed. */
function pairRuns(removed: readonly Paragraph[], added: readonly Paragraph[]): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let next = 0;
  for (const before of removed) {
    const match = nearest(before, added.slice(next, next + REACH));
    if (match === undefined) {
      pairs.push({ before });
      continue;
    }
    pairs.push(...added.slice(next, next + match).map((after) => ({ after })));
    const after = added[next + match];
    if (after) pairs.push({ before, after });
    next += match + 1;
  }
  return [...pairs, ...added.slice(next).map((after) => ({ after }))];
}

function nearest({ text }: Paragraph, candidates: readonly Paragraph[]): number | undefined {
  const scores = candidates.map((candidate) => likeness(text, candidate.text));
  const best = Math.max(0, ...scores);
  return best >= ALIKE ? scores.indexOf(best) : undefined;
}
