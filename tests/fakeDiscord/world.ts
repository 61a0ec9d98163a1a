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
  /** May read here, and not write. */
  reader: { id: '300000000000000005', username: 'reader', discriminator: '0', avatar: null },
  otherBot: { id: '300000000000000003', username: 'other-bot', discriminator: '0000', avatar: null, bot: true },
} as const;
export type PersonName = keyof typeof people;

export const channels = {
  general: { id: '400000000000000001', type: 0 },
  modRoom: { id: '400000000000000004', type: 0 },
  thread: { id: '400000000000000002', type: 11 },
  /** The bot reads here, and may not write. */
  readOnly: { id: '400000000000000005', type: 0 },
  dm: { id: '400000000000000003', type: 1 },
  forum: { id: '400000000000000007', type: 15 },
  /** A post of the forum; its first message has the same id. */
  post: { id: '400000000000000008', type: 11 },
  /** A thread of the general channel that Discord does not tell of, as nobody has written there lately. */
  sleeping: { id: '400000000000000009', type: 11 },
  /** A group of people, which the bot is not in. */
  group: { id: '400000000000000010', type: 3 },
  /** On another server that the bot is on. */
  neighbour: { id: '400000000000000011', type: 0 },
  /** On a server that the bot is not on. */
  abroad: { id: '400000000000000006', type: 0 },
} as const;
export type ChannelName = keyof typeof channels;

/** A server that the bot is not on: whoever uses it there brought it along. */
const foreignGuildId = '200000000000000009';

/** Another server that the bot is on, with a story of its own. */
const neighbourGuildId = '200000000000000008';

/** Whether the bot is on the channel's server; elsewhere whoever uses it has installed it for themselves. */
export function isInstalled(channel: ChannelName): boolean {
  const guild = guildOf(channel);
  return guild === guildId || guild === neighbourGuildId;
}

/** The server a channel is on. */
export function guildOf(channel: ChannelName): string | undefined {
  if (channel === 'abroad') return foreignGuildId;
  if (channel === 'neighbour') return neighbourGuildId;
  return channel === 'dm' || channel === 'group' ? undefined : guildId;
}

/** A role of the server's own, which keeper has and no permission comes with. */
export const keeperRoleId = '200000000000000003';

const sendMessages = 1n << 11n;

/** View Channels, Read Message History, Use Application Commands, and to send messages in channels and threads. */
const memberPermissions = (1n << 10n) | sendMessages | (1n << 16n) | (1n << 31n) | (1n << 38n);

/** Every permission a plain member has here, and with it Manage Server and Mention Everyone for moderators. */
const permissions = {
  alice: String(memberPermissions),
  reader: String(memberPermissions & ~sendMessages),
  keeper: String(memberPermissions),
  otherBot: '0',
  mod: String(memberPermissions | (1n << 5n) | (1n << 17n)),
};

/** What the bot may do in a channel, as Discord says with each interaction. */
export function botPermissionsIn(channel: ChannelName): string {
  return String(channel === 'readOnly' ? memberPermissions & ~sendMessages : memberPermissions);
}

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

/** A thread as Discord sends it. */
export function threadPayload(name: 'thread' | 'post' | 'sleeping'): Json {
  return {
    ...channels[name],
    guild_id: guildId,
    name: name === 'post' ? 'Who leads the harbour talks?' : 'talks',
    owner_id: people.alice.id,
    parent_id: name === 'post' ? channels.forum.id : channels.general.id,
    thread_metadata: { archived: false, auto_archive_duration: 1440, locked: false },
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
    permissions: String(memberPermissions),
    managed: false,
    mentionable: false,
    flags: 0,
    ...more,
  });
  const everyone = role(guildId, '@everyone');
  const managed = role(botRoleId, 'verbatim', { managed: true, tags: { bot_id: bot.id } });
  const keepers = role(keeperRoleId, 'keepers');
  const channel = { guild_id: guildId, name: 'general', position: 0, permission_overwrites: [], parent_id: null };
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
      {
        ...channels.readOnly,
        ...channel,
        name: 'notices',
        permission_overwrites: [{ id: guildId, type: 0, allow: '0', deny: String(sendMessages) }],
      },
      { ...channels.forum, ...channel, name: 'questions', available_tags: [] },
    ],
    threads: [threadPayload('thread'), threadPayload('post')],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: 'en-US',
  };
}
