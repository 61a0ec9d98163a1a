import { type Random, seed, seedOf } from '../random.ts';
import { isEmptyWord } from './questionWords.ts';
import { makeSlip } from './slip.ts';
import { type FindFirstSense, replaceBySynonym } from './synonym.ts';
import { FILLERS, GREETINGS, THANKS } from './wordLists.ts';

/** Writes a question as somebody else might type it. Pure: the same question and draws give the same text. */
export type Variant = (question: string, random: Random) => string;

/** The seed of every draw: with another one, other words are added and other letters slip. */
const SEED = 1;

/** The variants by name, in the order of the table. */
export function makeVariants(find: FindFirstSense): Readonly<Record<string, Variant>> {
  return {
    thanks: addThanks,
    fillers: addFiller,
    capitals: (question) => question.toUpperCase(),
    'small letters': (question) => question.toLowerCase(),
    'one slip': makeSlip,
    keywords: keepKeywords,
    synonym: (question, random) => replaceBySynonym(question, random, find),
  };
}

/** Applies a variant with draws that hang on the question and the variant's name alone: whatever else is asked, it reads the same. */
export function vary(question: string, name: string, variant: Variant): string {
  return variant(question, seed(seedOf(`${name}: ${question}`, SEED)));
}

/** Puts a greeting before a question or thanks after it. */
export function addThanks(question: string, random: Random): string {
  return random.below(2) === 0 ? `${random.pick(GREETINGS)} ${question}` : `${question} ${random.pick(THANKS)}`;
}

/** Where a first clause ends that isn't the last. */
const CLAUSE_END = /(?<=[^\d\s])[,;:?!–—]+\s+(?=\S)/;

/** Puts a filler at a question's start, at its end or after its first clause. */
export function addFiller(question: string, random: Random): string {
  const clause = CLAUSE_END.exec(question);
  const places = [0, ...(clause ? [clause.index + clause[0].length] : []), question.length];
  const at = random.pick(places);
  const filler = random.pick(FILLERS);
  return at === question.length ? `${question} ${filler}` : `${question.slice(0, at)}${filler} ${question.slice(at)}`;
}

/** Keeps the content words alone, as typed into a search box; a question of nothing else, or of none, stays as it is. */
export function keepKeywords(question: string): string {
  const words = question.split(/\s+/).map((word) => word.replace(/^["'‘“(]+|[?!.,;:…"'’”)]+$/g, ''));
  const kept = words.filter((word) => word !== '' && !isEmptyWord(word));
  return kept.length === 0 || kept.length === words.length ? question : kept.join(' ');
}
