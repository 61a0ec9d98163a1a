import { answerWithReader } from '#src/answer/answerText.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { answerInTalk } from '#src/answer/talk/answerInTalk.ts';
import { texts } from '#src/language/texts.ts';
import { type Reader, withoutReader } from '#src/reader/reader.ts';
import { words } from './layout.ts';
import { renderAnswer } from './renderAnswer.ts';
import type { Block, Reply } from './reply.ts';

/** The longest question that is read, in UTF-16 units: what Discord lets a command's text option hold. */
export const LONGEST_QUESTION = 6000;

/**
 * Answers free text: a mention, a direct message, `/ask` and a line of the console all come here. Without a reader words alone are weighed.
 * A text that follows the question `before` is read with it if it needs that, and the reply says how it was read.
 */
export async function replyTo(
  text: string,
  snapshot: Snapshot,
  reader: Reader = withoutReader(),
  before?: string,
): Promise<Reply> {
  if (text.length > LONGEST_QUESTION) {
    const message = texts.questionTooLong({ most: LONGEST_QUESTION });
    return { ...renderAnswer({ kind: 'error', message, passages: [] }, snapshot, text), question: text };
  }
  if (before === undefined || before.length > LONGEST_QUESTION)
    return { ...renderAnswer(await answerWithReader(text, snapshot, reader), snapshot, text), question: text };
  const { answer, readAs } = await answerInTalk(text, before, snapshot, reader);
  const question = readAs ?? text;
  const reply = renderAnswer(answer, snapshot, question);
  if (readAs === undefined) return { ...reply, question };
  const note: Block = { type: 'note', parts: [words(texts.readAs({ question: readAs }))] };
  return { ...reply, blocks: [note, ...reply.blocks], question, readAs };
}
