import type { Answerable } from './interactions/acknowledgement.ts';
import { serverOf } from './interactions/serverOf.ts';

/** Where something went wrong, for the log. */
export type Place = Readonly<Record<string, string | undefined>>;

/** What was used, and where. */
export function placeOf(interaction: Answerable): Place {
  return { command: nameOf(interaction), server: serverOf(interaction), channel: interaction.channelId ?? undefined };
}

function nameOf(interaction: Answerable): string {
  if (interaction.isChatInputCommand()) return `/${interaction.commandName}`;
  return interaction.isMessageContextMenuCommand() ? interaction.commandName : interaction.customId;
}
