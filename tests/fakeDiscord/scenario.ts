import { intents } from './gateway.ts';
import type { SeenInteraction } from './interactions.ts';
import type { SeenMessage } from './seenMessage.ts';
import {
  application,
  bot,
  botPermissionsIn,
  botRoleId,
  type ChannelName,
  channels,
  guildOf,
  isInstalled,
  type Json,
  memberOf,
  nextId,
  type PersonName,
  people,
} from './world.ts';

/** A message somebody writes. */
export interface Said {
  readonly content: string;
  /** Alice, unless said otherwise. */
  readonly by?: PersonName;
  /** The general channel, unless said otherwise. */
  readonly channel?: ChannelName;
  /** The message it replies to, the bot's or somebody's, and whether with a ping. */
  readonly replyTo?: { readonly message: Pick<SeenMessage, 'id'>; readonly ping: boolean };
  /** The words of a message that it forwards. */
  readonly forwards?: string;
  /** How long ago; now, unless said otherwise. */
  readonly minutesAgo?: number;
  /** It opens the forum's post that it is written in. */
  readonly opensPost?: true;
  /** It mentions these people besides. */
  readonly mentions?: readonly PersonName[];
  /** Written by a webhook. */
  readonly webhook?: boolean;
  /** Discord's own messages, such as somebody joining, have a type other than 0 and 19. */
  readonly type?: number;
}

/** What is given to an option: a member by name. */
type OptionValue = string | number | boolean | { readonly member: PersonName };

/** A command, a button or an option being typed. */
export interface Used {
  readonly by?: PersonName;
  readonly channel?: ChannelName;
  /** The language of whoever uses it; English, unless said otherwise. */
  readonly locale?: string;
  readonly command?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** A command of the menu of a message, by the name it has there, and the message it is used on: somebody's words, or one of the bot's. */
  readonly menuCommand?: { readonly name: string; readonly on: string | SeenMessage; readonly more?: Json };
  /** The option being typed. */
  readonly typing?: string;
  readonly button?: string;
  /** Of a command that has subcommands. */
  readonly subcommand?: string;
  /** A select menu, by its custom id, and what is chosen in it. */
  readonly menu?: {
    readonly id: string;
    readonly kind: 'words' | 'role' | 'channel';
    readonly values: readonly string[];
  };
  /** A form, by its custom id, and what is filled in; a file by its place among `files`. */
  readonly form?: { readonly id: string; readonly values: Readonly<Record<string, string | number>> };
  /** Files that come with it; the first goes to the option `file` of a command. */
  readonly files?: readonly { readonly name: string; readonly text: string | Uint8Array; readonly size?: number }[];
  /** The message that the button, the menu or the form's button is on. */
  readonly on?: SeenMessage;
}

/** Where somebody is: in a server as a member, in a direct message as a user. */
function whereabouts(by: PersonName, channel: ChannelName): Json {
  const place = { channel_id: channels[channel].id };
  const guild = guildOf(channel);
  return guild === undefined ? place : { ...place, guild_id: guild, member: memberOf(by) };
}

/** A message that was written before, and when it was edited, if it was. */
interface Known {
  readonly id: string;
  readonly timestamp: string;
  readonly edited?: string;
}

/** The event for a message, as a bot with these intents gets it, and the intent it needs to get it at all. */
export function messagePayload(
  said: Said,
  granted: number,
  known?: Known,
  replied?: Json,
): { event: Json; needs: number } {
  const { content, by = 'alice', channel = 'general', replyTo, webhook, type, mentions = [] } = said;
  // What stands in code pings nobody.
  const spoken = content.replace(/`[^`]*`/g, '');
  const mentionsBot = spoken.includes(`<@${bot.id}>`) || spoken.includes(`<@!${bot.id}>`);
  const repliesToBot = replied === undefined || (replied['author'] as { id?: string }).id === bot.id;
  const pinged = mentionsBot || (replyTo?.ping === true && repliesToBot);
  // A reply to the answer of a command is withheld although it pings the bot.
  const reaches = mentionsBot || (pinged && replied?.['type'] !== 20);
  // Discord withholds the words of messages that are none of the bot's business; a mention of its role does not make them that.
  const readable = channel === 'dm' || reaches || (granted & intents.messageContent) !== 0;
  const id = known?.id ?? (said.opensPost ? channels[channel].id : nextId());
  const written = new Date(Date.now() - (said.minutesAgo ?? 0) * 60_000);
  return {
    needs: channel === 'dm' ? intents.directMessages : intents.guildMessages,
    event: {
      id,
      type: type ?? (replyTo ? 19 : 0),
      author: people[by],
      content: readable ? content : '',
      timestamp: known?.timestamp ?? written.toISOString(),
      edited_timestamp: known?.edited ?? null,
      tts: false,
      mention_everyone: /@(?:everyone|here)/.test(content),
      mentions: [...(pinged ? [bot] : []), ...mentions.map((name) => people[name])],
      mention_roles: content.includes(`<@&${botRoleId}>`) ? [botRoleId] : [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      ...whereabouts(by, channel),
      ...(said.forwards !== undefined && {
        message_reference: { type: 1, message_id: nextId(), channel_id: channels[channel].id },
        message_snapshots: [
          { message: { type: 0, content: readable ? said.forwards : '', embeds: [], attachments: [], components: [] } },
        ],
      }),
      ...(webhook && { webhook_id: nextId() }),
      ...(replyTo && {
        message_reference: { message_id: replyTo.message.id, channel_id: channels[channel].id },
        // As the bot may read it: of another's message that does not concern it, Discord withholds the words.
        referenced_message: replied ?? {
          id: replyTo.message.id,
          channel_id: channels[channel].id,
          type: 0,
          author: bot,
          content: '',
          mentions: [],
          mention_roles: [],
          attachments: [],
          embeds: [],
          components: [],
          timestamp: new Date().toISOString(),
          edited_timestamp: null,
          tts: false,
          mention_everyone: false,
          pinned: false,
        },
      }),
    },
  };
}

const optionTypes = { string: 3, number: 4, boolean: 5, member: 6 } as const;

function optionType(value: OptionValue): number {
  if (typeof value === 'object') return optionTypes.member;
  return typeof value === 'string'
    ? optionTypes.string
    : typeof value === 'number'
      ? optionTypes.number
      : optionTypes.boolean;
}

/** The event for a command, a pressed button, a choice, a filled form or an option being typed. */
export function interactionPayload(
  used: Used,
  { id, token }: SeenInteraction,
  registered: readonly Json[],
  attachments: readonly { readonly id: string }[],
): Json {
  const { by = 'alice', channel = 'general', typing, button, menu, form, on } = used;
  const guild = guildOf(channel);
  const installed = isInstalled(channel);
  const common = {
    id,
    token,
    application_id: application.id,
    version: 1,
    locale: used.locale ?? 'en-US',
    app_permissions: botPermissionsIn(channel),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: installed ? { 0: guild } : { 1: people[by].id },
    context: guild === undefined ? (channel === 'dm' ? 1 : 2) : 0,
    channel: { id: channels[channel].id, type: channels[channel].type },
    ...whereabouts(by, channel),
    ...(guild === undefined ? { user: people[by] } : { guild_locale: 'en-US' }),
  };
  const resolved = { attachments: Object.fromEntries(attachments.map((file) => [file.id, file])) };
  const message = {
    ...messagePayload({ content: '' }, 0).event,
    author: bot,
    ...(on && ownMessage(on)),
  };
  if (used.menuCommand) return { ...common, type: 2, data: menuData(used.menuCommand, channel, registered) };
  if (button !== undefined) return { ...common, type: 3, message, data: { component_type: 2, custom_id: button } };
  if (menu) {
    const component_type = { words: 3, role: 6, channel: 8 }[menu.kind];
    const data = { component_type, custom_id: menu.id, values: menu.values, resolved: {} };
    return { ...common, type: 3, message, data };
  }
  if (form) {
    const components = Object.entries(form.values).map(([custom_id, value], at) => ({
      type: 18,
      id: at + 1,
      component:
        typeof value === 'number'
          ? { type: 19, id: at + 10, custom_id, values: attachments.slice(value, value + 1).map((file) => file.id) }
          : { type: 4, id: at + 10, custom_id, value },
    }));
    return { ...common, type: 5, ...(on && { message }), data: { custom_id: form.id, components, resolved } };
  }
  return { ...common, type: typing === undefined ? 2 : 4, data: commandData(used, registered, resolved) };
}

/** What Discord hands on of a message of the bot's that something was used on. */
function ownMessage({ id, ephemeral, components, repliesTo }: SeenMessage): Json {
  return {
    id,
    author: bot,
    flags: ephemeral ? 64 : 0,
    components,
    ...(repliesTo !== undefined && { type: 19, message_reference: { type: 0, message_id: repliesTo } }),
  };
}

/** Discord hands such a command the message whole, whatever the intents. */
function menuData(
  { name, on, more }: NonNullable<Used['menuCommand']>,
  channel: ChannelName,
  registered: readonly Json[],
): Json {
  const command = registered.find((known) => known['name'] === name && known['type'] === 3);
  const content = typeof on === 'string' ? on : '';
  const { event } = messagePayload({ content, channel }, intents.messageContent);
  const message = { ...event, ...(typeof on !== 'string' && ownMessage(on)), ...more };
  const target = String(message['id']);
  return {
    id: command?.['id'] ?? nextId(),
    name,
    type: 3,
    target_id: target,
    resolved: { messages: { [target]: message } },
  };
}

function commandData(used: Used, registered: readonly Json[], resolved: { attachments: Json }): Json {
  const { command, subcommand, options = {}, typing } = used;
  const [file] = Object.keys(resolved.attachments);
  const given = [
    ...Object.entries(options).map(([name, value]) => ({
      name,
      type: optionType(value),
      value: typeof value === 'object' ? people[value.member].id : value,
      ...(name === typing && { focused: true }),
    })),
    ...(file === undefined ? [] : [{ name: 'file', type: 11, value: file }]),
  ];
  return {
    id: registered.find(({ name }) => name === command)?.['id'] ?? nextId(),
    name: command,
    type: 1,
    options: subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }],
    resolved: { ...resolved, ...resolvedMembers(options) },
  };
}

function resolvedMembers(options: Readonly<Record<string, OptionValue>>): Json {
  const named = Object.values(options).flatMap((value) => (typeof value === 'object' ? [value.member] : []));
  const byId = (of: (name: PersonName) => Json) => Object.fromEntries(named.map((name) => [people[name].id, of(name)]));
  return { users: byId((name) => people[name]), members: byId(memberOf) };
}
