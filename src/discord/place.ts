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
  return interaction.isMessageContextMenuCommand() ? interaction.commandName : namePress(interaction.customId);
}

/**
 * What a button, menu or form runs, by the names of its command and options: "share /ask question". The values are a member's own words,
 * and the id in front of them is a member's.
 */
function namePress(customId: string): string {
  const [, how = '', line = ''] = /^([a-z]+)[^:]*:(?:[a-z0-9,-]+:)?(.*)$/s.exec(customId) ?? [];
  const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, '');
  const command = /^\/[a-z-]+(?: [a-z-]+(?![a-z:-]))?/.exec(bare)?.[0] ?? '';
  const options = [...bare.matchAll(/(?<= )[a-z][a-z-]*(?=:)/g)].map(([name]) => name);
  return [how, command, ...options].filter((part) => part !== '').join(' ');
}
