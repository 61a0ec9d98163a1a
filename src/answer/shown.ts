import type { Passage } from '#src/corpus/story.ts';
import type { Decision } from './decide.ts';

/** From this share of the first passage's chance on, a second one is shown with it: at most one answer in five is longer than a sentence. */
const CLOSE_SHARE = 0.5;

/** How many of the passages, best first, are shown at once. */
export function countShown(passages: readonly Passage[], { ranked, verdict }: Decision): number {
  const [first, second] = passages;
  if (verdict !== 'answer' || !first || !second) return 1;
  const chanceOf = (passage: Passage) =>
    Math.max(0, ...ranked.filter(({ entry: { sentence } }) => isWithin(sentence, passage)).map(({ chance }) => chance));
  return chanceOf(second) >= CLOSE_SHARE * chanceOf(first) ? 2 : 1;
}

interface Place {
  readonly article: { readonly id: string };
  readonly paragraph: { readonly number: number };
  readonly start: number;
  readonly end: number;
}

function isWithin({ article, paragraph, start, end }: Place, passage: Passage): boolean {
  if (article.id !== passage.article || paragraph.number !== passage.paragraph) return false;
  return passage.start <= start && end <= passage.end;
}
