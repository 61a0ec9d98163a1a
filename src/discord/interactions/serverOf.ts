import { ApplicationIntegrationType } from 'discord.js';

/** What of an interaction tells which server's story it is about. */
export interface Whereabouts {
  readonly guildId: string | null;
  readonly authorizingIntegrationOwners: { readonly [ApplicationIntegrationType.GuildInstall]?: string | undefined };
}

/**
 * The server whose story and settings an interaction is about; none in a direct message, and none on a server that did not install
 * the bot: a member brought it along, so it knows nothing of that server and its moderators have no say over it.
 */
export function serverOf({ guildId, authorizingIntegrationOwners: owners }: Whereabouts): string | undefined {
  return guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : undefined;
}
