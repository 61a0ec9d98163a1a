import type { ParagraphTokens } from '#src/story/paragraphTokens.ts';
import type { Span } from '#src/text/span.ts';
import { buildItems, type Item, type NamedSpan } from '../clauses/items.ts';
import type { Marked } from './marks.ts';
import { isReportingVerb } from './reportingVerbs.ts';

/** One or more sentences that no quotation crosses the bounds of: the stretch in which quotations are given their speaker. */
export interface Frame extends Span {
  readonly items: readonly Item[];
}

/** The frames of a paragraph, in order. */
export function buildFrames(
  paragraph: ParagraphTokens,
  marked: readonly Marked[],
  names: readonly NamedSpan[],
): Frame[] {
  const items = buildItems(
    paragraph,
    marked.map(({ outer }) => outer),
    names,
  );
  const frames: Frame[] = [];
  let first = 0;
  for (const span of joinAcross(paragraph.sentences, marked)) {
    let last = first;
    while (last < items.length && (items[last]?.start ?? 0) < span.end) last += 1;
    const own = items.slice(first, last);
    const before = frames.at(-1);
    if (before && belongsBefore(before, own))
      frames[frames.length - 1] = { ...before, end: span.end, items: [...before.items, ...own] };
    else frames.push(...cut({ ...span, items: own }));
    first = last;
  }
  return frames;
}

/** A frame of more items than a sentence has is cut, so that reading it stays linear. */
function cut(frame: Frame): Frame[] {
  if (frame.items.length <= LARGEST) return [frame];
  const pieces: Frame[] = [];
  for (let first = 0; first < frame.items.length; first += LARGEST) {
    const items = frame.items.slice(first, first + LARGEST);
    pieces.push({ start: items[0]?.start ?? frame.start, end: items.at(-1)?.end ?? frame.end, items });
  }
  return pieces;
}

/** The sentences, those parted inside quotation marks put together again. */
function joinAcross(sentences: readonly Span[], marked: readonly Marked[]): Span[] {
  const joined: Span[] = [];
  let mark = 0;
  for (const sentence of sentences) {
    while (mark < marked.length && (marked[mark]?.outer.end ?? 0) <= sentence.start) mark += 1;
    const around = marked[mark]?.outer;
    const last = joined.at(-1);
    if (last && around && around.start < sentence.start)
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push({ start: sentence.start, end: sentence.end });
  }
  return joined;
}

/** Most items of a frame. */
const LARGEST = 250;
const LONGEST_TAG = 14;

/** Whether a sentence is but the speaker's tag of the question or outcry before it: "“Why?” Smith asked." */
function belongsBefore(before: Frame, own: readonly Item[]): boolean {
  const quote = before.items.at(-1);
  const first = own[0];
  if (quote?.kind !== 'quote' || !first || first.kind === 'quote') return false;
  if (first.kind === 'word' && !first.capital) return true;
  if (
    before.items.length > 1 ||
    own.length > LONGEST_TAG ||
    own.some(({ kind, text }) => kind === 'quote' || text === ':')
  )
    return false;
  const verb = own.findIndex(({ kind, lower }) => kind === 'word' && isReportingVerb(lower));
  if (verb < 1 || verb > 4) return false;
  const after = own[verb + 1];
  return (
    after === undefined ||
    after.kind === 'mark' ||
    ['in', 'on', 'at', 'as', 'with', 'to', 'during'].includes(after.lower)
  );
}
