/** Marks that newsrooms set in several ways, each with the plain one of the same length in UTF-16 units. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″]/gu, '"'],
  [/[‘’‚‛′]/gu, "'"],
  [/[‐‑‒–—―]/gu, '-'],
  [/[\u00a0\u2007-\u200a\u202f]/gu, ' '],
];

/** The text with plain quotation marks, apostrophes, dashes and spaces; each stands where the other did. */
export function plainMarks(text: string): string {
  return MARKS.reduce((plain, [marks, mark]) => plain.replace(marks, mark), text);
}
