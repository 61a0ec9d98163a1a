import type { Reader } from '#src/reader/reader.ts';
import type { Answer } from '../answer.ts';
import { answerWithReader } from '../answerText.ts';
import type { Snapshot } from '../snapshot.ts';
import { mayFollow, readFollowUp } from './readFollowUp.ts';

/** What came of a line that was read with the question before it. */
export interface TalkAnswer {
  readonly answer: Answer;
  /** The line as it was read, where that is not as it was typed. */
  readonly readAs?: string;
}

/** Answers a line that comes after a question: alone where it can be, otherwise with what the question and its answer were about. */
export async function answerInTalk(
  typed: string,
  before: string | undefined,
  snapshot: Snapshot,
  reader: Reader,
): Promise<TalkAnswer> {
  if (before === undefined || !mayFollow(typed)) return { answer: await answerWithReader(typed, snapshot, reader) };
  const answered = { question: before, answer: await answerWithReader(before, snapshot, reader) };
  const [reading, other] = readFollowUp(typed, answered, snapshot);
  if (reading === undefined) return { answer: await answerWithReader(typed, snapshot, reader) };
  if (other !== undefined && other !== reading)
    return {
      answer: { kind: 'choose', choices: [reading, other].map((line) => ({ label: line, line })), passages: [] },
    };
  return { answer: await answerWithReader(reading, snapshot, reader), readAs: reading };
}
