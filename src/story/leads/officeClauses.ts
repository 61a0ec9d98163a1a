import { isBe } from '#src/english/partsOfSpeech.ts';
import { isComma } from '../clauses/apposition.ts';
import { clauseSubject } from '../clauses/clauseSubject.ts';
import type { Item } from '../clauses/items.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../clauses/nounPhrases.ts';
import { subjectAfter } from '../clauses/subjects.ts';
import { ledByOffice } from './officeLeads.ts';

/** Who holds an office by a clause that says so without a verb of leading: index into the people, and what is led in the article's words. */
interface OfficeClause {
  readonly person: number;
  readonly led: string;
}

const OFFICE_NOUN = /^(?:leadership|command|direction|chairmanship|stewardship|captaincy|presidency)$/;
const HOLDER_NOUN =
  /^(?:leader|head|chair|chairman|chairwoman|chief|director|president|captain|coach|commander|executive|manager)$/;

/** Finds "the party's leader is Roe", "under Roe's leadership, the party" and "the party, under its leader Roe,". */
export function findOfficeClauses(items: readonly Item[], textOf: (phrase: Phrase) => string): OfficeClause[] {
  return items.flatMap((item, at) => {
    const clause = isBe(item)
      ? readCopula(items, at, textOf)
      : item.lower === 'under'
        ? readUnder(items, at, textOf)
        : undefined;
    return clause ?? [];
  });
}

function readCopula(items: readonly Item[], be: number, textOf: (phrase: Phrase) => string): OfficeClause | undefined {
  const holder = subjectAfter(items, be);
  const phrase = phraseEndingAt(items, be - 1);
  if (holder?.person === undefined || holder.first !== be + 1 || !phrase) return undefined;
  const led = ledByOffice(textOf(phrase));
  return led === undefined ? undefined : { person: holder.person, led };
}

function readUnder(
  items: readonly Item[],
  under: number,
  textOf: (phrase: Phrase) => string,
): OfficeClause | undefined {
  const next = items[under + 1];
  if (
    next?.kind === 'name' &&
    next.possessive &&
    next.person !== undefined &&
    OFFICE_NOUN.test(items[under + 2]?.lower ?? '')
  ) {
    const led = isComma(items[under + 3]) ? phraseStartingAt(items, under + 4) : phraseEndingAt(items, under - 1);
    return led && { person: next.person, led: textOf(led) };
  }
  if (next?.tag !== 'PRP$') return undefined;
  const name = items.findIndex(({ kind }, index) => index > under && index < under + 6 && kind === 'name');
  const led = clauseSubject(items, under);
  const person = items[name]?.person;
  return person !== undefined && led?.kind === 'phrase' && HOLDER_NOUN.test(items[name - 1]?.lower ?? '')
    ? { person, led: textOf(led) }
    : undefined;
}
