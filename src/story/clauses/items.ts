import type { Tag } from '#src/english/tagger/tagger.ts';
import type { Token } from '#src/english/tokens.ts';
import type { ParagraphTokens } from '#src/story/paragraphTokens.ts';
import type { Span } from '#src/text/span.ts';
import { SHORT_RANKS, TITLES } from '../people/roleWords.ts';

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

/** The items of a paragraph, in its order; `quoted` are the stretches between quotation marks, marks included. */
export function buildItems(
  { tokens, paragraph: { text } }: ParagraphTokens,
  quoted: readonly Span[],
  names: readonly NamedSpan[],
): Item[] {
  const items: Item[] = [];
  let mark = 0;
  let name = 0;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) break;
    const span = quoted[mark];
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
