import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withAudience } from './audienceOptions.ts';
import { checkCommandData } from './checkCommandData.ts';
import type { Command } from './command.ts';

/** Command files that cannot be used: `problems` has a line for each thing wrong, naming the file. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Every command of a folder (the project's own where none is given), in the order of their names. What is handled and what
 * is registered both come from here. Throws one `CommandProblem` with all that is wrong: a malformed file stops the start.
 */
export async function loadCommands(
  folder = fileURLToPath(new URL('../../commands', import.meta.url)),
): Promise<Command[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const commands: Command[] = [];
  const problems: string[] = [];
  const imports = await Promise.allSettled(files.map((file) => importCommand(join(folder, file))));
  imports.forEach((outcome, i) => {
    const file = files[i] ?? '';
    if (outcome.status === 'fulfilled') {
      const command = withAudience(outcome.value);
      commands.push(command);
      problems.push(...checkCommandData(command.data, file.replace(/\.ts$/, '')).map((wrong) => `${file} ${wrong}`));
    } else {
      const { reason } = outcome;
      problems.push(
        `${file} ${reason instanceof Malformed ? reason.message : `cannot be imported: ${describe(reason)}`}`,
      );
    }
  });
  if (files.length === 0) problems.push(`${folder} has no command files`);
  if (problems.length > 0) throw new CommandProblem(problems);
  return commands;
}

class Malformed extends Error {}

async function importCommand(path: string): Promise<Command> {
  const module: { default?: unknown } = await import(pathToFileURL(path).href);
  if (isCommand(module.default)) return module.default;
  throw new Malformed('default-exports no command: { data: { name, description, options }, access, run }');
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isCommand(value: unknown): value is Command {
  if (!isRecord(value)) return false;
  const { data, run, access, complete } = value;
  if (!isRecord(data)) return false;
  const { name, description, options } = data;
  return (
    typeof name === 'string' &&
    typeof description === 'string' &&
    Array.isArray(options) &&
    typeof run === 'function' &&
    (access === 'everyone' || access === 'moderators') &&
    (complete === undefined || typeof complete === 'function')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
