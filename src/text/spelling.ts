/** Spellings that differ in a way no rule covers. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['advisor', 'adviser'],
  ['advisors', 'advisers'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['defences', 'defenses'],
  ['offence', 'offense'],
  ['offences', 'offenses'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['theatre', 'theater'],
  ['theatres', 'theaters'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['spokesman', 'spokesperson'],
  ['spokesmen', 'spokespersons'],
  ['spokeswoman', 'spokesperson'],
  ['spokeswomen', 'spokespersons'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['grey', 'gray'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['percentage', 'percent'],
  ['kiev', 'kyiv'],
  ['koran', 'quran'],
  ['moslem', 'muslim'],
  ['moslems', 'muslims'],
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
  ['6th', 'sixth'],
  ['7th', 'seventh'],
  ['8th', 'eighth'],
  ['9th', 'ninth'],
  ['10th', 'tenth'],
  ['11th', 'eleventh'],
  ['12th', 'twelfth'],
]);

/** Beginnings of words that have -ise on both sides of the Atlantic: "raised", "uprising", "promise". */
const KEEPS_ISE =
  /^(?:(?:un|re|fund|sun|up)?(?:adv|advert|appr|chast|circumc|compr|comprom|conc|cru|bru|dem|den|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|lia|lou|mala|marqu|merchand|no|parad|po|porpo|pra|prec|prem|prom|r|ra|repr|rev|superv|surm|surpr|telev|torto|treat|turquo|w)|ar|gu|m|otherw|likew)is/;

/** Beginnings of words that have -our on both sides: "tour", "devour". */
const KEEPS_OUR = /^(?:h|f|y|(?:down|out)?p|t|det|s|sc|fl|d|cont|dev|glam|param|troubad|vel)?our/;

/** One spelling for the British and the American form of a folded word: "organisation" → "organization", "labour" → "labor". */
export function unifySpelling(folded: string): string {
  const variant = VARIANTS.get(folded);
  if (variant !== undefined) return variant;
  if (folded.length < SHORTEST) return folded;
  let word = folded;
  if (!KEEPS_ISE.test(word)) word = word.replace(/(?<=.{3})is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1');
  if (!KEEPS_OUR.test(word)) word = word.replace(/our(s|ed|ing|ite|ites|able|ful|al|hood)?$/, 'or$1');
  return word.replace(/([aeiou].*[^aeiou]e)ll(ed|ing|er|ers)$/, '$1l$2');
}

/** Letters of the shortest word that a rule changes: "odour". */
const SHORTEST = 5;
