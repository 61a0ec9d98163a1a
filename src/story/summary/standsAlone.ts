import type { Span } from '#src/text/span.ts';

/** What a sentence lacks when it is read by itself. */
export type Standing =
  /** Nothing: it can be shown alone. */
  | 'alone'
  /** What it points back to: it can be shown after the sentence before it. */
  | 'leans'
  /** The rest of a quotation: it is not shown. */
  | 'fragment';

const POINTS_BACK =
  /^["“‘']?(?:he|she|they|it|this|these|those|that|his|her|hers|their|theirs|its|him|them|but|and|or|so|yet|nor|however|moreover|also|both|neither|either|such|another|others|then|instead|still|meanwhile|later|earlier|nevertheless|nonetheless|therefore|thus|otherwise|besides|furthermore|similarly|likewise|here|the (?:former|latter|two|three|pair|same|other|others|move|decision|news|result)|in (?:addition|contrast|response|return|turn)|as a result|for (?:example|instance|his part|her part)|on the other hand|of (?:these|those|them)|not everyone|not all|one|some|most|many|few|half|all|none|each|several|two|three)(?![\p{L}-])/iu;

/** Counted words that stand for something said before only where nothing follows them to say what: "some of them", "most are". */
const COUNT_OF_SOMETHING =
  /^["“‘']?(?:one|some|most|many|few|half|all|none|each|several|two|three|both|another|such|not all|other|others) (?!(?:of )?(?:them|these|those|which)\b|(?:is|are|was|were|has|have|had|will|would|said)\b)[\p{L}\d]/iu;

/** "A day later, he …": an opening phrase that names nobody, and then a pronoun. */
const OPENING_PRONOUN = /^[^,\p{Lu}]{0,60}, (?:\p{Ll}+ )?(?:he|she|they|it)(?![\p{L}'’-])/u;

/** A quotation whose speaker is a pronoun. */
const QUOTED_BY_PRONOUN = /^["“][^"”]*["”],? (?:he|she|they|it)\b/u;

/** "A day later", "that evening": counted from what the sentence before tells. */
const COUNTS_FROM =
  /^(?:\p{L}+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|afterwards?)\b|^(?:that|the same|the following|the next|the previous) (?:day|night|morning|afternoon|evening|week|month|year)\b/iu;

/** How each sentence of a paragraph stands when read by itself; `sentences` are its spans in order. */
export function readStandings(text: string, sentences: readonly Span[]): Standing[] {
  let open = false;
  return sentences.map((span) => {
    const sentence = text.slice(span.start, span.end);
    const before = open;
    open = isOpenAfter(sentence, open);
    if (before || open || isBareQuote(sentence)) return 'fragment';
    return leansBack(sentence) ? 'leans' : 'alone';
  });
}

function leansBack(sentence: string): boolean {
  const lowered = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  if (OPENING_PRONOUN.test(lowered) || QUOTED_BY_PRONOUN.test(sentence) || COUNTS_FROM.test(sentence)) return true;
  return POINTS_BACK.test(sentence) && !COUNT_OF_SOMETHING.test(sentence);
}

/** Whether a quotation is still open at the end of a sentence. */
function isOpenAfter(sentence: string, open: boolean): boolean {
  let now = open;
  for (const [mark] of sentence.matchAll(/["“”]/g)) now = mark === '“' || (mark === '"' && !now);
  return now;
}

/** Whether hardly anything stands outside the quotation marks. */
function isBareQuote(sentence: string): boolean {
  const outside = sentence.replace(/["“][^"”]*["”]/g, ' ');
  return outside !== sentence && (outside.match(/\p{L}{2,}/gu) ?? []).length < 2;
}
