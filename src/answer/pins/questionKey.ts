import { createHash } from 'node:crypto';
import { stem } from '#src/text/stems.ts';
import { findTerms } from '#src/text/terms.ts';

/** Longest key, in UTF-16 units: a database's index takes no key of any length. */
const LONGEST_KEY = 160;

/** Common words that make another question of the same telling words. */
const TELLING = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how', 'not', 'no', 'never']);

/** What people put around a question without changing it. */
const POLITENESS =
  /^\s*(?:(?:hi|hey|hello|please|so|and|but|ok|okay)\b[\s,]*)*(?:(?:can|could|would|will) you (?:please )?(?:tell|show) (?:me|us)\b[\s,:]*|(?:please )?tell (?:me|us)\b[\s,:]*|do(?:es)? (?:you|anyone|anybody) know\b[\s,:]*)?/iu;

/**
 * The form in which questions are compared, 1 to 160 characters: the same for those that differ only in case, marks, inflection and
 * words that carry nothing. The order of the words counts: who told whom is another question the other way round.
 */
export function questionKey(text: string): string {
  const asked = text.replace(POLITENESS, '').replace(/[\s,]*\bplease\b[\s?.!]*$/iu, '');
  const words = findTerms(asked.trim() === '' ? text : asked);
  const telling = words
    .map(({ term, folded }) => term || (TELLING.has(folded) ? folded : ''))
    .filter((term) => term !== '');
  const terms = telling.some((term) => !TELLING.has(term))
    ? telling
    : words.map(({ term, folded }) => term || stem(folded));
  const key = terms.length > 0 ? terms.join(' ') : text.trim().toLowerCase();
  if (key.length <= LONGEST_KEY) return key;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return `${key.slice(0, LONGEST_KEY - hash.length - 1)} ${hash}`;
}
