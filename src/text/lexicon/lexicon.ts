import { readFileSync } from 'node:fs';

/** How a word of the story relates to a word of the question: about the same meaning, or a kind of it. */
export type Relation = 'near' | 'wider';

/** What is known of an English word, by its stem. */
export interface LexiconEntry {
  /** From 0 for the commonest words to 10 for words the lexicon does not have: most names. */
  readonly rarity: number;
  /** Stems that mean about the same (near), or are a kind of it or what it is a kind of (wider), by WordNet. */
  readonly related: ReadonlyMap<string, Relation>;
  /** Whether the word names a kind of person: "minister", "driver". */
  readonly isPerson: boolean;
}

/** From here on a word is rare enough to be a name that can mean only one thing. */
export const RARE = 8;
/** The rarity of the rarest words the lexicon has: what is rarer is a name or a misspelling. */
export const MOST_RARE_WORD = 9;

const UNKNOWN: LexiconEntry = { rarity: 10, related: new Map(), isPerson: false };

let lexicon: string | undefined;
const entries = new Map<string, LexiconEntry>();

/** The entry of a stem. Reads the lexicon on first use; `scripts/buildLexicon.ts` makes it. */
export function lookUp(term: string): LexiconEntry {
  const known = entries.get(term);
  if (known) return known;
  lexicon ??= readFileSync(new URL('lexicon.txt', import.meta.url), 'utf8');
  const line = findLine(lexicon, term);
  if (line === undefined) return UNKNOWN;
  const entry = parseLine(line);
  entries.set(term, entry);
  return entry;
}

/** The line of a term. The lines are sorted by term, so it is found by halving: one question needs a few of 27,000 lines. */
function findLine(text: string, term: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
    const end = text.indexOf('\n', start);
    const found = text.slice(start, text.indexOf('|', start));
    if (found === term) return text.slice(start, end);
    if (found < term) low = end + 1;
    else high = start;
  }
  return undefined;
}

function parseLine(line: string): LexiconEntry {
  const [, rarity, near = '', wider = '', person] = line.split('|');
  const related = new Map<string, Relation>();
  for (const word of near.split(' ')) if (word !== '') related.set(word, 'near');
  for (const word of wider.split(' ')) if (word !== '') related.set(word, 'wider');
  return { rarity: Number(rarity), related, isPerson: person === 'p' };
}
