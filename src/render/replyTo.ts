import { answerText } from '#src/answer/answerText.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { texts } from '#src/language/texts.ts';
import { renderAnswer } from './renderAnswer.ts';
import type { Reply } from './reply.ts';

/** The longest question that is read, in UTF-16 units: what Discord lets a command's text option hold. */
export const LONGEST_QUESTION = 6000;

/** Answers free text: a mention, a direct message, `/ask` and a line of the console all come here. */
export function replyTo(text: string, snapshot: Snapshot): Reply {
  const answer =
    text.length > LONGEST_QUESTION
      ? { kind: 'error' as const, message: texts.questionTooLong({ most: LONGEST_QUESTION }), passages: [] as const }
      : answerText(text, snapshot);
  return { ...renderAnswer(answer, snapshot, text), question: text };
}
