import type { Span } from '#src/text/span.ts';
import { type Tag, tagWords } from './tagger/tagger.ts';

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
  /** The part of speech of a word, by its sentence; empty for a mark. */
  readonly tag: Tag;
}

/** Initials ("U.S.", "J."), words with inner hyphens and apostrophes ("al-Sisi", "O'Neill"), numbers ("1,200"), single marks. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{N}+(?:[.,:]\p{N}+)*(?:[-\p{L}]\p{L}*)*|[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const POSSESSIVE = /['’][sS]$/;

/**
 * The words and marks of a text, in its order, each word with its part of speech in its sentence. `sentences` are the text's, in its order.
 * A possessive of a plural ("officials'") comes as a word and a mark.
 */
export function readTokens(text: string, sentences: readonly Span[]): Token[] {
  const tokens = splitTokens(text);
  let first = 0;
  for (const { end } of [...sentences, { end: text.length }]) {
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last += 1;
    tagSentence(tokens, first, last);
    first = last;
  }
  return tokens;
}

/** A token while its sentence is still to be tagged. */
type Untagged = { -readonly [Key in keyof Token]: Token[Key] };

function splitTokens(text: string): Untagged[] {
  const tokens: Untagged[] = [];
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
      tag: '',
    });
  }
  return tokens;
}

/** Gives the words from `first` up to `last`, excluded, their tags. */
function tagSentence(tokens: readonly Untagged[], first: number, last: number): void {
  const words: string[] = [];
  const starts: number[] = [];
  for (let at = first; at < last; at += 1) {
    starts.push(words.length);
    pushWords(words, tokens, at);
  }
  const tags = tagWords(words);
  starts.forEach((start, index) => {
    const token = tokens[first + index];
    if (token?.word) token.tag = repair(words, tags, start);
  });
}

/** A number or an amount: its noun is a plural. */
const AMOUNT = /^(?:dozen|couple|hundred|thousand|million|billion|number|lot|few|bit|handful|series|pair|range)$/i;

/** "the officers order him", "an officer shouts": what an object follows, or what cannot be the plural of "a", is no noun. */
function repair(words: readonly string[], tags: readonly Tag[], at: number): Tag {
  const tag = tags[at] ?? 'NN';
  if (tag !== 'NN' && tag !== 'NNS') return tag;
  // "once complaining of"
  if (/ing$/.test(words[at] ?? '') && tags[at - 1]?.startsWith('RB') && tags[at + 1] === 'IN') return 'VBG';
  if (/^(?:him|them|me|us)$/.test(words[at + 1] ?? '')) return tag === 'NNS' ? 'VBZ' : 'VBP';
  if (
    !/[^su]s$/.test(words[at] ?? '') ||
    tags[at - 1] !== 'NN' ||
    AMOUNT.test(words[at - 1] ?? '') ||
    /^NN/.test(tags[at + 1] ?? '')
  )
    return tag;
  let opener = at - 2;
  while (tags[opener] === 'NN' || tags[opener] === 'JJ') opener -= 1;
  return /^an?$/i.test(words[opener] ?? '') ? 'VBZ' : tag;
}

/** Adds the words that the Penn Treebank makes of a token: "does" and "n't", "Roe" and "'s", two grave accents for an opening mark. */
function pushWords(words: string[], tokens: readonly Untagged[], at: number): void {
  const token = tokens[at];
  if (!token) return;
  if (!token.word) words.push(writeMark(token, tokens[at - 1], tokens[at + 1]));
  else if (/['’]|^cannot$/i.test(token.text)) words.push(...token.text.replaceAll('’', "'").split(CONTRACTION));
  else words.push(token.text);
  if (token.possessive) words.push("'s");
}

/** Where a word is parted from what is contracted with it. */
const CONTRACTION = /(?<=.)(?=n't$|'(?:ll|re|ve|d|m)$)|(?<=^can)(?=not$)/i;

function writeMark(token: Untagged, before: Untagged | undefined, after: Untagged | undefined): string {
  const written = MARKS[token.text];
  if (written !== undefined) return written;
  if (token.text !== '"') return token.text;
  return after?.start === token.end && before?.end !== token.start ? '``' : "''";
}

const MARKS: Readonly<Record<string, string>> = {
  '“': '``',
  '„': '``',
  '«': '``',
  '‘': '`',
  '”': "''",
  '»': "''",
  '’': "'",
  '–': '--',
  '—': '--',
  '…': '...',
  '(': '-LRB-',
  ')': '-RRB-',
  '[': '-LRB-',
  ']': '-RRB-',
};
