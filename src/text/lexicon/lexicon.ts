import { readFileSync } from 'node:fs';
import { findLine } from './findLine.ts';

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
  /** Whether the word can mean a person or a group of people, and so somebody who says something: "minister", "hospital", "crowd". */
  readonly canSpeak: boolean;
}

/** From here on a word is rare enough to be a name that can mean only one thing. */
export const RARE = 8;
/** The rarity of the rarest words the lexicon has: what is rarer is a name or a misspelling. */
export const MOST_RARE_WORD = 9;

const UNKNOWN: LexiconEntry = { rarity: 10, related: new Map(), isPerson: false, canSpeak: false };

let lexicon: string | undefined;
const entries = new Map<string, LexiconEntry>();

/** The entry of a stem. Reads the lexicon on first use; `scripts/lexicon/main.ts` makes it. */
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

function parseLine(line: string): LexiconEntry {
  const [, rarity, near = '', wider = '', who = ''] = line.split('|');
  const related = new Map<string, Relation>();
  for (const word of near.split(' ')) if (word !== '') related.set(word, 'near');
  for (const word of wider.split(' ')) if (word !== '') related.set(word, 'wider');
  return { rarity: Number(rarity), related, isPerson: who.includes('p'), canSpeak: who.includes('s') };
}
