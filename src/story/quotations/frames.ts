import type { Tag } from '#src/english/tagger/tagger.ts';
import type { Token } from '#src/english/tokens.ts';
import type { ParagraphTokens } from '#src/story/paragraphTokens.ts';
import type { Span } from '#src/text/span.ts';
import { SHORT_RANKS, TITLES } from '../people/roleWords.ts';
import type { Marked } from './marks.ts';
import { isReportingVerb } from './reportingVerbs.ts';

/** Where somebody known is named in a paragraph. */
export interface NamedSpan extends Span {
  /** Index into the people. */
  readonly person: number;
}

/** What a frame is made of: words and marks outside quotation marks; a name, or a quotation, as one item. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'name' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The part of speech of a word, by its sentence; empty for other items. */
  readonly tag: Tag;
  /** Of a name: index into the people. */
  readonly person?: number;
  /** Of a quotation: index into the paragraph's marked stretches. */
  readonly quote?: number;
}

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
  const items = buildItems(paragraph, marked, names);
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

function buildItems(
  { tokens, paragraph: { text } }: ParagraphTokens,
  marked: readonly Marked[],
  names: readonly NamedSpan[],
): Item[] {
  const items: Item[] = [];
  let mark = 0;
  let name = 0;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) break;
    const span = marked[mark]?.outer;
    if (span && token.start >= span.start) {
      items.push(makeItem('quote', span, '', { quote: mark }));
      while ((tokens[index]?.start ?? span.end) < span.end) index += 1;
      mark += 1;
      continue;
    }
    while (name < names.length && (names[name]?.start ?? 0) < token.start) name += 1;
    const named = names[name];
    if (named && named.start === token.start) {
      const from = index;
      while ((tokens[index]?.start ?? named.end) < named.end) index += 1;
      const last = tokens[Math.max(from, index - 1)];
      const end = Math.max(named.end, last?.end ?? 0);
      items.push(
        makeItem('name', { start: named.start, end }, text.slice(named.start, named.end), {
          person: named.person,
          possessive: last?.possessive ?? false,
        }),
      );
      index = Math.max(index, from + 1);
      continue;
    }
    const stop = token.text === '.' && isShortened(tokens[index - 1]);
    if (!stop) {
      const { word, possessive, tag } = token;
      items.push(makeItem(word ? 'word' : 'mark', token, token.text, { possessive, tag }));
    }
    index += 1;
  }
  return items;
}

/** "Sen." and "Dr." do not end a sentence. */
function isShortened(token: Token | undefined): boolean {
  return token?.capital === true && (TITLES.has(token.lower) || SHORT_RANKS.has(token.lower));
}

function makeItem(kind: Item['kind'], { start, end }: Span, text: string, more: Partial<Item>): Item {
  const first = text.charAt(0);
  return {
    kind,
    start,
    end,
    text,
    lower: text.toLowerCase(),
    capital: first !== first.toLowerCase(),
    possessive: false,
    tag: '',
    ...more,
  };
}
