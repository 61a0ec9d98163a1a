import { isDeterminer } from '#src/english/partsOfSpeech.ts';
import {
  apposedName,
  apposedProper,
  FARTHEST,
  isComma,
  nameInPhrase,
  nameSubject,
  type Subject,
} from './apposition.ts';
import type { Item } from './items.ts';
import { phraseStartingAt } from './nounPhrases.ts';
import { isNominal, isVerbal } from './wordKinds.ts';

/** Pronouns that can be subjects. */
export const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'i', 'we']);

/** Pronouns that hark back to the noun before them. */
export const RELATIVES = new Set(['who', 'which', 'that']);

const INTRODUCERS = new Set(
  'in on at after before during while when as for from with by following speaking asked despite although though if since until under amid among according to'.split(
    ' ',
  ),
);

const TIMES = new Set(
  'later earlier afterwards meanwhile yesterday today ago however still then week month year day morning evening night'.split(
    ' ',
  ),
);

/** What the clause that a participle or a second verb belongs to is about: the first name, pronoun or noun phrase of the frame. */
export function clauseSubject(items: readonly Item[], before: number): Subject | undefined {
  const introduction = introductionOf(items);
  const start = introduction < before ? introduction + 1 : 0;
  for (let at = start; at < before && at - start < FARTHEST; at += 1) {
    const item = items[at];
    if (!item) break;
    if (item.kind === 'word' && PRONOUNS.has(item.lower) && !RELATIVES.has(item.lower))
      return { kind: 'pronoun', first: at, last: at };
    if (item.kind === 'name' && !item.possessive) return nameSubject(items, at);
    if (
      item.kind === 'quote' ||
      isComma(item) ||
      (item.kind === 'word' && !isDeterminer(item) && (!isNominal(item) || isVerbal(items, at)))
    )
      continue;
    const phrase = phraseStartingAt(items, at);
    if (phrase && phrase.last < before) {
      const named = nameInPhrase(items, phrase);
      if (named !== undefined) return nameSubject(items, named);
      return (
        apposedName(items, phrase.last + 1) ?? apposedProper(items, phrase.last + 1) ?? { kind: 'phrase', ...phrase }
      );
    }
  }
  return undefined;
}

/** The comma that ends what stands before the main clause ("Asked about the vote,", "A day later,", "Fiercely private,"); -1 where nothing does. */
export function introductionOf(items: readonly Item[]): number {
  const introduced = INTRODUCERS.has(items[0]?.lower ?? '');
  const comma = items.findIndex((item) => isComma(item) || item.kind === 'quote');
  if (comma < 1 || !isComma(items[comma])) return -1;
  const time = items.slice(0, comma).some(({ lower }) => TIMES.has(lower)) && comma < 5;
  // "Fiercely private, he": adjectives and participles alone name nobody.
  const described = items.slice(0, comma).every(({ tag }) => /^(?:RB|JJ|VB[GN]|CC)/.test(tag));
  return introduced || time || described ? comma : -1;
}

/** The subject that opens the frame, or a name that comes first in it. */
export function leadingSubject(items: readonly Item[], before: number): Subject | undefined {
  const subject = INTRODUCERS.has(items[0]?.lower ?? '') ? undefined : clauseSubject(items, before);
  return subject?.first === 0 || subject?.kind === 'name' ? subject : undefined;
}
