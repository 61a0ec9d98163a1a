import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Command, CommandData, OptionData } from '#src/command/command.ts';
import { rankChoices } from '#src/command/rankChoices.ts';
import { quoteValue } from '#src/render/commandLine.ts';
import type { Desk } from './answerLine.ts';

/** What can stand at the end of a line, and how much of its end that would replace: what `node:readline` asks a completer. */
export type Completions = [hits: string[], replaced: string];

/** Completes the name of a command, of an option, or an option's value. */
export async function completeLine(
  line: string,
  { listCommands, library, asker }: Pick<Desk, 'listCommands' | 'library' | 'asker'>,
): Promise<Completions> {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name === undefined) return [[], line];
  const commands = await listCommands();
  if (rest === undefined) {
    const names = commands.filter(({ data }) => !data.hidden).map(({ data }) => `/${data.name} `);
    return [names.filter((candidate) => candidate.startsWith(`/${name}`)), line];
  }
  const command = commands.find(({ data }) => data.name === name);
  if (!command) return [[], line];
  const { data, complete } = command;
  const snapshot = await library.snapshotFor(asker.server);
  if (!data.subcommands) return completeOptions({ data, complete }, rest, snapshot);
  const [, word = '', typed] = /^(\S*)(?:\s+(.*))?$/s.exec(rest) ?? [];
  if (typed === undefined) {
    const names = data.subcommands.filter(({ hidden }) => !hidden).map((subcommand) => `${subcommand.name} `);
    return [names.filter((candidate) => candidate.startsWith(word)), word];
  }
  const chosen = data.subcommands.find((subcommand) => subcommand.name === word);
  return chosen
    ? completeOptions(
        { data: chosen, complete: complete && ((asked) => complete({ ...asked, subcommand: word })) },
        typed,
        snapshot,
      )
    : [[], line];
}

/** A command, or one of its subcommands. */
interface Completable {
  readonly data: Pick<CommandData, 'options'>;
  readonly complete: Command['complete'] | undefined;
}

async function completeOptions(
  { data, complete }: Completable,
  rest: string,
  snapshot: Snapshot,
): Promise<Completions> {
  const [first] = data.options;
  if (!first) return [[], rest];
  const named = data.options
    .filter(({ name }) => findOption(rest, name) >= 0)
    .toSorted((a, b) => findOption(rest, a.name) - findOption(rest, b.name));
  const last = named.at(-1);
  const typed = last ? rest.slice(findOption(rest, last.name) + last.name.length + 1) : rest;
  const startsBare = rest !== '' && !named.some(({ name }) => findOption(rest, name) === 0);
  const open = data.options.filter((option) => !named.includes(option) && !(startsBare && option === first));
  const names = open.map(({ name }) => `${name}:`);
  const values = await suggestValues(last ?? first, typed, snapshot, complete);
  if (typed === '') return [[...(last ? [] : names), ...values], typed];
  if (values.length > 0) return [values, typed];
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  return [names.filter((name) => name.startsWith(word)), word];
}

/** Where the option's name stands in what was typed; -1 where it doesn't. */
function findOption(rest: string, name: string): number {
  const match = new RegExp(`(?:^|\\s)${name}:`).exec(rest);
  return match ? match.index + match[0].length - name.length - 1 : -1;
}

async function suggestValues(
  option: OptionData,
  typed: string,
  snapshot: Snapshot,
  complete: Command['complete'] | undefined,
): Promise<string[]> {
  const bare = typed.replace(/^"/, '');
  const choices = option.choices
    ? await rankChoices(bare, option.choices)
    : option.autocomplete && complete
      ? await complete({ option: option.name, typed: bare, snapshot })
      : [];
  return choices.map(({ value }) => quoteValue(value));
}
