import { inspect } from 'node:util';
import { checkNames } from './names/checkNames.ts';
import { NAMES_USAGE, readNamesArguments } from './names/readNamesArguments.ts';

/** What is wrong outside the program: told as it is, without a trace. */
const problems = new Set(['UsageProblem', 'SetProblem', 'CorpusProblem']);

async function main(): Promise<void> {
  const given = readNamesArguments(process.argv.slice(2));
  process.stdout.write(given.help ? NAMES_USAGE : await checkNames(given));
}

main().catch((error: unknown) => {
  const known = error instanceof Error && problems.has(error.name);
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
