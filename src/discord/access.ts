import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Command } from '#src/command/command.ts';

/** What a moderator has: the same permission Discord shows the command by, unless an admin overrode that. */
export const moderatorPermission = PermissionFlagsBits.ManageGuild;

/** Whether whoever is behind an interaction may run a command there. Moderators' commands run in servers only. */
export function mayRun(command: Command, interaction: Pick<BaseInteraction, 'memberPermissions'>): boolean {
  return command.access === 'everyone' || isModerator(interaction);
}

/** Whether whoever is behind an interaction may manage the server it comes from. */
export function isModerator(interaction: Pick<BaseInteraction, 'memberPermissions'>): boolean {
  return interaction.memberPermissions?.has(moderatorPermission) === true;
}
