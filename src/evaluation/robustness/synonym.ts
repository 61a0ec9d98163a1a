import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';
import type { Random } from '../random.ts';
import { findContentWords, replaceAt } from './questionWords.ts';

/** A part of speech, as WordNet's files are called. */
export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

/** The first sense of a lemma as one part of speech: the lemmas that share it, and how often it was met in WordNet's tagged texts. */
export interface FirstSense {
  readonly lemmas: readonly string[];
  readonly uses: number;
}

/** Looks up a lemma; undefined where WordNet doesn't have it as that part of speech. */
export type FindFirstSense = (lemma: string, part: PartOfSpeech) => FirstSense | undefined;

/** A regular ending: of a noun's plural or a verb's form. */
type Ending = '' | 's' | 'ed' | 'ing';

/** A way to read a word: as a form of this lemma. */
interface Reading {
  readonly lemma: string;
  readonly part: PartOfSpeech;
  readonly ending: Ending;
}

/** The rules of detachment of WordNet's morphology (morphy(7WN)), with the doubled consonants that it leaves to lists. */
const DETACHMENTS: readonly (readonly [RegExp, string, Ending, PartOfSpeech])[] = [
  [/s$/, '', 's', 'noun'],
  [/(?<=s|x|z|ch|sh)es$/, '', 's', 'noun'],
  [/ies$/, 'y', 's', 'noun'],
  [/s$/, '', 's', 'verb'],
  [/ies$/, 'y', 's', 'verb'],
  [/es$/, '', 's', 'verb'],
  [/ed$/, 'e', 'ed', 'verb'],
  [/ed$/, '', 'ed', 'verb'],
  [/ied$/, 'y', 'ed', 'verb'],
  [/([b-df-hj-np-tvz])\1ed$/, '$1', 'ed', 'verb'],
  [/ing$/, 'e', 'ing', 'verb'],
  [/ing$/, '', 'ing', 'verb'],
  [/([b-df-hj-np-tvz])\1ing$/, '$1', 'ing', 'verb'],
];

const IRREGULAR_VERBS: ReadonlySet<string> = new Set(IRREGULAR_FORMS.values());

/**
 * Replaces one content word by the first other lemma of the sense that WordNet has met most often for it, in the same regular form.
 * A sense is chosen without the context, so that some of the words put in don't fit. Names (with a capital inside the question) are left as
 * they are, and so is a question without a word that has such a lemma.
 */
export function replaceBySynonym(question: string, random: Random, find: FindFirstSense): string {
  const replaceable = findContentWords(question).flatMap((word) => {
    if (!/^[A-Za-z][a-z]+$/.test(word.surface) || (word.capital && word.start > 0)) return [];
    const synonym = synonymOf(word.surface.toLowerCase(), find);
    return synonym === undefined ? [] : [{ word, synonym }];
  });
  if (replaceable.length === 0) return question;
  const { word, synonym } = random.pick(replaceable);
  const cased = word.capital ? synonym.charAt(0).toUpperCase() + synonym.slice(1) : synonym;
  return replaceAt(question, word, cased);
}

/** The synonym that takes a word's place, in its form; undefined where there is none or its form isn't regular. */
export function synonymOf(word: string, find: FindFirstSense): string | undefined {
  const [best] = readingsOf(word)
    .flatMap((reading) => {
      const sense = find(reading.lemma, reading.part);
      return sense ? [{ ...reading, ...sense }] : [];
    })
    .sort((a, b) => b.uses - a.uses);
  if (!best) return undefined;
  const { lemma, part, ending, lemmas } = best;
  const other = lemmas.find((one) => one.toLowerCase() !== lemma && /^[a-z_]+$/.test(one));
  return other === undefined ? undefined : inflect(other.split('_'), part, ending);
}

function readingsOf(word: string): Reading[] {
  const asIs = (['noun', 'verb', 'adj', 'adv'] as const).map((part) => ({ lemma: word, part, ending: '' as const }));
  const inflected = DETACHMENTS.filter(([form]) => form.test(word)).map(([form, base, ending, part]) => ({
    lemma: word.replace(form, base),
    part,
    ending,
  }));
  return [...asIs, ...inflected];
}

/** Of several words a verb's first is inflected, a noun's last. */
function inflect(words: readonly string[], part: PartOfSpeech, ending: Ending): string | undefined {
  const at = part === 'verb' ? 0 : words.length - 1;
  const word = words[at] ?? '';
  if (ending === 'ed' && IRREGULAR_VERBS.has(word)) return undefined;
  return words.with(at, addEnding(word, ending)).join(' ');
}

/** Adds an ending by the rules of English spelling. */
export function addEnding(word: string, ending: Ending): string {
  if (ending === '') return word;
  if (ending === 's') {
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  if (ending === 'ing' && word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (ending === 'ed' ? word.endsWith('e') : /[^eoy]e$/.test(word)) return `${word.slice(0, -1)}${ending}`;
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word);
  return `${word}${isShort ? word.slice(-1) : ''}${ending}`;
}
