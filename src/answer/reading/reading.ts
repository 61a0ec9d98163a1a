import { findParagraph } from '#src/corpus/story.ts';
import type { ReadingJob, SentenceReading, WindowReading } from '#src/reader/window.ts';
import { prepareSentences, type Sentence } from '../ranking/sentence.ts';

/** What the reader made of the sentences it read for one question. */
export interface Reading {
  /** How many windows were read. */
  readonly windows: number;
  /** Undefined where the sentence was in no window. */
  of(sentence: Sentence): SentenceReading | undefined;
}

export const NOTHING_READ: Reading = { windows: 0, of: () => undefined };

/** Characters that are offered to the reader on each side of the sentence a window is about: more than fit in one. */
const REACH = 600;

/** A window of an article to read about a sentence, and the sentences offered for it. */
export interface WindowToRead {
  readonly job: ReadingJob;
  readonly sentences: readonly Sentence[];
}

/** The window about a sentence, across the paragraphs around it, as far as nothing of it was read before: so that few windows read most. */
export function windowAbout(sentence: Sentence, question: string, reading: Reading = NOTHING_READ): WindowToRead {
  const { article, paragraph } = sentence;
  const own = prepareSentences(article, paragraph);
  const place = own.findIndex(({ start }) => start === sentence.start);
  const isRead = (other: Sentence) => reading.of(other) !== undefined;
  const before = collect(sentence, -1, own.slice(0, place).reverse(), isRead).reverse();
  const after = collect(sentence, 1, own.slice(place + 1), isRead);
  const sentences = [...before, sentence, ...after];
  const texts = sentences.map(({ text, paragraph: { number } }) => ({ text, paragraph: number }));
  return { sentences, job: { question, sentences: texts, about: before.length } };
}

/** The sentences on one side of another, the nearest first, as far as a window can reach and up to one that was read. */
function collect(
  { article, paragraph }: Sentence,
  step: 1 | -1,
  own: readonly Sentence[],
  isRead: (sentence: Sentence) => boolean,
): Sentence[] {
  const found: Sentence[] = [];
  let reach = 0;
  let rest: readonly Sentence[] = own;
  for (let number = paragraph.number; ; ) {
    for (const sentence of rest) {
      if (reach > REACH || isRead(sentence)) return found;
      found.push(sentence);
      reach += sentence.text.length;
    }
    number += step;
    const next = findParagraph(article, number);
    if (!next) return found;
    const sentences = prepareSentences(article, next);
    rest = step > 0 ? sentences : sentences.reverse();
  }
}

/** What was read so far with one more window. A sentence that two windows have counts as in the one that makes more of it. */
export function addWindow(
  { windows, of }: Reading,
  { sentences }: WindowToRead,
  { first, sentences: read }: WindowReading,
): Reading {
  const added = new Map(
    read.flatMap((reading, i) => {
      const sentence = sentences[first + i];
      return sentence ? [[placeOf(sentence), reading] as const] : [];
    }),
  );
  return {
    windows: windows + 1,
    of: (sentence) => {
      const earlier = of(sentence);
      const now = added.get(placeOf(sentence));
      if (!earlier || !now) return earlier ?? now;
      return earlier.span >= now.span ? earlier : now;
    },
  };
}

function placeOf({ article, paragraph, start }: Sentence): string {
  return `${article.id} ${paragraph.number} ${start}`;
}
