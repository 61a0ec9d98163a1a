/**
 * Writes `src/text/lexicon/lexicon.txt` from SUBTLEX, WordNet 3.1 and our own `newsSynonyms.txt`: how common English words are, and which of them mean about the
 * same, are derived from one another, or are kinds of one another. See `main.ts`.
 *
 * Each line: a stem `|` its rarity `|` its near words `|` its wider words (what it is a kind of, and kinds of it) `|` a `p` where the
 * word's first meaning is a kind of person.
 * Near: same synset, derivationally related form, pertainym. Only the first senses of each word and only words in common use are read,
 * since a rare sense misleads more often than it helps.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stem } from '#src/text/stems.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { commonWords } from './subtlex.ts';
import { readSenses, readSynsets, type Synset } from './wordnet.ts';

const SENSES_READ = 3;
/** Occurrences in 51 million words of film subtitles. */
const LEAST_COMMON = 5;
const MOST_NEAR = 16;
const MOST_WIDER = 10;

const common = new Map<string, number>();
for (const { word, count } of commonWords) {
  const key = stem(word.toLowerCase());
  common.set(key, (common.get(key) ?? 0) + count);
}
const isCommon = (term: string) => (common.get(term) ?? 0) >= LEAST_COMMON;

const near = new Map<string, Set<string>>();
const wider = new Map<string, Set<string>>();

function relate(relation: Map<string, Set<string>>, a: string, b: string): void {
  if (!/^[a-z]+$/.test(a) || !/^[a-z]+$/.test(b) || STOP_WORDS.has(a) || STOP_WORDS.has(b)) return;
  const [from, to] = [stem(a), stem(b)];
  if (from === to || !isCommon(from) || !isCommon(to)) return;
  for (const [x, y] of [
    [from, to],
    [to, from],
  ] as const)
    relation.set(x, (relation.get(x) ?? new Set()).add(y));
}

const PERSON = 'n00007846';

/** Whether following what a synset is a kind of, by first pointers, leads to "person". */
function isPerson(synsets: ReadonlyMap<string, Synset>, offset: string): boolean {
  let at: string | undefined = offset;
  while (at !== undefined && at !== PERSON) at = synsets.get(at)?.pointers.find(({ kind }) => kind === '@')?.target;
  return at === PERSON;
}

/** The lexicographer's files of groups and of people. */
const WHO_SPEAKS: readonly (number | undefined)[] = [14, 18];

const people = new Set<string>();
const speakers = new Set<string>();
const synsets = readSynsets();
for (const [lemma, offsets] of readSenses(SENSES_READ)) {
  const firstNoun = offsets.find((offset) => offset.startsWith('n'));
  if (firstNoun === offsets[0] && firstNoun !== undefined && isPerson(synsets, firstNoun)) people.add(stem(lemma));
  if (offsets.some((offset) => offset.startsWith('n') && WHO_SPEAKS.includes(synsets.get(offset)?.file)))
    speakers.add(stem(lemma));
  for (const offset of offsets) {
    const synset = synsets.get(offset);
    if (!synset) continue;
    for (const word of synset.words) relate(near, lemma, word);
    const own = synset.words.indexOf(lemma) + 1;
    for (const { kind, target, from, to } of synset.pointers) {
      const words = synsets.get(target)?.words ?? [];
      if ((kind === '+' || kind === '\\') && (from === own || from === 0))
        relate(near, lemma, words[Math.max(0, to - 1)] ?? '');
      if (kind === '@' || kind === '&') for (const word of words) relate(wider, lemma, word);
    }
  }
}

/** Words the news uses for one another, which WordNet keeps apart: one group a line. */
const newsSynonyms = readFileSync(new URL('../../src/text/lexicon/newsSynonyms.txt', import.meta.url), 'utf8');
for (const line of newsSynonyms.trim().split('\n')) {
  const group = line.split(' ');
  for (const word of group) for (const other of group) relate(near, word, other);
}

const byUse = (a: string, b: string) => (common.get(b) ?? 0) - (common.get(a) ?? 0) || (a < b ? -1 : 1);
/** From 0 for the commonest words to 9 for the rarest: the logarithm of the inverse frequency, scaled. */
const rarityOf = (term: string) => Math.min(9, Math.round(Math.log(51e6 / ((common.get(term) ?? 0) + 10)) / 1.5));
const terms = [...common.keys()].filter((term) => isCommon(term) && /^[a-z]+$/.test(term));
const lines = terms.sort().map((term) => {
  const close = [...(near.get(term) ?? [])].sort(byUse).slice(0, MOST_NEAR);
  const wide = [...(wider.get(term) ?? [])]
    .filter((other) => !close.includes(other))
    .sort(byUse)
    .slice(0, MOST_WIDER);
  return `${term}|${rarityOf(term)}|${close.join(' ')}|${wide.join(' ')}|${people.has(term) ? 'p' : ''}${speakers.has(term) ? 's' : ''}`;
});
writeFileSync(new URL('../../src/text/lexicon/lexicon.txt', import.meta.url), `${lines.join('\n')}\n`);
