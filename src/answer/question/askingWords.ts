import { stem } from '#src/text/stems.ts';

/**
 * Stems of words that ask, though they are no question words: they name the kind of answer wanted ("role", "year", "first name"), or
 * stand in for a verb or noun the asker does not know ("happen", "do something"). An answer need not repeat them.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `type kind sort name term word example thing way call know consider describe happen occur mean refer give article story text passage
  say tell speak talk role position title job amount number quantity year date day month time long place country city location locate
  person people man woman someone somebody something anyone anything part make take come go want try able need big bad easy hard
  first last full middle stand end reason cause purpose result extent effect factor different various involve include belong work
  actually currently usually mainly reportedly person's use answer question information meaning list
  acronym abbreviation group originate own old strong score main max total current present exact full ppl guy kid thing stuff one two three four
  second third`
    .split(/\s+/)
    .map((word) => stem(word)),
);
