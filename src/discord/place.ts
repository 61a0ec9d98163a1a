import type { Answerable } from './acknowledgement.ts';

/** Where something went wrong, for the log. */
export type Place = Readonly<Record<string, string | undefined>>;

/** What was used, and on which server. */
export function placeOf(interaction: Answerable): Place {
  const command = interaction.isChatInputCommand() ? `/${interaction.commandName}` : interaction.customId;
  return { command, server: interaction.guildId ?? undefined };
}
