import { readAheadFor } from '#src/answer/answerText.ts';
import { compareWithStory } from '#src/answer/comparison/compareWithStory.ts';
import { readAheadOn } from '#src/answer/factsOn.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Passage } from '#src/corpus/story.ts';
import type { Language } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import { runInSlices } from '#src/library/runInSlices.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';
import type { Reply } from '#src/render/reply.ts';
import { noticeOf, type OutgoingMessage } from '../drawing/message.ts';
import { prepareReply } from '../interactions/prepare.ts';
import { settingsOf } from '../interactions/settingsOf.ts';
import type { Wiring } from '../wiring.ts';
import type { AskedInReply } from './earlierMessage.ts';

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
  /** When it was asked; left out where the answer is wanted whenever it comes, as that to an edited message is. */
  readonly askedAt?: Date;
}

/** In milliseconds: whoever asked has gone on by then, and under overload those who ask now wait the longer for it. */
const worthAnsweringWithin = 60_000;

/** Answers what was asked. Throws as the library and the send gate do. */
export async function composeAnswer(
  { asked, before, claim, isWithheld }: AskedInReply,
  { asker, server, language, askedAt }: AskedBy,
  wiring: Pick<
    Wiring,
    'library' | 'replyTo' | 'reader' | 'turn' | 'moderation' | 'log' | 'settingsWithin' | 'measures'
  >,
): Promise<Answer> {
  const { library, replyTo, log, measures } = wiring;
  if (isWithheld) return { said: { message: noticeOf(texts.wordsWithheld, language), passages: [] } };
  if (asked.question === '') return { said: { message: noticeOf(texts.hint, language), passages: [] } };
  await wiring.turn();
  const waited = askedAt ? Date.now() - askedAt.getTime() : 0;
  if (waited > worthAnsweringWithin) {
    log.warn({ server, ms: waited }, 'dropped: asked too long ago to be worth an answer');
    measures?.answered('message', 'dropped', waited);
    return {};
  }
  const snapshot = await library.snapshotFor(server);
  await runInSlices(readAheadFor(asked.question, snapshot));
  const reply =
    claim === undefined
      ? await replyTo(asked.question, snapshot, wiring.reader, before)
      : await findInStory(claim, snapshot);
  const settings = await settingsOf(server, wiring);
  const line = commandLine('ask', { question: reply.readAs ?? asked.question });
  const compose = () => prepareReply(reply, { asker, line, server, language, settings }, wiring);
  if (asked.to === 'bot') return { reply, said: await compose() };
  const said = isWelcome(reply, asked.plainly) ? { said: await compose() } : {};
  // Moderators want to know what is asked in vain, not every remark that has a question mark.
  return { ...said, ...(asked.plainly && { reply }) };
}

/** What the story has of somebody's words. It is no question: nothing is kept of it. */
async function findInStory(words: string, snapshot: Snapshot): Promise<Reply> {
  await runInSlices(readAheadOn(snapshot, { lists: ['people'], words }));
  return renderAnswer(compareWithStory(words, snapshot), snapshot);
}

/** Whoever did not ask the bot wants its answers, not its refusals; what may be no answer, only under what surely is a question. */
function isWelcome({ tone }: Reply, plainly: boolean): boolean {
  return tone === 'answer' || (plainly && (tone === 'unsure' || tone === 'plain'));
}
