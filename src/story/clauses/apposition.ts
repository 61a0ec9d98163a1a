import { isAuxiliary, isPreposition } from '#src/english/partsOfSpeech.ts';
import type { Item } from './items.ts';
import { type Phrase, phraseStartingAt } from './nounPhrases.ts';
import { isVerbal } from './wordKinds.ts';

/** Who a verb is said of: a person named, a pronoun, or a noun phrase. */
export interface Subject extends Phrase {
  readonly kind: 'name' | 'pronoun' | 'phrase';
  /** Index into the people, of a name. */
  readonly person?: number;
}

/** How far insertions are followed, in items. */
export const FARTHEST = 45;

/** A comma or a dash that parts an insertion from its sentence. */
export function isComma(item: Item | undefined): boolean {
  return item?.kind === 'mark' && [',', '–', '—'].includes(item.text);
}

/** The name at an item as a subject. */
export function nameSubject(items: readonly Item[], at: number): Subject {
  const person = items[at]?.person;
  return { kind: 'name', first: at, last: at, ...(person === undefined ? {} : { person }) };
}

/** The name that heads a phrase: the last one before any preposition, not one that only owns ("Roe's lawyer"). */
export function nameInPhrase(items: readonly Item[], { first, last }: Phrase): number | undefined {
  for (let at = first; at <= last; at += 1) {
    const item = items[at];
    if (item?.kind === 'name' && !item.possessive)
      return items[at + 1]?.lower === 'and' && items[at + 2]?.kind === 'name' ? undefined : at;
    if (isPreposition(item) && isPlainHead(items, at - 1)) return undefined;
  }
  return undefined;
}

/** "the minister of", but not "Minister for Health Jane Roe". */
function isPlainHead(items: readonly Item[], at: number): boolean {
  return !(items[at]?.capital === true);
}

/** The name that a comma sets beside a noun phrase: "the director, Jane Roe,". */
export function apposedName(items: readonly Item[], comma: number): Subject | undefined {
  if (!isComma(items[comma])) return undefined;
  const phrase = phraseStartingAt(items, comma + 1);
  const named = phrase && nameInPhrase(items, phrase);
  return named === undefined || isVerbal(items, (phrase?.last ?? 0) + 1) ? undefined : nameSubject(items, named);
}

/** "A rival, Skyhopper, was": the proper name between the two commas. */
export function apposedProper(items: readonly Item[], comma: number): Subject | undefined {
  if (!isComma(items[comma])) return undefined;
  const close = items.findIndex((item, index) => index > comma && isComma(item));
  return close < 0 ? undefined : properBetween(items, comma + 1, close - 1);
}

/** "the utility that owns the dam, Cascade Power,": nothing but a proper name between the commas. */
export function properBetween(items: readonly Item[], first: number, last: number): Subject | undefined {
  if (last - first > 5 || last < first) return undefined;
  const proper = items
    .slice(first, last + 1)
    .every((item) => item.kind === 'word' && (item.capital || ['of', 'and', 'the', 'for'].includes(item.lower)));
  return proper ? { kind: 'phrase', first, last } : undefined;
}

/** Whether nothing but a name and what belongs to it stands from `first` up to the name. */
export function isOnlyName(items: readonly Item[], first: number, name: number): boolean {
  for (let at = first; at < name; at += 1) {
    const item = items[at];
    if (
      item?.kind !== 'word' ||
      isAuxiliary(item) ||
      item.lower === 'who' ||
      isVerbal(items, at) ||
      /^(?:IN|TO)$/.test(item.tag)
    )
      return false;
  }
  return true;
}

/** Whether an item behind a comma opens an insertion: "who", "a", "speaking", an age. */
export function opensInsertion(item: Item | undefined): boolean {
  if (!item) return false;
  return (
    ['who', 'which', 'whose', 'a', 'an', 'the', 'now', 'then', 'himself', 'herself', 'both', 'including'].includes(
      item.lower,
    ) ||
    /(?:ing|ed)$/.test(item.lower) ||
    /^\d/.test(item.text)
  );
}

/** "whose address was leaked": the words before end a clause, and are no noun phrase. */
export function isClauseEnd(items: readonly Item[], { first }: Phrase): boolean {
  const before = items[first - 1];
  return (
    before?.kind === 'word' &&
    (isAuxiliary(before) || ['he', 'she', 'they', 'it', 'who', 'that', 'which', 'to'].includes(before.lower))
  );
}
