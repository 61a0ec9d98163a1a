import { type Passage, paragraphOf, type Story } from '#src/corpus/story.ts';
import type { Quotation } from '#src/story/facts.ts';

const OPENING = /["'\p{Pi}„‚]/u;
const CLOSING = /["'\p{Pf}“‘]/u;

/** The quotation with the publisher's own marks round it, as far as they stand right beside it. */
export function withMarks({ article, paragraph, start, end, text }: Quotation, story: Story): Passage {
  const source = paragraphOf(story, { article, paragraph })?.text;
  if (source === undefined) return { article, paragraph, start, end, text };
  const from = OPENING.test(source.charAt(start - 1)) ? start - 1 : start;
  const to = CLOSING.test(source.charAt(end)) ? end + 1 : end;
  return { article, paragraph, start: from, end: to, text: source.slice(from, to) };
}
