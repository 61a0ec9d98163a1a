import type { Item } from './frames.ts';
import { AUXILIARIES, BREAKS, DETERMINERS, LINKED, LINKS, PREPOSITIONS } from './functionWords.ts';
import { isVerbal } from './isVerbal.ts';

/** A stretch of items, both bounds included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** "one of the crew" */
const COUNTED = /^(?:one|two|three|four|some|many|several|most|all|both|another|each|any)$/;

const LONGEST = 14;

/** The noun phrase that ends with the item at `last`: "senior Israeli officials", "a spokesman for the ministry". */
export function phraseEndingAt(items: readonly Item[], last: number): Phrase | undefined {
  if (!isNominal(items[last])) return undefined;
  let first = last;
  for (let at = last - 1; at >= 0 && last - at < LONGEST; at -= 1) {
    const item = items[at];
    if (!item) break;
    if (isLinked(items, at, first)) {
      first = at;
      continue;
    }
    if (!isNominal(item) || DETERMINERS.has(items[first]?.lower ?? '') || isVerbal(items, at)) break;
    first = at;
  }
  while (first < last && isLeading(items[first])) first += 1;
  return { first, last };
}

/** A preposition, "and", or the noun before one, that carries the phrase on to the left. */
function isLinked(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.kind !== 'word') return item?.text === '-' || item?.text === '&';
  if (isLink(items, at))
    return (
      before !== undefined &&
      (isNominal(before) || (item.lower === 'of' && COUNTED.test(before.lower))) &&
      !item.capital &&
      !isVerbal(items, at - 1) &&
      !isTimeWord(items[first]?.lower ?? '')
    );
  if (item.lower === 'and')
    return (
      before !== undefined &&
      isNominal(before) &&
      (before.capital || /s$/.test(before.lower) || before.lower === 'police') &&
      !isTimeWord(before.lower)
    );
  if (DETERMINERS.has(item.lower)) return !DETERMINERS.has(items[first]?.lower ?? '');
  return false;
}

/** Whether a word is a preposition that carries a noun phrase on: "for the ministry", "close to the talks". */
function isLink(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return LINKS.has(lower) || LINKED[items[at - 1]?.lower ?? ''] === lower;
}

function isTimeWord(lower: string): boolean {
  return (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower) ||
    ['yesterday', 'today', 'week', 'month', 'year'].includes(lower)
  );
}

function isLeading(item: Item | undefined): boolean {
  return item?.kind === 'word'
    ? PREPOSITIONS.has(item.lower) || item.lower === 'and' || isTimeWord(item.lower)
    : item?.kind === 'mark';
}

/** The noun phrase that starts at `first`, up to a comma, a verb or the end of the frame. */
export function phraseStartingAt(items: readonly Item[], first: number): Phrase | undefined {
  const opener = items[first];
  if (!opener || !(isNominal(opener) || DETERMINERS.has(opener.lower))) return undefined;
  let last = first;
  for (let at = first + 1; at < items.length && at - first < LONGEST; at += 1) {
    const item = items[at];
    if (!item) break;
    const next = items[at + 1];
    if (
      item.kind === 'word' &&
      isLink(items, at) &&
      next &&
      (isNominal(next) || DETERMINERS.has(next.lower)) &&
      !isTimeWord(next.lower)
    )
      continue;
    if (item.kind === 'word' && item.lower === 'and' && next && joinsOn(items, first, at)) continue;
    if (item.text === '-' || item.text === '&') continue;
    if (item.kind === 'word' && DETERMINERS.has(item.lower)) continue;
    if (!isNominal(item) || isVerbal(items, at)) break;
    last = at;
  }
  return { first, last };
}

/** "officials and residents"; "the ministry and the port" only where that opens the frame. */
function joinsOn(items: readonly Item[], first: number, and: number): boolean {
  const next = items[and + 1];
  if (next?.kind === 'word' && DETERMINERS.has(next.lower)) return first === 0;
  return isNominal(next) && !isVerbal(items, and + 1);
}

/** Nouns and adjectives that end like adverbs. */
const NO_ADVERBS = new Set(
  'family assembly early daily weekly monthly elderly friendly ally bully supply reply only likely lonely homily'.split(
    ' ',
  ),
);

/** Whether an item can be part of a noun phrase by itself. */
export function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'name') return true;
  if (item.kind !== 'word') return false;
  const { lower } = item;
  if (item.text === 'US' || item.text === 'IT') return true;
  return !(
    AUXILIARIES.has(lower) ||
    BREAKS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    lower === 'and' ||
    DETERMINERS.has(lower) ||
    (/ly$/.test(lower) && !item.capital && !NO_ADVERBS.has(lower))
  );
}

/** The head noun of a phrase, in lower case: the last word before any preposition. */
export function headOf(items: readonly Item[], { first, last }: Phrase): Item | undefined {
  let head: Item | undefined;
  for (let at = first; at <= last; at += 1) {
    const item = items[at];
    if (
      !item ||
      (item.kind === 'word' && head && (isLink(items, at) || /^(?:close|familiar|briefed)$/.test(item.lower)))
    )
      break;
    head = item;
  }
  return head;
}
