import type { Client } from 'discord.js';
import type { Moderation } from '#src/moderation/moderation.ts';

/** Where a message stands. */
interface Place {
  readonly guild_id?: string;
  readonly channel_id: string;
}

/** Whether plain messages are answered where this one stands: in a channel that moderators chose, or in a thread or post of one. */
export async function isAskChannel(
  { guild_id: server, channel_id }: Place,
  { channels }: Pick<Client, 'channels'>,
  moderation: Pick<Moderation, 'settings'> | undefined,
): Promise<boolean> {
  if (server === undefined || !moderation) return false;
  const { askChannels: chosen } = await moderation.settings(server);
  if (chosen.length === 0 || chosen.includes(channel_id)) return chosen.length > 0;
  // A thread that was asleep is not in memory: Discord is asked for it.
  const channel = await channels.fetch(channel_id);
  return channel?.isThread() === true && channel.parentId !== null && chosen.includes(channel.parentId);
}
