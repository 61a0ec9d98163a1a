import { isEnglish } from '#src/corpus/isEnglish.ts';
import type { Reader } from '#src/reader/reader.ts';
import type { Asked, ReadingOutcome } from '../asked.ts';
import { ALONE } from '../ranking/companion.ts';
import { orderSentences } from '../ranking/rankSentences.ts';
import type { Sentence } from '../ranking/sentence.ts';
import type { Snapshot } from '../snapshot.ts';
import { combine } from './combine.ts';
import { addWindow, NOTHING_READ, type Reading, windowAbout } from './reading.ts';
import { isSureByWords } from './sureByWords.ts';

/** Windows read for one question at most; each takes some 13 ms of a core. Most questions need one. */
const MOST_WINDOWS = 4;
/** Where the sentences that were not read have less than this share of the chances, no further window is read. */
const LEAST_LEFT = 0.1;
/** From this logit on the reader is sure of what it marked: no further window is read. */
const SURE_SPAN = 4;

/**
 * Has the reader read for a question, where that can change the answer, and keeps what it made of it: the one step of answering that takes
 * another thread's time. Windows about the best sentences, by all that is known
 * so far, are read one by one until one is sure. Resolves to whether anything was read now.
 */
export async function readQuestionWith(reader: Reader, text: string, snapshot: Snapshot): Promise<boolean> {
  const asked = snapshot.asked(text);
  if (asked.reading && asked.unread !== 'busy') return false;
  const unread = whyNotRead(asked, snapshot);
  const outcome: ReadingOutcome = unread ? { unread } : await readWindows(reader, asked);
  snapshot.keepReading(text, outcome);
  return outcome.reading !== undefined;
}

async function readWindows(reader: Reader, asked: Asked): Promise<ReadingOutcome> {
  let reading: Reading = NOTHING_READ;
  let sure = false;
  let busy = false;
  while (!sure && reading.windows < MOST_WINDOWS) {
    const next = nextToRead(asked, reading);
    if (!next) break;
    const window = windowAbout(next, asked.question.text, reading);
    const read = await reader.read(window.job);
    if (!read) {
      busy = reader.status().state === 'ready';
      break;
    }
    reading = addWindow(reading, window, read);
    sure = read.sentences.some(({ span }) => span >= SURE_SPAN);
  }
  return { ...(reading.windows > 0 && { reading }), ...(busy && { unread: 'busy' }) };
}

/** The best sentence that was not read; undefined where those not read have next to no chance. */
function nextToRead(asked: Asked, reading: Reading): Sentence | undefined {
  if (reading.windows === 0) return asked.ranked[0]?.entry.sentence;
  const now = orderSentences(combine(asked, reading), ALONE);
  const unread = now.filter(({ entry }) => !reading.of(entry.sentence));
  const left = unread.reduce((sum, { chance }) => sum + chance, 0);
  return left < LEAST_LEFT ? undefined : unread[0]?.entry.sentence;
}

function whyNotRead(asked: Asked, { index }: Snapshot): Asked['unread'] {
  const [best] = asked.ranked;
  if (best && !isEnglish(best.entry.sentence.article)) return 'not English';
  return isSureByWords(asked, index) ? 'sure' : undefined;
}
