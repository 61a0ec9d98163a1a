import type { Tag } from './tagger/tagger.ts';

/** A word with its part of speech. What is no word has an empty tag, and is none of the kinds below. */
export interface Tagged {
  readonly lower: string;
  readonly tag: Tag;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const HAVE_AND_DO = new Set(['has', 'have', 'had', 'having', 'do', 'does', 'did']);

/** Conjunctions, to which the tagger gives the tag of prepositions. */
const SUBORDINATORS = new Set(
  'that because if while whereas although though since until unless once as than after before whether despite except so'.split(
    ' ',
  ),
);

/** Whether a word is a form of "be". */
export function isBe(word: Tagged | undefined): boolean {
  return word !== undefined && word.tag !== '' && BE.has(word.lower);
}

/** Whether a word can stand before another verb: "has", "would", "was". */
export function isAuxiliary(word: Tagged | undefined): boolean {
  return word !== undefined && word.tag !== '' && (word.tag === 'MD' || isBe(word) || HAVE_AND_DO.has(word.lower));
}

/** Whether a word is an adverb: "also", "soon", "bluntly", "not". */
export function isAdverb(word: Tagged | undefined): boolean {
  return word?.tag.startsWith('RB') ?? false;
}

/** Whether a word opens a noun phrase: an article, a possessive, a number in letters, "several". */
export function isDeterminer(word: Tagged | undefined): boolean {
  if (!word || word.tag === '') return false;
  if (['DT', 'PDT', 'PRP$'].includes(word.tag)) return true;
  return (word.tag === 'CD' && /^\p{L}/u.test(word.lower)) || /^(?:several|many|most|few|some)$/.test(word.lower);
}

/** Whether a word is a verb other than a participle: "met", "fire", "would". */
export function isVerbForm(word: Tagged | undefined): boolean {
  return word !== undefined && /^(?:VB[DPZ]?|MD)$/.test(word.tag);
}

/** Whether a word opens a clause that hangs on another: "because", "after". */
export function isSubordinator(word: Tagged | undefined): boolean {
  return word?.tag === 'IN' && SUBORDINATORS.has(word.lower);
}

/** Whether a word is a preposition, and no conjunction such as "that". */
export function isPreposition(word: Tagged | undefined): boolean {
  return word !== undefined && ['IN', 'TO', 'RP'].includes(word.tag) && !SUBORDINATORS.has(word.lower);
}
