import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Command } from '#src/command/command.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import { mayModerate } from '#src/moderation/settings.ts';

/** What a moderator has: the same permission Discord shows the command by, unless an admin overrode that. */
export const moderatorPermission = PermissionFlagsBits.ManageGuild;

/** What of an interaction tells who is behind it. */
export type Behind = Pick<BaseInteraction, 'memberPermissions' | 'guildId' | 'member'>;

/** Whether whoever is behind an interaction may manage the server it comes from, or has the role its moderators have. */
export async function isModerator(behind: Behind, moderation: Moderation | undefined): Promise<boolean> {
  const managesServer = behind.memberPermissions?.has(moderatorPermission) === true;
  if (managesServer || moderation === undefined || behind.guildId === null) return managesServer;
  return mayModerate(await moderation.settings(behind.guildId), { managesServer, roles: rolesOf(behind) });
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
