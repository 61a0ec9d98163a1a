import { isAdverb, isAuxiliary, isDeterminer, isPreposition } from '#src/english/partsOfSpeech.ts';
import { isRoleNoun } from '../people/roleWords.ts';
import {
  apposedName,
  FARTHEST,
  isClauseEnd,
  isComma,
  isOnlyName,
  nameInPhrase,
  nameSubject,
  opensInsertion,
  properBetween,
  type Subject,
} from './apposition.ts';
import { clauseSubject, leadingSubject, PRONOUNS, RELATIVES } from './clauseSubject.ts';
import type { Item } from './items.ts';
import { isTimeWord, type Phrase, phraseEndingAt, phraseStartingAt } from './nounPhrases.ts';
import { behindAdverbs, isNominal } from './wordKinds.ts';

const STAND_ALONE = /^(?:another|one|some|many|others|both|few|several|most)$/;

/** The subject to the left of the verb at `verb`, past adverbs, appositions and brackets. */
export function subjectBefore(items: readonly Item[], verb: number): Subject | undefined {
  const end = skipBetween(items, verb - 1);
  const item = items[end];
  if (!item || item.kind === 'quote') return undefined;
  if (item.kind === 'word' && PRONOUNS.has(item.lower))
    return isObject(items, end) ? leadingSubject(items, end) : pronounAt(items, end);
  if (item.lower === 'that' && isNominal(items[end - 1])) return pronounAt(items, end);
  if (item.text === ')') return beforeBracket(items, end);
  if (isComma(item)) return acrossCommas(items, end);
  return subjectEndingAt(items, end);
}

/** The subject to the right of an inverted verb: "said Jane Roe", "added the minister, Jane Roe". */
export function subjectAfter(items: readonly Item[], verb: number): Subject | undefined {
  const at = behindAdverbs(items, verb + 1);
  const item = items[at];
  if (item?.kind === 'word' && PRONOUNS.has(item.lower) && !RELATIVES.has(item.lower))
    return { kind: 'pronoun', first: at, last: at };
  const phrase = phraseStartingAt(items, at);
  if (!phrase || isTime(items, phrase)) return undefined;
  const named = nameInPhrase(items, phrase);
  if (named !== undefined) return nameSubject(items, named);
  return apposedName(items, phrase.last + 1) ?? { kind: 'phrase', ...phrase };
}

/** "on Monday", "last night", "this week": the time that a verb's subject may be followed by. */
function endsTime(item: Item, before: Item | undefined): boolean {
  return isTimeWord(item) && /^(?:on|last|this|next|late|earlier)$/.test(before?.lower ?? '');
}

/** "“…,” the minister said this evening": when it was said, not who said it. */
function isTime(items: readonly Item[], { first, last }: Phrase): boolean {
  return (
    isTimeWord(items[last]) &&
    (first === last ||
      isDeterminer(items[first]) ||
      isTimeWord(items[first]) ||
      /^(?:last|late|early|next)$/.test(items[first]?.lower ?? ''))
  );
}

function skipBetween(items: readonly Item[], from: number): number {
  let at = from;
  for (let item = items[at]; item && at >= 0; item = items[at]) {
    if (endsTime(item, items[at - 1])) at -= 2;
    else if (
      isAdverb(item) ||
      isAuxiliary(item) ||
      /^(?:(?:him|her|them|it)sel(?:f|ves)|yesterday|today|tonight|both|all)$/.test(item.lower)
    )
      at -= 1;
    else break;
  }
  return at;
}

/** "the ministry that pays for it has said": the pronoun is no subject behind a preposition. */
function isObject(items: readonly Item[], at: number): boolean {
  return isPreposition(items[at - 1]);
}

function pronounAt(items: readonly Item[], at: number): Subject | undefined {
  if (!RELATIVES.has(items[at]?.lower ?? '')) return { kind: 'pronoun', first: at, last: at };
  const before = isComma(items[at - 1]) ? at - 2 : at - 1;
  const subject = subjectEndingAt(items, before, true);
  // "Professor Roe of the Institute of Medicine, who": a person, not what the person is of.
  if (items[at]?.lower === 'who' && subject?.kind === 'name') return subject;
  return properEndingAt(items, before) ?? subject;
}

/** "Another", "one of whom", "one of them": a determiner that stands for a person. */
function standAlone(items: readonly Item[], end: number): Subject | undefined {
  const counted = items[end - 1]?.lower === 'of' && STAND_ALONE.test(items[end - 2]?.lower ?? '');
  if (items[end]?.lower === 'them' && counted) return { kind: 'phrase', first: end - 2, last: end };
  const at = items[end]?.lower === 'whom' && items[end - 1]?.lower === 'of' ? end - 2 : end;
  return STAND_ALONE.test(items[at]?.lower ?? '') ? { kind: 'phrase', first: at, last: at } : undefined;
}

/** The proper name that ends at `end`, if the word there is capitalised. */
function properEndingAt(items: readonly Item[], end: number): Subject | undefined {
  let first = end + 1;
  while (items[first - 1]?.kind === 'word' && items[first - 1]?.capital && !items[first - 1]?.possessive) first -= 1;
  return first <= end ? { kind: 'phrase', first, last: end } : undefined;
}

/** The name or noun phrase whose last item is `end`. `relative`: "who" follows, so that it is this one even behind "by". */
function subjectEndingAt(items: readonly Item[], end: number, relative = false): Subject | undefined {
  const item = items[end];
  if (item?.kind === 'name' && !item.possessive) {
    const phrase = phraseEndingAt(items, end);
    if (!phrase || !belongsToPhrase(items, phrase, end)) return nameSubject(items, end);
    return { kind: 'phrase', ...phrase };
  }
  const phrase = phraseEndingAt(items, end);
  if (!phrase) return standAlone(items, end);
  if (!relative && isPreposition(items[phrase.first - 1])) return leadingSubject(items, phrase.first);
  const named = nameInPhrase(items, phrase);
  if (named !== undefined) return nameSubject(items, named);
  return restricted(items, phrase) ?? { kind: 'phrase', ...phrase };
}

/** "the ministry that runs the port": what stands before the relative clause that the phrase ends. */
function restricted(items: readonly Item[], { first }: Phrase): Subject | undefined {
  const relative = items.findLastIndex(
    (item, index) => index < first && index >= first - 4 && RELATIVES.has(item.lower),
  );
  if (relative < 1) return undefined;
  const leading = clauseSubject(items, relative);
  return leading?.last === relative - 1 ? leading : undefined;
}

/** Whether the name that ends a phrase is not its head: "a spokesman for Jane Roe", "Ann Lee and Jane Roe". */
function belongsToPhrase(items: readonly Item[], { first }: Phrase, name: number): boolean {
  for (let at = name - 1; at > first; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (item.lower === 'and') return items[at - 1]?.kind === 'name';
    if (['of', 'for', 'by', 'behind', 'from', 'with', 'at', 'in'].includes(item.lower))
      return at === name - 1 || !isRoleNoun(items[name - 1]?.lower ?? '');
  }
  return false;
}

function beforeBracket(items: readonly Item[], close: number): Subject | undefined {
  for (let at = close - 1; at > 0 && close - at < FARTHEST; at -= 1)
    if (items[at]?.text === '(') return subjectBefore(items, at);
  return undefined;
}

/** The subject of "…, whatever is set between commas, VERB", from the comma before the verb. */
function acrossCommas(items: readonly Item[], last: number): Subject | undefined {
  const closing = items[last - 1];
  let fallback: Subject | undefined;
  for (let at = last - 1; at >= 0 && last - at < FARTHEST; at -= 1) {
    const item = items[at];
    if (!isComma(item)) continue;
    if (closing?.kind === 'name' && isOnlyName(items, at + 1, last - 1)) return nameSubject(items, last - 1);
    const subject = at > 0 ? subjectEndingAt(items, at - 1) : undefined;
    if (subject?.kind === 'name') return subject;
    if (subject && !isClauseEnd(items, subject) && opensInsertion(items[at + 1])) fallback ??= subject;
    const proper = subject && at === items.findIndex(isComma) ? properBetween(items, at + 1, last - 1) : undefined;
    if (proper) return proper;
  }
  return fallback ?? leadingSubject(items, last) ?? (closing ? subjectEndingAt(items, last - 1) : undefined);
}
