import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did|do|said|says|told|also|then|he|she|they|it|who|wants|hopes|plans|expects|makes|takes|gives|sees|goes|comes)$/;

/** Adjectives and nouns that look like verbs of the past. */
const NO_VERB =
  /^(?:united|armed|joined|wounded|ground|left|wound|bound|unmanned|combined|so-called|red|hundred|seed|need|breed|feed|speed|men|women|people|children|media|lives|feet)$/;

/** Whether a word is a finite verb, as far as its form tells: then a noun phrase has ended. */
export function startsVerb(word: string): boolean {
  if (NO_VERB.test(word)) return false;
  return AUXILIARY.test(word) || /^\p{Ll}{3,}ed$/u.test(word) || (IRREGULAR_FORMS.has(word) && /^\p{Ll}+$/u.test(word));
}

/** "A retired judge", "the elected mayor". */
const AFTER_DETERMINER = /\b(?:the|an?) \p{Ll}+ed\b/giu;

/** Whether a stretch of a sentence has a finite verb in it. */
export function hasVerb(text: string): boolean {
  return text
    .replace(AFTER_DETERMINER, '')
    .split(/[^\p{L}'’-]+/u)
    .some(startsVerb);
}

/** The words up to the first finite verb: "the navy saved thirty" gives "the navy". */
export function untilVerb(text: string): string {
  const opening = /^(?:the|an?) \p{Ll}+ed /iu.exec(text)?.[0] ?? '';
  for (const word of text.slice(opening.length).matchAll(/[\p{L}'’-]+/gu)) {
    if (startsVerb(word[0])) return text.slice(0, opening.length + word.index).trimEnd();
  }
  return text;
}
