/** A body of Discord's API, as it goes over the wire. */
export type Json = Record<string, unknown>;

/** 1 January 2015: where Discord's ids count from, in milliseconds. */
const discordEpoch = 1_420_070_400_000;

let counter = 0n;

/** A new id, which carries the time it was made, as Discord's do. */
export function nextId(): string {
  counter += 1n;
  return String((BigInt(Date.now() - discordEpoch) << 22n) + (counter % 4096n));
}

export const token = 'MTIzNDU2Nzg5.test.only-for-loopback';

export const bot = { id: '100000000000000001', username: 'verbatim', discriminator: '0000', avatar: null, bot: true };
export const application = { id: '100000000000000002', flags: 0 };
export const guildId = '200000000000000001';

/** The role Discord makes for a bot when it joins. */
export const botRoleId = '200000000000000002';

export const people = {
  alice: { id: '300000000000000001', username: 'alice', discriminator: '0', avatar: null },
  keeper: { id: '300000000000000004', username: 'keeper', discriminator: '0', avatar: null },
  mod: { id: '300000000000000002', username: 'mod', discriminator: '0', avatar: null },
  otherBot: { id: '300000000000000003', username: 'other-bot', discriminator: '0000', avatar: null, bot: true },
} as const;
export type PersonName = keyof typeof people;

export const channels = {
  general: { id: '400000000000000001', type: 0 },
  modRoom: { id: '400000000000000004', type: 0 },
  thread: { id: '400000000000000002', type: 11 },
  dm: { id: '400000000000000003', type: 1 },
} as const;
export type ChannelName = keyof typeof channels;

/** A role of the server's own, which keeper has and no permission comes with. */
export const keeperRoleId = '200000000000000003';

/** Every permission a plain member has here, and with it Manage Server for moderators. */
const permissions = { alice: '2147485696', keeper: '2147485696', otherBot: '0', mod: String(2147485696n | (1n << 5n)) };

/** Somebody as a member of the server. */
export function memberOf(name: PersonName): Json {
  return {
    user: people[name],
    roles: name === 'keeper' ? [keeperRoleId] : [],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: permissions[name],
  };
}

/** The server as Discord sends it once the bot is ready. */
export function guildPayload(): Json {
  const role = (id: string, name: string, more: Json = {}) => ({
    id,
    name,
    color: 0,
    hoist: false,
    position: 0,
    permissions: '2147485696',
    managed: false,
    mentionable: false,
    flags: 0,
    ...more,
  });
  const everyone = role(guildId, '@everyone');
  const managed = role(botRoleId, 'verbatim', { managed: true, tags: { bot_id: bot.id } });
  const keepers = role(keeperRoleId, 'keepers');
  const channel = { guild_id: guildId, name: 'general', position: 0, permission_overwrites: [], parent_id: null };
  const thread_metadata = { archived: false, auto_archive_duration: 1440, locked: false };
  return {
    id: guildId,
    name: 'The Newsroom',
    owner_id: people.mod.id,
    unavailable: false,
    member_count: 4,
    roles: [everyone, managed, keepers],
    emojis: [],
    stickers: [],
    features: [],
    members: [{ ...memberOf('alice'), user: bot, roles: [botRoleId] }],
    channels: [
      { ...channels.general, ...channel },
      { ...channels.modRoom, ...channel, name: 'moderators' },
    ],
    threads: [{ ...channels.thread, ...channel, name: 'talks', parent_id: channels.general.id, thread_metadata }],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: 'en-US',
  };
}
