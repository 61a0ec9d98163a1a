import { row } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { checkOptions, type OpenFile } from './checkOptions.ts';
import type { Command, CommandData, Options, SubcommandData } from './command.ts';
import { commandWord, subcommandWord } from './declaredWords.ts';
import { nearestCommand } from './nearestCommand.ts';
import { UserError } from './userError.ts';

/** The longest name a command can have: of a longer one only this much is repeated. */
const LONGEST_NAME = 32;

/** A command with its checked options, ready to run. */
export interface ParsedLine {
  readonly command: Command;
  /** Of a command that has subcommands. */
  readonly subcommand?: string;
  readonly options: Options;
}

/**
 * Reads a slash command as it is typed: `/quote speaker:kirby about:"the ground offensive"`, `/quote kirby` (the first option
 * takes what stands before any other). A value goes on to the next option's name; a colon or a name not declared is part of
 * it. Throws `UserError` where there is no such command or an option does not fit its declaration.
 */
export function parseLine(line: string, commands: readonly Command[], openFile?: OpenFile): ParsedLine {
  const { rest, shape, ...named } = parseName(line, commands);
  return { ...named, options: checkOptions(shape, readValues(shape, rest), openFile) };
}

/** A command as its line names it, its options not yet read. */
export interface NamedCommand {
  readonly command: Command;
  /** Of a command that has subcommands. */
  readonly subcommand?: string;
  /** What is declared of the command, or of its subcommand. */
  readonly shape: Pick<CommandData, 'name' | 'options'>;
  /** What stands after the name. */
  readonly rest: string;
}

/** Reads which command a line is of, whatever stands after its name. Throws `UserError` where there is none. */
export function parseName(line: string, commands: readonly Command[]): NamedCommand {
  const [, typedName = '', rest = ''] = /^\/(\S*)(.*)$/s.exec(line.trim()) ?? [];
  const name = typedName.toLowerCase();
  const command = commands.find(({ data }) => data.name === name);
  if (!command) {
    const nearest = nearestCommand(name, commands);
    const shown = typedName.slice(0, LONGEST_NAME);
    throw new UserError(
      nearest
        ? texts.commandUnknownNear({ name: shown, nearest: commandWord(nearest) })
        : texts.commandUnknown({ name: shown }),
    );
  }
  const { data } = command;
  if (!data.subcommands) return { command, shape: data, rest };
  const [, word = '', typed = ''] = /^\s*(\S*)(.*)$/s.exec(rest) ?? [];
  const chosen = findSubcommand(data.name, word.toLowerCase(), data.subcommands);
  const shape = { name: `${data.name} ${chosen.name}`, options: chosen.options };
  return { command, subcommand: chosen.name, shape, rest: typed };
}

function findSubcommand(command: string, word: string, subcommands: readonly SubcommandData[]): SubcommandData {
  const chosen = subcommands.find(({ name }) => name === word);
  if (chosen) return chosen;
  const offered = subcommands.filter(({ hidden }) => !hidden);
  const names = row(
    'comma',
    offered.map((subcommand) => subcommandWord(command, subcommand)),
  );
  throw new UserError(texts.subcommandMissing({ command: commandWord(command), names }));
}

/** The typed values by option name. */
function readValues(data: Pick<CommandData, 'name' | 'options'>, rest: string): Map<string, string> {
  const [first] = data.options;
  const values = new Map<string, string>();
  if (!first) {
    if (rest.trim() !== '') throw new UserError(texts.optionNone({ command: commandWord(data.name) }));
    return values;
  }
  const open = new Set(data.options.map((option) => option.name));
  let left = rest.trimStart();
  let name = startsWithOption(left, open);
  left = name === undefined ? left : left.slice(name.length + 1);
  name ??= first.name;
  while (name !== undefined) {
    open.delete(name);
    const next = takeValue(left, open);
    values.set(name, next.value);
    name = next.option;
    left = next.left;
  }
  return values;
}

function startsWithOption(text: string, open: ReadonlySet<string>): string | undefined {
  return [...open].find((name) => text.slice(0, name.length + 1).toLowerCase() === `${name}:`);
}

/** Takes a value, up to the name of an option not given yet; a value all in double quotation marks may hold such names. */
function takeValue(text: string, open: ReadonlySet<string>): { value: string; option?: string; left: string } {
  const quoted = /^\s*"((?:[^"\\]|\\.)*)"\s*/s.exec(text);
  if (quoted) {
    const left = text.slice(quoted[0].length);
    const option = startsWithOption(left, open);
    const value = (quoted[1] ?? '').replace(/\\([\\"])/g, '$1').trim();
    if (option !== undefined) return { value, option, left: left.slice(option.length + 1) };
    if (left === '') return { value, left };
  }
  for (const gap of text.matchAll(/\s(?=\S+?:)/g)) {
    const left = text.slice(gap.index + 1);
    const option = startsWithOption(left, open);
    if (option !== undefined)
      return { value: text.slice(0, gap.index).trim(), option, left: left.slice(option.length + 1) };
  }
  return { value: text.trim(), left: '' };
}
