import { setTimeout } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Moderation } from '#src/moderation/moderation.ts';
import { missingPermissions } from '../connection/missingPermissions.ts';
import { refusalOf } from '../connection/refusedByDiscord.ts';
import type { Wait } from '../cooldown/cooldown.ts';
import { findMessageWait, waitNotice } from '../cooldown/findWait.ts';
import type { OutgoingMessage } from '../drawing/message.ts';
import { reportFailure, reportUntold } from '../failure.ts';
import { keepRecords } from '../keepRecords.ts';
import type { Wiring } from '../wiring.ts';
import { isAskChannel } from './askChannel.ts';
import { composeAnswer } from './composeAnswer.ts';
import { readInReply } from './earlierMessage.ts';
import { deleteMessage, editMessage, postReply } from './postMessage.ts';
import { type Asked, readQuestion } from './readQuestion.ts';
import { languageOfServer } from './serverLanguage.ts';
import { addressOf, type WrittenMessage, writtenAt } from './writtenMessage.ts';

/** What messages are answered with. */
export interface Conversation {
  readonly client: Client<true>;
  readonly wiring: Wiring;
  /** Whether Discord lets the bot read messages that do not address it. */
  readonly readsMessages: boolean;
  /** Takes work that goes on after a message was handled; what it waits for ends when the window closes. */
  readonly later: (work: (closing: AbortSignal) => Promise<void>) => void;
}

type AnsweredMessage = Awaited<ReturnType<Moderation['answersTo']>>[number];

/** How long a notice about waiting stands at most, in milliseconds. */
const waitShownFor = 30_000;

/** How long after it was written a message may still become a question by being edited, in milliseconds. */
const becomesQuestionWithin = 15 * 60 * 1_000;

/** Answers a message that is meant for the bot with a reply to it, and leaves every other alone. Never rejects: this is where errors end. */
export async function onMessage(message: WrittenMessage, conversation: Conversation): Promise<void> {
  await follow(message, undefined, conversation);
}

/**
 * Has the answer to a message follow its new words: it is answered anew in place, or no more. A message that became a question is
 * answered, if it is not long since it was written. Never rejects.
 */
export async function onEdit(message: WrittenMessage, conversation: Conversation): Promise<void> {
  const { moderation, log } = conversation.wiring;
  const { id, guild_id: server, edited_timestamp } = message;
  // Discord also sends a message again once it has made a preview of a link.
  if (!moderation || edited_timestamp === null) return;
  try {
    const [before] = await moderation.answersTo(server, [id]);
    const isNews = before
      ? before.writtenAt < writtenAt(message)
      : Date.parse(edited_timestamp) - Date.parse(message.timestamp) <= becomesQuestionWithin;
    if (isNews) await follow(message, before, conversation);
  } catch (error) {
    log.warn({ message: id, server, err: error }, 'an edited question was not followed');
  }
}

/** Deletes the answers to messages that are gone. Never rejects. */
export async function onDelete(
  ids: readonly string[],
  server: string | undefined,
  { client, wiring }: Conversation,
): Promise<void> {
  const { moderation, log } = wiring;
  try {
    for (const before of (await moderation?.answersTo(server, ids)) ?? [])
      await retract(before, server, client, wiring);
  } catch (error) {
    log.warn({ messages: ids, server, err: error }, 'deleted questions were not followed');
  }
}

/** Answers a message in place of what answered it before; where it wants no answer, or none is welcome, there is none then. */
async function follow(message: WrittenMessage, before: AnsweredMessage | undefined, conversation: Conversation) {
  const { client, wiring } = conversation;
  const place = { message: message.id, channel: message.channel_id, server: message.guild_id };
  const asked = readQuestion(addressOf(message, client));
  try {
    const answered =
      asked && (await isMeant(asked, message, conversation)) && (await answer(asked, message, before, conversation));
    if (!answered && before) await retract(before, place.server, client, wiring);
    if (answered) {
      const ms = Date.now() - writtenAt(message).getTime();
      wiring.log.info({ ...place, ms }, 'answered');
      wiring.measures?.answered('message', 'said', ms);
    }
  } catch (error) {
    const missing = missingPermissions(client.channels.cache.get(message.channel_id), client.user);
    const language = languageOfServer(client, place.server);
    const notice = reportFailure(error, { ...place, missing }, language, wiring.log);
    // Whoever did not ask the bot is not told of its troubles.
    if (refusalOf(error)?.mute || (asked?.to !== 'bot' && !before)) return;
    await say(notice, message, before, conversation).catch((failure: unknown) =>
      reportUntold(failure, place, wiring.log),
    );
  }
}

async function isMeant({ to }: Asked, message: WrittenMessage, { client, wiring, readsMessages }: Conversation) {
  return to === 'bot' || (readsMessages && (await isAskChannel(message, client, wiring.moderation)));
}

/** Whether something was said. */
async function answer(
  asked: Asked,
  message: WrittenMessage,
  before: AnsweredMessage | undefined,
  conversation: Conversation,
): Promise<boolean> {
  const { client, wiring } = conversation;
  const { guild_id: server, channel_id: channel } = message;
  const language = languageOfServer(client, server);
  const { said, reply } = await composeAnswer(
    await readInReply(asked, message, conversation),
    { asker: message.author.id, server, language, ...(!before && { askedAt: writtenAt(message) }) },
    wiring,
  );
  const wait = said && (await findMessageWait(message, conversation));
  if (wait) {
    // Whoever did not ask the bot is not told to wait, and nobody is told twice.
    if (asked.to === 'bot' && wait.isFirst && !before) await sayWait(wait, message, conversation);
    return false;
  }
  const id = said && (await say(said.message, message, before, conversation));
  if (before && said?.passages.length === 0 && server !== undefined)
    await wiring.moderation?.forgetMessage(server, before.answer);
  const sent = said && id !== undefined && server !== undefined ? { id, channel, passages: said.passages } : undefined;
  if (reply) await keepRecords(reply, server, sent, wiring);
  return said !== undefined;
}

/** Says it in reply to a message, or in place of what was said before, and keeps that it did. Nothing where that is gone. */
async function say(
  words: OutgoingMessage,
  message: WrittenMessage,
  before: AnsweredMessage | undefined,
  { client, wiring }: Conversation,
): Promise<string | undefined> {
  const { id: question, channel_id: channel, guild_id: server } = message;
  let answered = before?.answer;
  if (before) {
    // Whoever deleted an answer does not want it back.
    if (!(await editMessage(client.rest, { channel, id: before.answer }, words))) return undefined;
  } else answered = await postReply(client.rest, message, words, nonceOf(message));
  if (answered === undefined) return undefined;
  try {
    await wiring.moderation?.noteAnswer(server, { question, channel, answer: answered, writtenAt: writtenAt(message) });
  } catch (error) {
    wiring.log.warn({ server, message: question, err: error }, 'not recorded');
  }
  return answered;
}

/** Says how long there is to wait, for a short while: it is of no use to the others in the channel. */
async function sayWait(wait: Wait, message: WrittenMessage, { client, wiring, later }: Conversation): Promise<void> {
  const { channel_id: channel, guild_id: server } = message;
  const id = await postReply(
    client.rest,
    message,
    waitNotice(wait, languageOfServer(client, server)),
    nonceOf(message),
  );
  later(async (closing) => {
    const shown = Math.min(Math.max(wait.until.getTime() - Date.now(), 0), waitShownFor);
    await setTimeout(shown, undefined, { signal: closing }).catch(() => undefined);
    await deleteMessage(client.rest, { channel, id }).catch((error: unknown) =>
      wiring.log.warn({ server, message: id, err: error }, 'a notice was not taken away'),
    );
  });
}

async function retract(
  { question, channel, answer: id }: AnsweredMessage,
  server: string | undefined,
  { rest }: Pick<Client, 'rest'>,
  { moderation, log }: Wiring,
): Promise<void> {
  await deleteMessage(rest, { channel, id });
  if (server !== undefined) await moderation?.forgetMessage(server, id);
  await moderation?.forgetAnswers(server, [question]);
  log.info({ message: question, server }, 'answer deleted with its question');
}

/** Stands for a message in the words it has: a reply that is sent again, or a message that arrives twice, is answered once. */
function nonceOf(message: WrittenMessage): string {
  const { id, edited_timestamp } = message;
  if (edited_timestamp === null) return id;
  return `${BigInt(id).toString(36)}.${writtenAt(message).getTime().toString(36)}`;
}
