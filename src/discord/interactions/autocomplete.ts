import { setTimeout } from 'node:timers/promises';
import type { AutocompleteInteraction } from 'discord.js';
import type { Choice, Command, Completion } from '#src/command/command.ts';
import { findFlood } from '../cooldown/findWait.ts';
import { suggestion, suggestions } from '../drawing/limits.ts';
import { ellipsis, trim } from '../drawing/trim.ts';
import type { Wiring } from '../wiring.ts';
import { mayRun } from './access.ts';
import { serverOf } from './serverOf.ts';

/** How long suggestions may take to be found, in milliseconds: later ones would come too late, and clients then say that something failed. */
const suggestWithinMs = 2_000;

/** Suggests values for the option being typed, or none where there are none in time. Never rejects: whoever is typing loses nothing but suggestions. */
export async function answerAutocomplete(interaction: AutocompleteInteraction, wiring: Wiring): Promise<void> {
  const { suggestWithin = suggestWithinMs } = wiring;
  try {
    const late = setTimeout<Choice[]>(suggestWithin, [], { ref: false });
    await interaction.respond(await Promise.race([findSuggestions(interaction, wiring), late]));
  } catch (error) {
    wiring.log.warn({ command: interaction.commandName, err: error }, 'no suggestions');
  }
}

async function findSuggestions(interaction: AutocompleteInteraction, wiring: Wiring): Promise<Choice[]> {
  const { commandName, options, user } = interaction;
  const command = wiring.commands.find(({ data }) => data.name === commandName);
  const calm = findFlood(user.id, wiring) === undefined;
  if (!calm || !command || !(await mayRun(command, interaction, wiring.moderation))) return [];
  const server = serverOf(interaction);
  const snapshot = await wiring.library.snapshotFor(server);
  const answered = wiring.answered.of(server, snapshot.story.revision);
  const { name: option, value: typed } = options.getFocused(true);
  const subcommand = options.getSubcommand(false) ?? undefined;
  return suggest(command, { option, typed, snapshot, answered, ...(subcommand !== undefined && { subcommand }) });
}

/** A command's suggestions as Discord takes them: at most 25, no two of one name. A value too long to be sent back is left out. */
export async function suggest(command: Command, completion: Completion): Promise<Choice[]> {
  const choices = (await command.complete?.(completion)) ?? [];
  const byName = new Map<string, Choice>();
  for (const { name, value } of choices) {
    const short = name.length > suggestion ? trim(name, suggestion - ellipsis.length) : name;
    if (short !== '' && value !== '' && value.length <= suggestion && !byName.has(short))
      byName.set(short, { name: short, value });
  }
  return [...byName.values()].slice(0, suggestions);
}
