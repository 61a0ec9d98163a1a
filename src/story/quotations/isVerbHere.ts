import type { Item } from './frames.ts';
import { DETERMINERS } from './functionWords.ts';
import { phraseEndingAt } from './nounPhrases.ts';
import { reportingBase } from './reportingVerbs.ts';

/** Forms of speech verbs that are as often nouns. */
const NOUNS_TOO = new Set(
  `report reports call calls claim claims comment comments post state states promise pledge vow hopes fears hope fear view views answer answers
  demand demands request requests text challenge challenges estimate estimates welcome brand label urge note notes remark remarks stress boast joke
  rules rule reasons reason wishes wish finds find points point term terms cries cry fears reads read laughs laugh cites quotes quote signals signal
  warning hearing meeting ruling finding reading understanding reasoning speaking praise blame blames mocks sums dubs welcomes`.split(
    /\s+/,
  ),
);
/** Determiners that can stand alone as a subject: "some say", "many fear". */
const STAND_ALONE = /^(?:those|these|one|all|both|some|many|several|another|each|two|three|most)$/;
const SUBJECTS = new Set('he she it they who which that i we also now then'.split(' '));

/** Whether a word that can be a verb of speech is one where it stands: not "the report", "his claims", "member states" or "State". */
export function isVerbHere(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item) return false;
  const nounToo = NOUNS_TOO.has(item.lower);
  if (!before) return /(?:ed|ing|said|told)$/.test(item.lower) && !(nounToo && items[at + 1]?.kind !== 'word');
  if (item.capital && before.kind !== 'quote' && before.kind !== 'mark') return false;
  if (before.kind === 'word' && DETERMINERS.has(before.lower)) return STAND_ALONE.test(before.lower) && !nounToo;
  if (before.possessive) return false;
  if (!nounToo || introducesSpeech(items, at)) return true;
  if (items[at + 1]?.lower === 'of' && reportingBase(item.lower) !== 'speak') return false;
  if (before.kind === 'name' || before.kind === 'quote' || SUBJECTS.has(before.lower) || before.lower === 'to')
    return true;
  if (before.kind !== 'word' || before.lower === 'and' || /ly$/.test(before.lower))
    return !/(?:s|ing)$/.test(item.lower);
  const phrase = phraseEndingAt(items, at - 1);
  return (
    phrase !== undefined &&
    (before.capital || DETERMINERS.has(items[phrase.first]?.lower ?? '')) &&
    opensClause(items[at + 1])
  );
}

/** "that", a quotation, or the colon or comma before one. */
function introducesSpeech(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind === 'quote' || next?.lower === 'that') return true;
  return (next?.text === ':' || next?.text === ',') && items[at + 2]?.kind === 'quote';
}

/** What can open the clause or the object of a verb, and does not follow a noun. */
function opensClause(item: Item | undefined): boolean {
  if (!item) return false;
  return (
    item.kind === 'name' ||
    (item.kind === 'word' &&
      (DETERMINERS.has(item.lower) || item.capital || SUBJECTS.has(item.lower) || item.lower === 'for'))
  );
}
