/** Spellings that differ in a way no rule covers. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['advisor', 'adviser'],
  ['advisors', 'advisers'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['theatre', 'theater'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['tyre', 'tire'],
  ['grey', 'gray'],
  ['cheque', 'check'],
  ['percentage', 'percent'],
]);

/** One spelling for the British and the American form of a folded word: "organisation" → "organization", "labour" → "labor". */
export function unifySpelling(folded: string): string {
  const word = VARIANTS.get(folded) ?? folded;
  if (word.length < 6) return word;
  return word
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|ite|ites|able|ful|al|hood)?$/, 'or$1')
    .replace(/([aeiou].*[^aeiou]e)ll(ed|ing|er|ers)$/, '$1l$2');
}
