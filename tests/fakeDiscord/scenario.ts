import { intents } from './gateway.ts';
import type { SeenInteraction } from './interactions.ts';
import type { SeenMessage } from './seenMessage.ts';
import {
  application,
  bot,
  botRoleId,
  type ChannelName,
  channels,
  guildId,
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
  /** The message of the bot's it replies to, and whether with a ping. */
  readonly replyTo?: { readonly message: Pick<SeenMessage, 'id'>; readonly ping: boolean };
  /** Written by a webhook. */
  readonly webhook?: boolean;
  /** Discord's own messages, such as somebody joining, have a type other than 0 and 19. */
  readonly type?: number;
}

/** A command, a button or an option being typed. */
export interface Used {
  readonly by?: PersonName;
  readonly channel?: ChannelName;
  readonly command?: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
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
  readonly files?: readonly { readonly name: string; readonly text: string; readonly size?: number }[];
  /** The message that the button, the menu or the form's button is on. */
  readonly on?: SeenMessage;
}

/** Where somebody is: in a server as a member, in a direct message as a user. */
function whereabouts(by: PersonName, channel: ChannelName): Json {
  const place = { channel_id: channels[channel].id };
  return channel === 'dm' ? place : { ...place, guild_id: guildId, member: memberOf(by) };
}

/** The event for a message, as a bot with these intents gets it, and the intent it needs to get it at all. */
export function messagePayload(said: Said, granted: number): { event: Json; needs: number } {
  const { content, by = 'alice', channel = 'general', replyTo, webhook, type } = said;
  const mentionsBot = content.includes(`<@${bot.id}>`) || content.includes(`<@!${bot.id}>`);
  const pinged = mentionsBot || replyTo?.ping === true;
  // Discord withholds the words of messages that are none of the bot's business; a mention of its role does not make them that.
  const readable = channel === 'dm' || pinged || (granted & intents.messageContent) !== 0;
  const id = nextId();
  return {
    needs: channel === 'dm' ? intents.directMessages : intents.guildMessages,
    event: {
      id,
      type: type ?? (replyTo ? 19 : 0),
      author: people[by],
      content: readable ? content : '',
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: /@(?:everyone|here)/.test(content),
      mentions: pinged ? [bot] : [],
      mention_roles: content.includes(`<@&${botRoleId}>`) ? [botRoleId] : [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      ...whereabouts(by, channel),
      ...(webhook && { webhook_id: nextId() }),
      ...(replyTo && {
        message_reference: { message_id: replyTo.message.id, channel_id: channels[channel].id },
        referenced_message: {
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

const optionTypes = { string: 3, number: 4, boolean: 5 } as const;

function optionType(value: string | number | boolean): number {
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
  const inServer = channel !== 'dm';
  const common = {
    id,
    token,
    application_id: application.id,
    version: 1,
    locale: 'en-US',
    app_permissions: '2147485696',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: inServer ? { 0: guildId } : { 1: people[by].id },
    context: inServer ? 0 : 1,
    channel: { id: channels[channel].id, type: channels[channel].type },
    ...whereabouts(by, channel),
    ...(inServer ? { guild_locale: 'en-US' } : { user: people[by] }),
  };
  const resolved = { attachments: Object.fromEntries(attachments.map((file) => [file.id, file])) };
  const message = {
    ...messagePayload({ content: '' }, 0).event,
    author: bot,
    ...(on && { id: on.id, flags: on.ephemeral ? 64 : 0 }),
  };
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

function commandData(used: Used, registered: readonly Json[], resolved: { attachments: Json }): Json {
  const { command, subcommand, options = {}, typing } = used;
  const [file] = Object.keys(resolved.attachments);
  const given = [
    ...Object.entries(options).map(([name, value]) => ({
      name,
      type: optionType(value),
      value,
      ...(name === typing && { focused: true }),
    })),
    ...(file === undefined ? [] : [{ name: 'file', type: 11, value: file }]),
  ];
  return {
    id: registered.find(({ name }) => name === command)?.['id'] ?? nextId(),
    name: command,
    type: 1,
    options: subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }],
    ...(file !== undefined && { resolved }),
  };
}
