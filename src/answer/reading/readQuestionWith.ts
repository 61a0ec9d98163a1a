import { isEnglish } from '#src/corpus/isEnglish.ts';
import type { Reader } from '#src/reader/reader.ts';
import type { Asked, ReadingOutcome } from '../asked.ts';
import type { Snapshot } from '../snapshot.ts';
import { addWindow, NOTHING_READ, type Reading, windowAbout } from './reading.ts';
import { isSureByWords } from './sureByWords.ts';

/** Windows read for one question at most; each takes some 13 ms of a core. */
const MOST_WINDOWS = 3;
/** After this time nothing more is read for a question, in milliseconds: with the longest wait for a window, no one waits over 300. */
const PATIENCE_MS = 140;
/** From this logit on the reader is sure of what it marked: no further window is read. */
const SURE_SPAN = 4;

/**
 * Has the reader read for a question, where that can change the answer, and keeps what it made of it: the one step of answering that takes
 * another thread's time. Windows about the best sentences are read one by one until one is sure.
 */
export async function readQuestionWith(reader: Reader, text: string, snapshot: Snapshot): Promise<void> {
  const asked = snapshot.asked(text);
  if (asked.reading) return;
  const unread = whyNotRead(asked, snapshot);
  snapshot.keepReading(text, unread ? { unread } : await readWindows(reader, asked));
}

async function readWindows(reader: Reader, { ranked, question }: Asked): Promise<ReadingOutcome> {
  let reading: Reading = NOTHING_READ;
  let sure = false;
  const began = performance.now();
  for (const { entry } of ranked) {
    if (sure || reading.windows === MOST_WINDOWS || performance.now() - began > PATIENCE_MS) break;
    if (reading.of(entry.sentence)) continue;
    const window = windowAbout(entry.sentence, question.text, reading);
    const read = await reader.read(window.job);
    if (!read) break;
    reading = addWindow(reading, window, read);
    sure = read.sentences.some(({ span }) => span >= SURE_SPAN);
  }
  if (reading.windows > 0) return { reading };
  return reader.status().state === 'ready' && ranked.length > 0 ? { unread: 'busy' } : {};
}

function whyNotRead(asked: Asked, { index }: Snapshot): Asked['unread'] {
  const [best] = asked.ranked;
  if (best && !isEnglish(best.entry.sentence.article)) return 'not English';
  return isSureByWords(asked, index) ? 'sure' : undefined;
}
