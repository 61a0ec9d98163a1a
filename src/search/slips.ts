import leven from 'leven';

/** Consonants that two names written down by ear must share: fewer would make "Ali" of "Lee". */
const FEWEST_CONSONANTS = 3;
const MOST_EDITS_BY_EAR = 2;

/** The commonest slips: two neighbours changed places, a letter doubled or not doubled. */
export function isSlip(typed: string, word: string): boolean {
  return typed.length === word.length ? isSwap(typed, word) : undouble(typed) === undouble(word);
}

/** Whether two neighbours changed places: "TEFU" for "TFEU". */
export function isSwap(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
  return swapped === word && typed !== word;
}

/** Whether one letter was left out, put in or put for another. */
export function isOneEdit(typed: string, word: string): boolean {
  return leven(typed, word, { maxDistance: 2 }) === 1;
}

/** Whether the two may be one name written down by ear: "Hizbullah" and "Hezbollah", "Gadhafi" and "Gaddafi", "Primeier" and "Premier". */
export function soundsAlike(typed: string, word: string): boolean {
  const consonants = consonantsOf(typed);
  if (consonants.length < FEWEST_CONSONANTS || consonants !== consonantsOf(word)) return false;
  return leven(typed, word) <= MOST_EDITS_BY_EAR;
}

/** What is left of a name when vowels and the letters that spell one sound in several ways are put aside. */
function consonantsOf(word: string): string {
  const plain = word
    .replace(/ph/g, 'f')
    .replace(/(?<=[^aeiou])h/g, '')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's');
  return undouble(plain.charAt(0) + plain.slice(1).replace(/[aeiouyw]/g, ''));
}

function undouble(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
