import { isComma, nameInPhrase, nameSubject, type Subject } from '../clauses/apposition.ts';
import { clauseSubject } from '../clauses/clauseSubject.ts';
import { isSomebody } from '../clauses/isSomebody.ts';
import type { Item } from '../clauses/items.ts';
import { headOf, phraseEndingAt, phraseStartingAt } from '../clauses/nounPhrases.ts';
import { subjectAfter, subjectBefore } from '../clauses/subjects.ts';
import { isVerbal } from '../clauses/wordKinds.ts';
import type { LeadVerb } from './leadVerbs.ts';

/** Who leads: somebody known, by index into the people, whom a pronoun stands for, or the article's own words. */
export type Leader =
  | { readonly person: number }
  | { readonly pronoun: true }
  | { readonly first: number; readonly last: number };

/** Who does the leading by this verb; empty if the sentence doesn't plainly say. `led` is the last item of what is led. */
export function readLeaders(items: readonly Item[], verb: LeadVerb, led: number): Leader[] {
  if (verb.voice === 'passive') return leadersAfter(items, verb.last);
  // "Leading the delegation is Finance Minister Omar Haddad."
  if (verb.first === 0 && /^(?:is|are|was|were)$/.test(items[led + 1]?.lower ?? ''))
    return leadersAfter(items, led + 1);
  return leadersBefore(items, verb);
}

function leadersBefore(items: readonly Item[], verb: LeadVerb): Leader[] {
  const second = items[verb.first - 1]?.lower === 'and';
  const subject = second ? clauseSubject(items, verb.first) : subjectBefore(items, verb.first);
  if (!subject) return [];
  const leader = leaderOf(items, subject);
  if (!leader) return [];
  // What runs a ferry or a race is no leader unless it is somebody known.
  if (!('person' in leader) && !('pronoun' in leader) && verb.base === 'run') return [];
  return verb.plural && 'person' in leader ? [...coordinated(items, subject), leader] : [leader];
}

function leadersAfter(items: readonly Item[], before: number): Leader[] {
  const subject =
    /^(?:him|her)$/.test(items[before + 1]?.lower ?? '') && items[before + 2]?.kind !== 'word'
      ? ({ kind: 'pronoun', first: before + 1, last: before + 1 } as const)
      : subjectAfter(items, before);
  const leader = subject && leaderOf(items, subject);
  if (!subject || !leader) return [];
  if (!('person' in leader)) return [leader];
  if (subject.kind === 'name') return [leader, ...joinedAfter(items, subject)];
  return items
    .slice(subject.first, subject.last + 1)
    .flatMap(({ person, possessive }) => (person === undefined || possessive ? [] : [{ person }]));
}

function leaderOf(items: readonly Item[], subject: Subject): Leader | undefined {
  if (subject.kind === 'pronoun')
    return /^(?:he|she|him|her)$/.test(items[subject.first]?.lower ?? '') ? { pronoun: true } : undefined;
  if (subject.kind === 'name') return subject.person === undefined ? undefined : { person: subject.person };
  const { first, last } = subject;
  const opener = items[first];
  const known = items.slice(first, last + 1).findLast(({ kind, possessive }) => kind === 'name' && !possessive);
  if (known?.person !== undefined && items[last] === known) return { person: known.person };
  const opens =
    /^(?:the|an?|two|three|former|retired)$/.test(opener?.lower ?? '') ||
    opener?.capital === true ||
    items[last]?.tag === 'NNS';
  return opens && isSomebody(headOf(items, subject), opener?.lower ?? '') ? { first, last } : undefined;
}

/** Those joined to the last leader by commas and "and": "Dermer and Netanyahu's adviser Tzachi Hanegbi". */
function coordinated(items: readonly Item[], last: Subject): Leader[] {
  const found: { person: number; at: number }[] = [];
  let right = phraseEndingAt(items, last.last)?.first ?? last.first;
  right = startOfPart(items, right, last.last);
  for (;;) {
    const link = items[right - 1];
    const joins = found.length === 0 ? link?.lower === 'and' : link?.text === ',';
    if (!joins) break;
    const at = isComma(items[right - 2]) ? right - 3 : right - 2;
    const person = items[at]?.kind === 'name' && !items[at]?.possessive ? items[at]?.person : undefined;
    if (person === undefined) break;
    found.unshift({ person, at });
    right = startOfPart(items, phraseEndingAt(items, at)?.first ?? at, at);
  }
  // "Kirby met Sullivan and Hanegbi will lead": Sullivan is met, and leads nothing.
  const opening = items[right - 1];
  const object = opening !== undefined && (isVerbal(items, right - 1) || /^(?:of|with|by|to|for)$/.test(opening.lower));
  return object ? [] : found.map(({ person }) => ({ person }));
}

/** Where the part of a phrase that ends in the name at `name` begins, past what "and" joins to it. */
function startOfPart(items: readonly Item[], first: number, name: number): number {
  const and = items.findLastIndex(({ lower }, index) => index >= first && index < name && lower === 'and');
  return and < 0 ? first : and + 1;
}

function joinedAfter(items: readonly Item[], subject: Subject): Leader[] {
  let at = subject.last + 1;
  // "Sen. Ann Lee, D-Ore., and Sen. Tom Beale"
  if (isComma(items[at])) {
    const close = items.findIndex((item, index) => index > at && isComma(item));
    if (close < 0 || close - at > 8) return [];
    at = close + 1;
  }
  if (items[at]?.lower !== 'and') return [];
  const phrase = phraseStartingAt(items, at + 1);
  const named = phrase && nameInPhrase(items, phrase);
  const person = named === undefined ? undefined : nameSubject(items, named).person;
  return person === undefined ? [] : [{ person }];
}
