import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Command } from '#src/command/command.ts';
import { type CommandJson, commandJson } from './commandJson.ts';

/** The names of commands by what registering does to them. */
export interface Drift {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes what Discord offers the same as what is handled, and says what that changed. Writes only where something differs:
 * Discord allows 200 new commands a day. Rejects as discord.js's REST does.
 */
export async function registerCommands(rest: REST, application: string, commands: readonly Command[]): Promise<Drift> {
  const route = Routes.applicationCommands(application);
  const registered = (await rest.get(route)) as APIApplicationCommand[];
  const wanted = commands.map(commandJson);
  const drift = compare(registered, wanted);
  if (Object.values(drift).some((names) => names.length > 0)) await rest.put(route, { body: wanted });
  return drift;
}

/** Registers every command, whatever is registered, and returns their names. Asks Discord which application the token is of. */
export async function deployCommands(rest: REST, commands: readonly Command[]): Promise<string[]> {
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  await rest.put(Routes.applicationCommands(application.id), { body: commands.map(commandJson) });
  return commands.map(({ data }) => data.name);
}

function compare(registered: readonly APIApplicationCommand[], wanted: readonly CommandJson[]): Drift {
  // Commands of another type share names with slash commands and have no place here.
  const nameOf = ({ type = 1, name }: { type?: number | undefined; name: string }) =>
    type === 1 ? name : `${name} (type ${type})`;
  const before = new Map(registered.map((command) => [nameOf(command), normalise(command)]));
  const after = new Map(wanted.map((command) => [nameOf(command), normalise(command)]));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: [...after]
      .filter(([name, json]) => before.has(name) && !isDeepStrictEqual(json, before.get(name)))
      .map(([name]) => name),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
}

/** What of a command decides how it is offered, without what Discord adds of its own and with its defaults written out. */
function normalise(command: APIApplicationCommand | CommandJson): object {
  return {
    description: command.description,
    permissions: command.default_member_permissions === null ? null : String(command.default_member_permissions),
    nsfw: command.nsfw ?? false,
    contexts: command.contexts?.toSorted() ?? null,
    integrations: command.integration_types?.toSorted() ?? [0],
    names: command.name_localizations ?? {},
    descriptions: command.description_localizations ?? {},
    options: command.options?.map((option) => withDefaults(option)) ?? [],
  };
}

const optionDefaults = {
  required: false,
  autocomplete: false,
  choices: [],
  name_localizations: {},
  description_localizations: {},
};

function withDefaults(option: object): object {
  const given = Object.entries(option).filter(([, value]) => value !== null && value !== undefined);
  const choices = 'choices' in option && Array.isArray(option.choices) ? option.choices : [];
  return {
    ...optionDefaults,
    ...Object.fromEntries(given),
    choices: choices.map(({ name, value }: { name: unknown; value: unknown }) => ({ name, value })),
  };
}
