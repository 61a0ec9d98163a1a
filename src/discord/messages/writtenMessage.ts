import { type Client, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import type { Addressed } from './readQuestion.ts';

/** A message as Discord sends it when it is written, and whole again when it is edited. */
export type WrittenMessage = GatewayMessageCreateDispatchData;

/**
 * Whether a person wrote it: no bot, no webhook and not Discord, which tells of arrivals and pins in messages too, and sends some edits
 * without their author.
 */
export function isFromPerson({ author, webhook_id, type }: Partial<WrittenMessage>): boolean {
  return (
    author !== undefined &&
    author !== null &&
    author.bot !== true &&
    webhook_id === undefined &&
    (type === MessageType.Default || type === MessageType.Reply)
  );
}

/** What of a message tells whether it is meant for the bot. */
export function addressOf(message: WrittenMessage, { user, guilds, channels }: Client<true>): Addressed {
  const { id, content, guild_id: server, channel_id, author, mentions, mention_roles, mention_everyone } = message;
  const channel = channels.cache.get(channel_id);
  return {
    content,
    // The first message of a forum's post bears the post's own id.
    title: channel?.isThread() && channel.id === id ? channel.name : undefined,
    bot: user.id,
    botRole: server === undefined ? undefined : guilds.cache.get(server)?.roles.botRoleFor(user)?.id,
    mentionedRoles: mention_roles,
    mentionedUsers: mentions.map((mentioned) => mentioned.id),
    mentionsEveryone: mention_everyone,
    direct: server === undefined,
    repliesTo: message.type === MessageType.Reply ? repliedTo(message, author.id, user.id) : undefined,
  };
}

/** Whoever replies to their own message goes on talking. */
function repliedTo(
  { referenced_message: replied }: WrittenMessage,
  author: string,
  bot: string,
): Addressed['repliesTo'] {
  if (replied?.author.id === author) return undefined;
  return replied?.author.id === bot ? 'bot' : 'other';
}

/** When a message took the words it has now: when it was last edited, or written. Ids carry the time they were made. */
export function writtenAt({ edited_timestamp, timestamp }: WrittenMessage): Date {
  return new Date(edited_timestamp ?? timestamp);
}
