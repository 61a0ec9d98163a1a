/** Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction, variation selectors. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu;

/** What was typed in the characters a story is written in: full-width and styled letters as plain ones, and nothing that is not seen. */
export function commonCharacters(typed: string): string {
  return typed.normalize('NFKC').replace(UNSEEN, '');
}
