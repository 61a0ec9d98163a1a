import { answerWithReader } from '#src/answer/answerText.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import { type Reader, withoutReader } from '#src/reader/reader.ts';
import { renderAnswer } from './renderAnswer.ts';
import type { Reply } from './reply.ts';

/** The longest question that is read, in UTF-16 units: what Discord lets a command's text option hold. */
export const LONGEST_QUESTION = 6000;

/**
 * Answers free text: a mention, a direct message, `/ask` and a line of the console all come here. Without a reader words alone are weighed.
 */
export async function replyTo(text: string, snapshot: Snapshot, reader: Reader = withoutReader()): Promise<Reply> {
  const answer =
    text.length > LONGEST_QUESTION
      ? { kind: 'error' as const, message: texts.questionTooLong({ most: LONGEST_QUESTION }), passages: [] as const }
      : await answerWithReader(text, snapshot, reader);
  return { ...renderAnswer(answer, snapshot, text), question: text };
}
