import type { Passage } from '#src/corpus/story.ts';
import type { Span } from '#src/text/span.ts';
import type { RankedSentence } from '../ranking/rankSentences.ts';
import { sentencesIn } from '../ranking/sentencesIn.ts';
import type { Reading } from './reading.ts';

/** From this logit on what the reader marked is sure enough to be set in bold: likelier an answer than none. */
export const MARKED_FROM = 0.5;

/**
 * The words of a passage that the reader takes for the answer, as whole words; offsets into the paragraph. Undefined where it did not read
 * the passage, or is not sure.
 */
export function markPassage(passage: Passage, ranked: readonly RankedSentence[], reading: Reading): Span | undefined {
  const [best] = sentencesIn(passage, ranked)
    .flatMap(({ entry: { sentence } }) => {
      const read = reading.of(sentence);
      return read && read.span >= MARKED_FROM ? [{ sentence, read }] : [];
    })
    .sort((a, b) => b.read.span - a.read.span);
  if (!best) return undefined;
  const { sentence, read } = best;
  const { start, end } = wholeWords(sentence.text, read.mark);
  return { start: sentence.start + start, end: sentence.start + end };
}

/** The span without the blanks and the full stop at its ends, and with all of the words that it cuts. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isWithinWord(text, from)) from -= 1;
  while (to < text.length && isWithinWord(text, to)) to += 1;
  while (to - 1 > from && /[\s.,;:]/.test(text.charAt(to - 1)) && !isAbbreviation(text.slice(from, to))) to -= 1;
  while (from < to - 1 && /\s/.test(text.charAt(from))) from += 1;
  return { start: from, end: to };
}

/** Whether a letter or digit stands on both sides of a place. */
function isWithinWord(text: string, place: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(place - 1, place + 1)) || isWithinPair(text, place);
}

/** Whether a place would part the two halves of a character. */
function isWithinPair(text: string, place: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(place));
}

/** "U.S." and "Calif." keep their full stop; a sentence's own is no part of an answer. */
function isAbbreviation(words: string): boolean {
  return /(?:^|\s|\.)\p{L}{1,2}\.$/u.test(words);
}
