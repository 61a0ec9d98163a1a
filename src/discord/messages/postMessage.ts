import { type APIMessage, DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { mayNotReply } from '../connection/refusedByDiscord.ts';
import type { OutgoingMessage } from '../drawing/message.ts';

/** A message somebody wrote. */
export interface Replied {
  readonly id: string;
  readonly channel_id: string;
}

/** A message that stands in a channel. */
export interface Posted {
  readonly channel: string;
  readonly id: string;
}

/** What has become of a message or its channel. */
const gone: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);

/**
 * Replies to a message, or where the bot may not do that, says it in the same channel; returns the reply's id. The nonce, of at most
 * 25 characters, stands for one reply: sent again, it is posted once. Rejects as discord.js's REST does, also where the message is gone.
 */
export async function postReply(
  rest: REST,
  { id, channel_id: channel }: Replied,
  message: OutgoingMessage,
  nonce: string,
): Promise<string> {
  const body = { ...bodyOf(message), nonce, enforce_nonce: true };
  const post = async (more: object) =>
    ((await rest.post(Routes.channelMessages(channel), { body: { ...body, ...more } })) as APIMessage).id;
  try {
    // A question that was deleted meanwhile wants no answer.
    return await post({ message_reference: { message_id: id, fail_if_not_exists: true } });
  } catch (error) {
    if (!mayNotReply(error)) throw error;
    return post({});
  }
}

/** Puts other words into a message of the bot's; false where it is gone. Rejects as discord.js's REST does. */
export function editMessage(rest: REST, { channel, id }: Posted, message: OutgoingMessage): Promise<boolean> {
  return unlessGone(() => rest.patch(Routes.channelMessage(channel, id), { body: bodyOf(message) }));
}

/** Deletes a message of the bot's; false where it was gone. Rejects as discord.js's REST does. */
export function deleteMessage(rest: REST, { channel, id }: Posted): Promise<boolean> {
  return unlessGone(() => rest.delete(Routes.channelMessage(channel, id)));
}

async function unlessGone(request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && gone.has(error.code)) return false;
    throw error;
  }
}

function bodyOf({ components, flags }: OutgoingMessage) {
  return { components, flags, allowed_mentions: { parse: [], replied_user: false } };
}
