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

/** Without this Discord leaves out what commands are called in other languages. */
const withLocalisations = { query: new URLSearchParams({ with_localizations: 'true' }) };

/**
 * Makes what Discord offers the same as what is handled, and says what that changed. Writes only where something differs:
 * Discord allows 200 new commands a day. Rejects as discord.js's REST does.
 */
export async function registerCommands(rest: REST, application: string, commands: readonly Command[]): Promise<Drift> {
  const drift = await readDrift(rest, application, commands);
  if (Object.values(drift).some((names) => names.length > 0))
    await rest.put(Routes.applicationCommands(application), { body: offered(commands).map(commandJson) });
  return drift;
}

/** What registering would change. Rejects as discord.js's REST does. */
export async function readDrift(rest: REST, application: string, commands: readonly Command[]): Promise<Drift> {
  const registered = (await rest.get(
    Routes.applicationCommands(application),
    withLocalisations,
  )) as APIApplicationCommand[];
  return compare(registered, offered(commands).map(commandJson));
}

/** Registers every command, whatever is registered, and returns the names they are offered by. Asks Discord which application the token is of. */
export async function deployCommands(rest: REST, commands: readonly Command[]): Promise<string[]> {
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  const wanted = offered(commands).map(commandJson);
  await rest.put(Routes.applicationCommands(application.id), { body: wanted });
  return wanted.map(({ name }) => name);
}

function offered(commands: readonly Command[]): Command[] {
  return commands.filter(({ data }) => !data.hidden);
}

function compare(registered: readonly APIApplicationCommand[], wanted: readonly CommandJson[]): Drift {
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

const menus: Partial<Record<number, string>> = { 2: 'user menu', 3: 'message menu' };

/** A name of its own: a command of a menu may share its name with a slash command. */
function nameOf({ type = 1, name }: { type?: number | undefined; name: string }): string {
  return type === 1 ? name : `${name} (${menus[type] ?? `type ${type}`})`;
}

/** What of a command decides how it is offered, without what Discord adds of its own and with its defaults written out. */
function normalise(command: APIApplicationCommand | CommandJson): object {
  return {
    description: ('description' in command && command.description) || '',
    permissions: command.default_member_permissions === null ? null : String(command.default_member_permissions),
    nsfw: command.nsfw ?? false,
    contexts: command.contexts?.toSorted() ?? null,
    integrations: command.integration_types?.toSorted() ?? [0],
    names: command.name_localizations ?? {},
    descriptions: command.description_localizations ?? {},
    options: ('options' in command && command.options?.map((option) => withDefaults(option))) || [],
  };
}

const optionDefaults = {
  required: false,
  autocomplete: false,
  choices: [],
  name_localizations: {},
  description_localizations: {},
};

/** Discord writes null for what is not there. */
function withoutNulls(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

function withDefaults(option: object): object {
  const given = Object.entries(withoutNulls(option));
  const listOf = (field: string): object[] => {
    const [, list] = given.find(([name]) => name === field) ?? [];
    return Array.isArray(list) ? list : [];
  };
  return {
    ...optionDefaults,
    ...Object.fromEntries(given),
    choices: listOf('choices').map((choice) => ({ name_localizations: {}, ...withoutNulls(choice) })),
    options: listOf('options').map(withDefaults),
  };
}
