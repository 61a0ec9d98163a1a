import { inspect } from 'node:util';
import { evaluate } from './evaluate.ts';
import { readArguments, USAGE } from './readArguments.ts';

/** What is wrong outside the program: told as it is, without a trace. */
const problems = new Set(['UsageProblem', 'SetProblem', 'CorpusProblem']);

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  process.stdout.write(given.help ? USAGE : await evaluate(given, () => performance.now()));
}

main().catch((error: unknown) => {
  const known = error instanceof Error && problems.has(error.name);
  process.stderr.write(`${known ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
