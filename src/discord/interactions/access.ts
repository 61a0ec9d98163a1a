import { type BaseInteraction, type Guild, PermissionFlagsBits } from 'discord.js';
import type { Command } from '#src/command/command.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import { mayModerate, type Settings } from '#src/moderation/settings.ts';
import { serverOf, type Whereabouts } from './serverOf.ts';

/** What a moderator has: the same permission Discord shows the command by, unless an admin overrode that. */
export const moderatorPermission = PermissionFlagsBits.ManageGuild;

/** What of an interaction tells who is behind it. */
export type Behind = Pick<BaseInteraction, 'memberPermissions' | 'member'> & Whereabouts;

/** Whether whoever is behind an interaction may manage the server it comes from, or has the role its moderators have. */
export async function isModerator(behind: Behind, moderation: Moderation | undefined): Promise<boolean> {
  const server = serverOf(behind);
  if (server === undefined) return false;
  if (moderation === undefined || managesServer(behind)) return managesServer(behind);
  return moderates(behind, await moderation.settings(server));
}

/** The same, where the settings of the server are known. */
export function moderates(behind: Behind, settings: Settings): boolean {
  if (serverOf(behind) === undefined) return false;
  return mayModerate(settings, { managesServer: managesServer(behind), roles: rolesOf(behind) });
}

/** Whether a member of a server with these roles is one of its moderators, as far as the cache knows: a message tells no permissions. */
export function moderatesByRoles(guild: Guild, member: string, roles: readonly string[], settings: Settings): boolean {
  const may = (role: string) => guild.roles.cache.get(role)?.permissions.has(moderatorPermission) === true;
  // What everyone may do is a role of the server's own id.
  return mayModerate(settings, { managesServer: guild.ownerId === member || [guild.id, ...roles].some(may), roles });
}

function managesServer({ memberPermissions }: Pick<Behind, 'memberPermissions'>): boolean {
  return memberPermissions?.has(moderatorPermission) === true;
}

/** Whether whoever is behind an interaction may run a command there. Moderators' commands run in servers only. */
export async function mayRun(command: Command, behind: Behind, moderation: Moderation | undefined): Promise<boolean> {
  return command.access === 'everyone' || isModerator(behind, moderation);
}

/** Ids of a member's roles; Discord's own list where the server is not in memory. */
function rolesOf({ member }: Pick<Behind, 'member'>): string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
