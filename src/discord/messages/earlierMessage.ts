import { type APIMessage, type Client, DiscordAPIError, Routes } from 'discord.js';
import { UserError } from '#src/command/userError.ts';
import { questionBehind } from '../interactions/answeredMessage.ts';
import { plainWords } from '../interactions/messageMenu.ts';
import type { Wiring } from '../wiring.ts';
import { type Asked, readQuestion } from './readQuestion.ts';
import { addressOf, type WrittenMessage } from './writtenMessage.ts';

/** A question put to the bot, with what the message says that it was written in reply to. */
export interface AskedInReply {
  readonly asked: Asked;
  /** The question that the bot's answer answered, to which this one replies. */
  readonly before?: string;
  /** Somebody's words that are to be looked up in the story. */
  readonly claim?: string;
  /** Whether Discord withholds the words that are meant. */
  readonly isWithheld?: true;
}

/** Asks whether somebody's words are in the story: "is this true?", "source?". */
const CLAIM_CHECK =
  /^(?:(?:is|was|isn't|isnt) (?:this|that|it) (?:really |actually |even )?(?:true|right|real|correct|accurate|legit|fake|false|so)|(?:any |what(?:'?s| is) (?:the |your )?)?(?:source|proof|citation)s?(?: (?:please|pls|for (?:this|that)))?|did (?:\p{L}+ ){1,2}(?:really |actually )?say (?:that|this|so)|fact ?check(?: (?:this|that))?|(?:is )?true)[\s?!.]*$/iu;

/** Reads a question put to the bot together with the message it replies to. Rejects as discord.js's REST does, but for what is gone. */
export async function readInReply(
  asked: Asked,
  message: WrittenMessage,
  { client, wiring, readsMessages }: { client: Client<true>; wiring: Wiring; readsMessages: boolean },
): Promise<AskedInReply> {
  const { referenced_message: replied, guild_id: server } = message;
  if (asked.to !== 'bot' || !replied) return { asked };
  if (replied.author.id === client.user.id) {
    const before = asked.question === '' ? undefined : await questionBefore(replied, message, client, wiring);
    return { asked, ...(before !== undefined && { before }) };
  }
  const isCheck = CLAIM_CHECK.test(asked.question);
  if (asked.question !== '' && !isCheck) return { asked };
  const words = wordsIn(replied);
  if (words === '') return { asked, ...(server !== undefined && !readsMessages && { isWithheld: true as const }) };
  return isCheck ? { asked, claim: words } : { asked: { to: 'bot', question: words } };
}

/** What a message says, forwards or shows in an embed. */
function wordsIn({ content, embeds, message_snapshots: forwarded = [] }: APIMessage): string {
  const parts = [{ content, embeds }, ...forwarded.map(({ message }) => message)];
  return plainWords(
    parts.flatMap((part) => [
      part.content,
      ...part.embeds.flatMap(({ title = '', description = '' }) => [title, description]),
    ]),
  );
}

/** The question that a message of the bot's answers: behind a button under it, or in the message it replies to, if that can still be had. */
async function questionBefore(
  answer: APIMessage,
  { channel_id, guild_id: server }: WrittenMessage,
  client: Client<true>,
  wiring: Wiring,
): Promise<string | undefined> {
  const behind = await questionBehind(customIdsIn(answer.components), server, wiring).catch(unlessOld);
  if (behind !== undefined) return behind.startsWith('/') ? undefined : behind;
  const asking = answer.message_reference?.message_id;
  if (asking === undefined) return undefined;
  try {
    const question = (await client.rest.get(Routes.channelMessage(channel_id, asking))) as APIMessage;
    const read = readQuestion(addressOf({ ...question, ...(server !== undefined && { guild_id: server }) }, client));
    return read?.question || undefined;
  } catch (error) {
    // It was deleted, or is not for the bot to read: the reply is read alone.
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}

/** A button of an earlier version may hold what is no command any more. */
function unlessOld(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

function customIdsIn(components: unknown): string[] {
  if (Array.isArray(components)) return components.flatMap(customIdsIn);
  if (typeof components !== 'object' || components === null) return [];
  const own = 'custom_id' in components && typeof components.custom_id === 'string' ? [components.custom_id] : [];
  return [...own, ...('components' in components ? customIdsIn(components.components) : [])];
}
