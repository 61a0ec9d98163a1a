import type { Reader } from '#src/reader/reader.ts';
import type { ReadingJob, SentenceReading } from '#src/reader/window.ts';

/** A reader for tests, and what it was given. */
export interface ScriptedReader extends Reader {
  readonly jobs: readonly ReadingJob[];
}

/**
 * A reader that takes the first of these words that a sentence has for its answer, with the logit they bear, and sees none in any other.
 * It reads `reach` sentences on each side of the one it is asked about, and refuses what comes after `most` windows.
 */
export function readerOf(logits: Readonly<Record<string, number>>, { reach = 9, most = 99 } = {}): ScriptedReader {
  const judge = (text: string): SentenceReading => {
    const [words, logit] = Object.entries(logits).find(([known]) => text.includes(known)) ?? [text, -9];
    const start = text.indexOf(words);
    return { start: logit, span: logit, mark: { start, end: start + words.length } };
  };
  const jobs: ReadingJob[] = [];
  return {
    jobs,
    read: async (job) => {
      if (jobs.length >= most) return undefined;
      jobs.push(job);
      const first = Math.max(0, job.about - reach);
      const read = job.sentences.slice(first, job.about + reach + 1);
      return { first, sentences: read.map(({ text }) => judge(text)) };
    },
    status: () => ({ state: 'ready', read: jobs.length, refused: 0 }),
    close: async () => {},
  };
}
