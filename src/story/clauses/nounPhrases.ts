import { isAdverb, isDeterminer, isPreposition } from '#src/english/partsOfSpeech.ts';
import { WEEKDAYS } from '#src/text/calendar.ts';
import type { Item } from './items.ts';
import { isLink, isLinked, isNominal, isVerbal } from './wordKinds.ts';

/** A stretch of items, both bounds included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 14;

/** The noun phrase that ends with the item at `last`: "senior Israeli officials", "a spokesman for the ministry". */
export function phraseEndingAt(items: readonly Item[], last: number): Phrase | undefined {
  if (!isNominal(items[last])) return undefined;
  let first = last;
  for (let at = last - 1; at >= 0 && last - at < LONGEST; at -= 1) {
    const item = items[at];
    if (!item) break;
    if (carriesOn(items, at, first)) {
      first = at;
      continue;
    }
    if (isDeterminer(items[first]) || isVerbal(items, at)) break;
    // An adverb belongs to the phrase if an adjective follows it: "newly elected mayor".
    if (!isNominal(item) && !(isAdverb(item) && /^(?:JJ|VBN)/.test(items[first]?.tag ?? ''))) break;
    first = at;
  }
  while (first < last && isLeading(items[first])) first += 1;
  return { first, last };
}

/** A preposition, "and", a determiner, or the noun before one, that carries the phrase on to the left. */
function carriesOn(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.kind !== 'word') return item?.text === '-' || item?.text === '&';
  if (isLink(items, at))
    return (
      before !== undefined &&
      (isNominal(before) || (item.lower === 'of' && isDeterminer(before))) &&
      !item.capital &&
      !isVerbal(items, at - 1) &&
      !isTimeWord(items[first])
    );
  if (item.lower === 'and')
    return (
      before !== undefined &&
      isNominal(before) &&
      !isVerbal(items, at - 1) &&
      (before.capital || /^NNP?S$/.test(before.tag) || before.lower === 'police') &&
      !isTimeWord(before)
    );
  if (isDeterminer(item)) return !isDeterminer(items[first]);
  return false;
}

const TIME_WORDS = new Set([
  ...WEEKDAYS,
  ...'yesterday today tonight tomorrow morning afternoon evening night day week weekend month year'.split(' '),
]);

/** Whether an item is a day, or a stretch of time told from today: "Monday", "yesterday", "week". */
export function isTimeWord(item: Item | undefined): boolean {
  return TIME_WORDS.has(item?.lower ?? '');
}

function isLeading(item: Item | undefined): boolean {
  return item?.kind === 'word'
    ? isPreposition(item) || item.lower === 'and' || isTimeWord(item) || isAdverb(item)
    : item?.kind === 'mark';
}

/** The noun phrase that starts at `first`, up to a comma, a verb or the end of the frame. */
export function phraseStartingAt(items: readonly Item[], first: number): Phrase | undefined {
  const opener = items[first];
  if (!opener || !(isNominal(opener) || isDeterminer(opener))) return undefined;
  let last = first;
  for (let at = first + 1; at < items.length && at - first < LONGEST; at += 1) {
    const item = items[at];
    if (!item) break;
    const next = items[at + 1];
    if (
      item.kind === 'word' &&
      isLink(items, at) &&
      next &&
      (isNominal(next) || isDeterminer(next)) &&
      !isTimeWord(next)
    )
      continue;
    if (item.kind === 'word' && item.lower === 'and' && next && joinsOn(items, first, at)) continue;
    if (item.text === '-' || item.text === '&') continue;
    if (isDeterminer(item) || (isAdverb(item) && /^(?:JJ|VBN)/.test(next?.tag ?? ''))) continue;
    if (!isNominal(item) || isVerbal(items, at)) break;
    last = at;
  }
  return { first, last };
}

/** "officials and residents"; "the ministry and the port" only if that opens the frame. */
function joinsOn(items: readonly Item[], first: number, and: number): boolean {
  const next = items[and + 1];
  if (isDeterminer(next)) return first === 0;
  return isNominal(next) && !isVerbal(items, and + 1);
}

/** The head noun of a phrase, in lower case: the last word before any preposition. */
export function headOf(items: readonly Item[], { first, last }: Phrase): Item | undefined {
  let head: Item | undefined;
  for (let at = first; at <= last; at += 1) {
    const item = items[at];
    if (!item || (item.kind === 'word' && head && (isLink(items, at) || isLinked(item)))) break;
    head = item;
  }
  return head;
}
