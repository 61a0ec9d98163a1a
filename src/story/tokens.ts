import type { Span } from '#src/text/span.ts';

/** A word or a single mark of a text, where it stands. */
export interface Token extends Span {
  /** As written, without a possessive ending: "Netanyahu" of "Netanyahu's". `end` lies behind the ending. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** A word or number; otherwise one mark. */
  readonly word: boolean;
  readonly capital: boolean;
  /** Whether a possessive ending follows the word: "Netanyahu's", "James’". */
  readonly possessive: boolean;
}

/** Initials ("U.S.", "J."), words with inner hyphens and apostrophes ("al-Sisi", "O'Neill"), numbers ("1,200"), single marks. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{N}+(?:[.,:]\p{N}+)*(?:[-\p{L}]\p{L}*)*|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const POSSESSIVE = /['’][sS]$/;

/** The words and marks of a text, in its order. A possessive of a plural ("officials'") comes as a word and a mark. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const possessive = POSSESSIVE.test(written);
    const bare = possessive ? written.slice(0, -2) : written;
    const first = bare.charAt(0);
    tokens.push({
      start: match.index,
      end: match.index + written.length,
      text: bare,
      lower: bare.toLowerCase(),
      word: /[\p{L}\p{N}]/u.test(first),
      capital: first !== first.toLowerCase(),
      possessive,
    });
  }
  return tokens;
}
