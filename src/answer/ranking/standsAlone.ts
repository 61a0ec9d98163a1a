import type { Sentence } from './sentence.ts';

const OPENERS =
  /^(?:he|she|it|they|this|these|those|that|his|her|their|its|such|however|but|and|or|nor|also|therefore|thus|hence|moreover|furthermore|instead|then|later|both|another|others|so|here|there|meanwhile|nevertheless|nonetheless|consequently|additionally|similarly|likewise|conversely|finally|again|yet|still|indeed|accordingly|afterwards?|subsequently)$/;

const PRONOUN =
  /^(?:he|she|it|they|this|these|those|his|her|their|its|them|him|such|itself|himself|herself|themselves)$/;

/** Whether a sentence opens with a pronoun for what the one before it names. */
export function opensWithPronoun({ previous, words }: Sentence): boolean {
  return previous !== undefined && PRONOUN.test(words[0]?.folded ?? '');
}

const OPENING_PHRASES =
  /^(?:for (?:example|instance)|in (?:addition|contrast|fact|particular|response|turn)|as a result|on the other hand|at the (?:same )?time|after (?:that|this|which)|(?:the )?(?:latter|former|same|resulting|first|second|third|other)|an? (?:day|week|month|year|hour|few \w+) (?:later|after|earlier|before))\b/i;

/** Words of a sentence's opening within which a pronoun points back before it. */
const OPENING = 6;

/**
 * How far a sentence leans on the one before it: 1 where it opens with a pronoun or a connective that points back, ½ where it speaks
 * of "the" thing that the sentence before has just named, 0 where it can be read alone.
 */
export function dependence(sentence: Sentence): 0 | 0.5 | 1 {
  const { previous, words } = sentence;
  if (!previous) return 0;
  const opening = words.slice(0, OPENING).map(({ folded }) => folded);
  if (OPENERS.test(opening[0] ?? '') || OPENING_PHRASES.test(sentence.text)) return 1;
  const pronoun = opening.findIndex((word) => PRONOUN.test(word));
  if (pronoun > 0 && !words.slice(1, pronoun).some(({ capital }) => capital)) return 1;
  const named = words[1]?.term;
  return opening[0] === 'the' && named && previous.terms.has(named) ? 0.5 : 0;
}
