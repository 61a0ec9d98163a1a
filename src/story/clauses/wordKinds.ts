import { isAdverb, isAuxiliary, isDeterminer } from '#src/english/partsOfSpeech.ts';
import { isRoleNoun } from '../people/roleWords.ts';
import type { Item } from './items.ts';

/** Prepositions that carry a noun phrase on: "a spokesman for the ministry". */
const LINKS = new Set('of for at in on from with by behind near inside'.split(' '));

/** Words that carry a noun phrase on by one more preposition: "a source close to the talks". */
const LINKED: Readonly<Record<string, string>> = {
  close: 'to',
  familiar: 'with',
  briefed: 'on',
  note: 'to',
  letter: 'to',
  memo: 'to',
  email: 'to',
  message: 'to',
};

/** The index of the nearest item to the left of `at`, itself taken in, that is no adverb. */
export function beforeAdverbs(items: readonly Item[], at: number): number {
  let left = at;
  while (isAdverb(items[left])) left -= 1;
  return left;
}

/** The index of the nearest item to the right of `at`, itself taken in, that is no adverb. */
export function behindAdverbs(items: readonly Item[], at: number): number {
  let right = at;
  while (isAdverb(items[right])) right += 1;
  return right;
}

/** Whether an item is a preposition that carries a noun phrase on: "for the ministry", "close to the talks". */
export function isLink(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return LINKS.has(lower) || LINKED[items[at - 1]?.lower ?? ''] === lower;
}

/** Whether an item links the head of a phrase to a preposition: "close", "familiar", "briefed". */
export function isLinked(item: Item): boolean {
  return /^(?:close|familiar|briefed)$/.test(item.lower);
}

/** Whether an item can be part of a noun phrase by itself: a noun, an adjective, a number, a participle. */
export function isNominal(item: Item | undefined): boolean {
  if (item?.kind === 'name') return true;
  if (item && isLinked(item)) return true;
  return item?.kind === 'word' && !isDeterminer(item) && /^(?:NN|JJ|CD|VB|FW|\$)/.test(item.tag) && !isAuxiliary(item);
}

/** Whether an item is a verb where it stands, and no participle before its noun: "the striking doctors". */
export function isVerbal(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !/^(?:VB|MD)/.test(item.tag)) return false;
  const next = items[at + 1];
  // "Wanderers striker Jamal Whitfield": the tagger knows few such nouns.
  if (next?.kind === 'name' && isRoleNoun(item.lower)) return false;
  if (!/^VB[GN]$/.test(item.tag)) return true;
  const before = items[at - 1];
  const leads = next?.kind === 'name' || /^(?:NN|JJ|VBG)/.test(next?.tag ?? '');
  return !(
    leads &&
    (before === undefined || before.kind === 'mark' || /^(?:JJ|CC|IN|RB|CD)/.test(before.tag) || isDeterminer(before))
  );
}
