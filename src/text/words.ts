import type { Span } from './span.ts';

/** A word of a text: where it stands, and its folded form for comparing. */
export interface Word extends Span {
  /** As written. */
  readonly surface: string;
  /** Lower case, without accents, possessive 's, full stops of abbreviations and commas of numbers: "us", "netanyahu", "10000". */
  readonly folded: string;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
}

/**
 * Letters and digits, joined by an apostrophe, the full stops of an abbreviation (U.S.), the point and commas of a number, or the soft
 * hyphens and word joiners that web pages put into words unseen.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|[\u00AD\u2060]+[\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts written without spaces: each character is its own word there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text, in its order. Hyphenated words come as their parts. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const surface = match[0];
    const start = match.index;
    if (UNSPACED.test(surface)) pushCharacters(words, surface, start);
    else words.push(makeWord(surface, start));
  }
  return words;
}

/** The words of a text as written, those `findWords` finds and nothing more: for reading millions of them. */
export function findSurfaces(text: string): readonly string[] {
  const surfaces = text.match(WORD) ?? [];
  if (!UNSPACED.test(text)) return surfaces;
  return surfaces.flatMap((surface) => (UNSPACED.test(surface) ? [...surface] : [surface]));
}

/** Lower case, without accents or possessive: the form in which words are compared. */
export function fold(surface: string): string {
  let folded = surface.toLowerCase();
  if (/[^a-z0-9]/.test(folded)) {
    folded = folded.replace(/’/g, "'").replace(/'s?$/, '');
    folded = folded.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');
    folded = folded.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(/(?<=\p{L})\./gu, '');
  }
  return folded;
}

function makeWord(surface: string, start: number): Word {
  const first = surface[0] ?? '';
  const capital = first !== first.toLowerCase();
  return { start, end: start + surface.length, surface, folded: fold(surface), capital };
}

function pushCharacters(words: Word[], surface: string, start: number): void {
  let offset = start;
  for (const character of surface) {
    words.push(makeWord(character, offset));
    offset += character.length;
  }
}
