import { ChannelType, type Guild } from 'discord.js';
import type { Settings } from '#src/moderation/settings.ts';
import type { ChannelFacts, WindowFacts } from '#src/moderation/windowFacts.ts';
import { inviteUrl, lackedPermissions } from './connection/permissions.ts';
import type { Answerable } from './interactions/acknowledgement.ts';
import { readDrift } from './registration/register.ts';
import type { Wiring } from './wiring.ts';

/** What the window knows of itself on the server that an interaction comes from; undefined where there is none it knows. */
export async function diagnose(
  interaction: Answerable,
  { commands, moderation, connection, log }: Wiring,
): Promise<WindowFacts | undefined> {
  const { guild, client } = interaction;
  if (!guild) return undefined;
  const settings = await moderation?.settings(guild.id);
  const drift = await readDrift(client.rest, client.application.id, commands).catch((error: unknown) => {
    log.warn({ server: guild.id, err: error }, 'could not ask Discord which commands it offers');
    return undefined;
  });
  const lastEventAt = connection.pulse.lastEventAt(guild.shardId);
  const { ping } = guild.shard;
  return {
    channels: channelFacts(interaction, guild, settings),
    readsMessages: connection.readsMessages,
    inviteUrl: inviteUrl(client.application.id, guild.id),
    ...(drift && { drift }),
    ...(lastEventAt && { lastEventSeconds: Math.round((Date.now() - lastEventAt.getTime()) / 1_000) }),
    ...(ping >= 0 && { heartbeatMs: ping }),
  };
}

/** The channel somebody is in, the channels where questions are answered, and the one moderators are told in. */
function channelFacts(interaction: Answerable, guild: Guild, settings: Settings | undefined): ChannelFacts[] {
  const { channel, appPermissions } = interaction;
  const isThread = channel?.isThread() === true;
  const here: ChannelFacts = {
    name: channel && 'name' in channel && channel.name !== null ? channel.name : (interaction.channelId ?? ''),
    use: 'here',
    missing: lackedPermissions({ use: 'here', isThread }, appPermissions),
  };
  const ask = (settings?.askChannels ?? []).map((id) => channelIn(guild, id, 'ask'));
  const told = settings?.moderatorsChannel;
  return [here, ...ask, ...(told === undefined ? [] : [channelIn(guild, told, 'moderators')])];
}

function channelIn(guild: Guild, id: string, use: ChannelFacts['use']): ChannelFacts {
  const channel = guild.channels.cache.get(id);
  const held = channel && guild.members.me?.permissionsIn(channel);
  if (!channel || !held) return { name: id, use, missing: [], unseen: true };
  const isForum = channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
  return { name: channel.name, use, missing: lackedPermissions({ use, isForum, isThread: channel.isThread() }, held) };
}
