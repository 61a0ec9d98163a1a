import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { ChannelFacts, Permission } from '#src/moderation/windowFacts.ts';

/** Every permission the bot makes use of, as Discord numbers it. It is invited with these and asks for no others. */
export const usedPermissions: { readonly [Name in Permission]: bigint } = {
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
  sendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  readMessageHistory: PermissionFlagsBits.ReadMessageHistory,
};

/** What a kind of channel has the bot do there: in a forum all is written in threads, in a thread nothing beside it. */
export interface Kind {
  readonly use: ChannelFacts['use'];
  readonly isThread?: boolean;
  readonly isForum?: boolean;
}

/** The permissions needed for that use of a channel. An answer is a reply, which takes the history. */
function neededFor({ use, isThread = false, isForum = false }: Kind): Permission[] {
  if (use === 'moderators') return ['viewChannel', 'sendMessages'];
  const sending: Permission[] = isThread || isForum ? ['sendMessagesInThreads'] : ['sendMessages'];
  if (use === 'ask' && !isThread && !isForum) sending.push('sendMessagesInThreads');
  return ['viewChannel', ...sending, 'readMessageHistory'];
}

/** The needed permissions that are not among those held. */
export function lackedPermissions(kind: Kind, held: Readonly<PermissionsBitField>): Permission[] {
  return neededFor(kind).filter((permission) => !held.has(usedPermissions[permission]));
}

/** The address that adds an application to a server with the permissions it makes use of. */
export function inviteUrl(application: string, server: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', application);
  url.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  url.searchParams.set('permissions', new PermissionsBitField(Object.values(usedPermissions)).bitfield.toString());
  url.searchParams.set('guild_id', server);
  return url.href;
}
