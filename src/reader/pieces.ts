import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import type { Span } from '#src/text/span.ts';

/** A text as the reader reads it: word pieces, with the place of each in UTF-16 units. */
export interface Pieces {
  readonly ids: readonly number[];
  readonly places: readonly Span[];
}

/** Cuts texts into word pieces. */
export type CutPieces = (text: string, most: number) => Pieces;

/** What BERT takes for a word of its own: a mark, a symbol of ASCII, or a character of a script without spaces; else all up to the next of them. */
const WORD =
  /[\p{P}$+<=>^`|~]|[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]|[\u{20000}-\u{2FA1F}]|[^\s\p{P}$+<=>^`|~\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FA1F}]+/gu;

/** Words whose pieces are remembered. */
const MOST_REMEMBERED = 50_000;

/** What the tokenizer gives for a text; written here, for its own declarations import one another without endings and come to nothing. */
interface Encoding {
  readonly ids: number[];
  readonly tokens: string[];
}

/** The pieces of one word: how long each is, in UTF-16 units; undefined where that is not told, for the word is read in another form. */
interface WordPieces {
  readonly ids: readonly number[];
  readonly lengths: readonly number[] | undefined;
}

/**
 * Opens the tokenizer of a model, a file in the format of Hugging Face. The library tells no places, so words are cut one by one:
 * WordPiece (Schuster and Nakajima, 2012) never looks beyond a word. Throws where the file cannot be used.
 */
export function openPieces(file: string): CutPieces {
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(file, 'utf8')), {});
  const remembered = new Map<string, WordPieces>();
  const piecesOf = (word: string): WordPieces => {
    const known = remembered.get(word);
    if (known) return known;
    const { ids, tokens }: Encoding = tokenizer.encode(word, { add_special_tokens: false });
    const lengths = tokens.map((token) => token.replace(/^##/, '').length);
    const told = lengths.reduce((sum, length) => sum + length, 0) === word.length;
    const pieces = { ids, lengths: told ? lengths : undefined };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, pieces);
    return pieces;
  };
  return (text, most) => {
    const ids: number[] = [];
    const places: Span[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const pieces = piecesOf(word);
      let start = index;
      pieces.ids.forEach((id, k) => {
        const length = pieces.lengths?.[k];
        ids.push(id);
        places.push(length === undefined ? spanOf(word, index) : { start, end: start + length });
        start += length ?? 0;
      });
      if (ids.length >= most) break;
    }
    return { ids: ids.slice(0, most), places: places.slice(0, most) };
  };
}

function spanOf(word: string, start: number): Span {
  return { start, end: start + word.length };
}
