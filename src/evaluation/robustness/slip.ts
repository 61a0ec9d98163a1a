import type { Random } from '../random.ts';
import { findContentWords, replaceAt } from './questionWords.ts';
import { KEY_ROWS } from './wordLists.ts';

/** Shorter words are seldom misspelt, and one letter makes another word of them. */
const LONG_WORD = /^[a-z]{5,}$/i;

/** Makes a word of one with a slip at a letter. */
type Slip = (word: string, at: number, random: Random) => string;

const drop: Slip = (word, at) => word.slice(0, at) + word.slice(at + 1);
const double: Slip = (word, at) => word.slice(0, at + 1) + word.slice(at);
const hitNeighbour: Slip = (word, at, random) => {
  const letter = word.charAt(at);
  const key = random.pick(neighboursOf(letter.toLowerCase()));
  return word.slice(0, at) + (letter === letter.toLowerCase() ? key : key.toUpperCase()) + word.slice(at + 1);
};
/** Swaps a letter with one that differs from it; a word of one letter after its first has none, and loses one. */
const swap: Slip = (word, at, random) => {
  const places = Array.from({ length: word.length - 2 }, (_, i) => i + 1).filter(
    (place) => word.charAt(place) !== word.charAt(place + 1),
  );
  if (places.length === 0) return drop(word, at, random);
  const place = random.pick(places);
  return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
};

const SLIPS = [drop, double, swap, hitNeighbour] as const;

/**
 * Puts one typing slip in one content word of five letters or more: a letter dropped, doubled, swapped with the next or hit beside its
 * key, never the first letter. Leaves a question without such a word as it is.
 */
export function makeSlip(question: string, random: Random): string {
  const words = findContentWords(question).filter(({ surface }) => LONG_WORD.test(surface));
  if (words.length === 0) return question;
  const word = random.pick(words);
  const slip = random.pick(SLIPS);
  return replaceAt(question, word, slip(word.surface, 1 + random.below(word.surface.length - 1), random));
}

/** The keys that touch a letter's, row by row. */
export function neighboursOf(letter: string): string[] {
  const row = KEY_ROWS.findIndex((keys) => keys.includes(letter));
  const place = KEY_ROWS[row]?.indexOf(letter) ?? 0;
  const touching = [
    [row - 1, place],
    [row - 1, place + 1],
    [row, place - 1],
    [row, place + 1],
    [row + 1, place - 1],
    [row + 1, place],
  ] as const;
  return touching.flatMap(([at, key]) => KEY_ROWS[at]?.[key] ?? []);
}
