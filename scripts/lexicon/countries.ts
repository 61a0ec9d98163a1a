/** All countries and territories by CLDR, as Node brings it, with the words for their people by WordNet, and what both lack. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findWords } from '#src/text/words.ts';
import { isOrdinary } from './ordinary.ts';
import { readSynsets } from './wordnet.ts';

/** A country and the words for it and its people, all in folded words. */
export interface Country {
  /** Without blanks, the form under which the search knows it: "saudiarabia". */
  readonly key: string;
  /** "saudi arabia", "saudi", "saudis", "saudi arabian"; words of more than two words are left out. */
  readonly forms: readonly string[];
}

/** Regions of CLDR that are no country, or that the news names otherwise: those stand in `ownCountries.txt`. */
const NO_COUNTRY =
  /^(?:unknown|pseudo|outlying|eurozone|united |u\.s\.|european|congo|hong kong|macao|myanmar|north korea|south korea|palestinian|st\.|heard|turks|wallis|réunion|cocos|côte)/i;
/** Letters that the name of a country and of its people share at least; else WordNet means one of its peoples. */
const SHARED = 3;

/** Every country once, in the order of their keys. */
export function readCountries(): Country[] {
  const found = new Map<string, Set<string>>();
  const add = (key: string, forms: readonly string[]) => {
    found.set(key, new Set([...(found.get(key) ?? []), ...forms]));
  };
  const own = readFileSync(new URL('../../src/text/lexicon/ownCountries.txt', import.meta.url), 'utf8').trim();
  const taken = new Set<string>();
  for (const line of own.split('\n')) {
    const [key = '', ...forms] = line.split(',').map((form) => form.trim());
    add(key.replaceAll(' ', ''), [key, ...forms]);
    for (const form of [key, ...forms]) taken.add(form);
  }
  const peoples = readPeoples();
  for (const name of regionNames()) {
    if (taken.has(name) && !found.has(name.replaceAll(' ', ''))) continue;
    const forms = [name, ...(peoples.get(name) ?? [])].filter((form) => !taken.has(form) || form === name);
    add(name.replaceAll(' ', ''), forms);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, forms]) => ({ key, forms: [...forms] }));
}

/** Of "Trinidad & Tobago" the first. */
function regionNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const all = letters.flatMap((a) =>
    letters.flatMap((b) => (names.of(a + b) === a + b ? [] : (names.of(a + b) ?? []))),
  );
  const plain = all.filter((name) => !NO_COUNTRY.test(name)).map((name) => foldedWords(name.replace(/ [&(].*$/, '')));
  return [...new Set(plain)].filter((name) => name.split(' ').length <= 2);
}

/** The words for the people of each place that WordNet knows, singular and plural. */
function readPeoples(): Map<string, string[]> {
  const peoples = new Map<string, string[]>();
  const synsets = readSynsets();
  for (const [id, { pointers, written, file }] of synsets) {
    const isPeople = file === 18;
    if (!isPeople && !id.startsWith('a')) continue;
    for (const { kind, target } of pointers) {
      if (kind !== (isPeople ? '#m' : '\\')) continue;
      for (const place of synsets.get(target)?.words ?? []) {
        const name = foldedWords(place);
        const forms = written
          .filter((form) => !form.includes('-'))
          .map(foldedWords)
          .filter((form) => form.slice(0, SHARED) === name.slice(0, SHARED) && form.split(' ').length <= 2);
        const plurals = isPeople
          ? forms.filter((form) => !/(?:ese|s|ish|man)$/.test(form)).map((form) => `${form}s`)
          : [];
        peoples.set(name, [...(peoples.get(name) ?? []), ...forms, ...plurals]);
      }
    }
  }
  return peoples;
}

function foldedWords(text: string): string {
  return findWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Writes `src/text/lexicon/countries.txt`, a country a line: its key, `|`, its forms; with a star those that small letters make another word. */
export function writeCountries(): void {
  const lines = readCountries().map(({ key, forms }) => {
    const marked = forms.map((form) => (isOrdinary(form, 'country') ? `${form}*` : form));
    return `${key}|${marked.join(',')}`;
  });
  writeFileSync(new URL('../../src/text/lexicon/countries.txt', import.meta.url), `${lines.join('\n')}\n`);
}
