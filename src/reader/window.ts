import type { Span } from '#src/text/span.ts';

/** What the reader is given: a question, the sentences of a stretch of an article in order, and the one to read about. */
export interface ReadingJob {
  readonly question: string;
  readonly sentences: readonly { readonly text: string; readonly paragraph: number }[];
  /** The place of the sentence that the window is laid about. */
  readonly about: number;
}

/** What the reader makes of one sentence; logits are against those of "no answer" in the same window. */
export interface SentenceReading {
  /** That an answer starts anywhere in the sentence. */
  readonly start: number;
  /** That the likeliest stretch of the sentence, from start to end, is the answer. */
  readonly span: number;
  /** That stretch: UTF-16 offsets into the sentence. */
  readonly mark: Span;
}

/** What the reader makes of a window: of the sentences from `first` on. */
export interface WindowReading {
  readonly first: number;
  readonly sentences: readonly SentenceReading[];
}

/** Word pieces of a question that are read; of a sentence; and of a window. A window of 128 takes 13 ms of a core, one of 200, 23. */
export const LONGEST_QUESTION = 40;
export const LONGEST_SENTENCE = 120;
export const ROOM = 128;

/**
 * The first and last sentence of a window about one: whole sentences, its own paragraph first, then its neighbours in turn, while they
 * fit. `lengthOf` counts the pieces of one; only those that may fit are counted. The same as in training: see `scripts/reader/windows.py`.
 */
export function layWindow(
  sentences: ReadingJob['sentences'],
  lengthOf: (place: number) => number,
  about: number,
): readonly [first: number, last: number] {
  const own = sentences[about]?.paragraph;
  let first = about;
  let last = about;
  let used = lengthOf(about);
  const fits = (place: number) => sentences[place] !== undefined && used + lengthOf(place) <= ROOM;
  for (;;) {
    const before = fits(first - 1);
    const after = fits(last + 1);
    if (!before && !after) return [first, last];
    const isOwnBefore = sentences[first - 1]?.paragraph === own;
    const isOwnAfter = sentences[last + 1]?.paragraph === own;
    const backwards = before && (!after || (isOwnBefore === isOwnAfter ? about - first <= last - about : isOwnBefore));
    if (backwards) first -= 1;
    else last += 1;
    used += lengthOf(backwards ? first : last);
  }
}
