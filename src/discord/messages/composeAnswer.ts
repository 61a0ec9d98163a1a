import { readAheadFor } from '#src/answer/answerText.ts';
import type { Passage } from '#src/corpus/story.ts';
import type { Language } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { commandLine } from '#src/render/commandLine.ts';
import type { Reply } from '#src/render/reply.ts';
import { noticeOf, type OutgoingMessage } from '../drawing/message.ts';
import { prepareReply } from '../interactions/prepare.ts';
import { settingsOf } from '../interactions/settingsOf.ts';
import type { Wiring } from '../wiring.ts';
import type { Asked } from './readQuestion.ts';

/** What is said in answer to a message. */
export interface Composed {
  readonly message: OutgoingMessage;
  readonly passages: readonly Passage[];
}

/** A reply to what was asked, and how it is said: not at all where it would only disturb a conversation. */
export interface Answer {
  readonly reply?: Reply;
  readonly said?: Composed;
}

/** Who asked, and where. */
export interface AskedBy {
  readonly asker: string;
  /** Undefined in a direct message. */
  readonly server: string | undefined;
  readonly language: Language;
}

/** Answers what was asked. Throws as the library and the send gate do. */
export async function composeAnswer(
  asked: Asked,
  { asker, server, language }: AskedBy,
  wiring: Pick<Wiring, 'library' | 'replyTo' | 'reader' | 'turn' | 'moderation' | 'log' | 'settingsWithin'>,
): Promise<Answer> {
  const { library, replyTo } = wiring;
  if (asked.question === '') return { said: { message: noticeOf(texts.hint, language), passages: [] } };
  await wiring.turn();
  const snapshot = await library.snapshotFor(server);
  await runInSlices(readAheadFor(asked.question, snapshot));
  const reply = await replyTo(asked.question, snapshot, wiring.reader);
  const settings = await settingsOf(server, wiring);
  const line = commandLine('ask', { question: asked.question });
  const compose = () => prepareReply(reply, { asker, line, server, language, settings }, wiring);
  if (asked.to === 'bot') return { reply, said: await compose() };
  const said = isWelcome(reply, asked.plainly) ? { said: await compose() } : {};
  // Moderators want to know what is asked in vain, not every remark that has a question mark.
  return { ...said, ...(asked.plainly && { reply }) };
}

/** Whoever did not ask the bot wants its answers, not its refusals; what may be no answer, only under what surely is a question. */
function isWelcome({ tone }: Reply, plainly: boolean): boolean {
  return tone === 'answer' || (plainly && (tone === 'unsure' || tone === 'plain'));
}
