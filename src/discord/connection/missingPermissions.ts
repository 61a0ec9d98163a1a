import { type Channel, type ClientUser, PermissionsBitField } from 'discord.js';
import { lackedPermissions, usedPermissions } from './permissions.ts';

/** The names of the permissions that a reply to a message in a channel needs and the bot lacks there, as far as the cache knows. */
export function missingPermissions(channel: Channel | undefined, bot: ClientUser): string | undefined {
  if (channel === undefined || channel.isDMBased()) return undefined;
  const held = channel.permissionsFor(bot);
  if (!held) return undefined;
  const missing = lackedPermissions({ use: 'here', isThread: channel.isThread() }, held);
  const names = new PermissionsBitField(missing.map((permission) => usedPermissions[permission])).toArray();
  return names.length > 0 ? names.join(', ') : undefined;
}
