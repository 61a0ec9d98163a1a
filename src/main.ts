import { inspect, parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { loadCommands } from '#src/command/loadCommands.ts';
import { type Config, loadConfig } from '#src/config.ts';
import { openLibrary } from '#src/library/library.ts';
import { strikeOut } from '#src/strikeOut.ts';

/** What is wrong outside the program: told as it is, without a trace. */
const problems = new Set(['ConfigProblem', 'CorpusProblem', 'CommandProblem', 'ConnectionProblem', 'UsageProblem']);

/** Arguments that cannot be used. */
class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        console: { type: 'boolean', default: false },
        deploy: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        corpus: { type: 'string' },
      },
    }).values;
  } catch (error) {
    const wrong = error instanceof Error ? error.message.replace(/\.?$/, '.') : String(error);
    throw new UsageProblem(`${wrong} Use --console [--corpus DIR] [--json], --deploy, or nothing.`);
  }
}

async function main(): Promise<void> {
  const flags = readArguments(process.argv.slice(2));
  readDotenv({ quiet: true });
  const config = loadConfig(process.env);
  if (flags.deploy) await deploy(config);
  else if (flags.console || flags.json || config.token === undefined)
    await talk({ ...config, corpus: flags.corpus ?? config.corpus }, flags.json);
  else await connect({ ...config, corpus: flags.corpus ?? config.corpus, token: config.token });
}

async function talk(config: Config, json: boolean): Promise<void> {
  const { runConsole } = await import('#src/console/runConsole.ts');
  const [library, commands] = await Promise.all([openLibrary({ folder: config.corpus }), loadCommands()]);
  const { stdin: input, stdout: output, stderr: errorOutput } = process;
  await runConsole({ library, commands, json, input, output, errorOutput });
}

async function deploy(config: Config): Promise<void> {
  const { token, apiUrl } = config;
  if (token === undefined) throw new UsageProblem('DISCORD_TOKEN is not set: commands are registered with a token.');
  const [commands, { deployCommands }, { restOptions }, { explainFailure }, { REST }] = await Promise.all([
    loadCommands(),
    import('#src/discord/register.ts'),
    import('#src/discord/createClient.ts'),
    import('#src/discord/connectionProblem.ts'),
    import('discord.js'),
  ]);
  const rest = new REST(restOptions(config)).setToken(token);
  const names = await deployCommands(rest, commands).catch((error: unknown) => {
    throw explainFailure(error, apiUrl);
  });
  process.stdout.write(`Registered ${names.length} commands: ${names.join(', ')}\n`);
}

async function connect(config: Config & { token: string }): Promise<void> {
  const [library, commands, { openLog }, { openWindow }, { replyTo }] = await Promise.all([
    openLibrary({ folder: config.corpus }),
    loadCommands(),
    import('#src/log.ts'),
    import('#src/discord/openWindow.ts'),
    import('#src/render/replyTo.ts'),
  ]);
  // The first question should not wait for the index.
  await library.snapshotFor(undefined);
  const log = openLog(config.logLevel, [config.token]);
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const opening = openWindow(config, { library, commands, replyTo, log }, end);
  const window = await Promise.race([opening, stopping]);
  if (window) {
    await stopping;
    await window.close();
  }
  process.exit(0);
}

/** Says on the standard error why the program ends, and ends it: with a trace only where the program is at fault. */
function end(error: unknown): never {
  const { DISCORD_TOKEN: token = '' } = process.env;
  const known = error instanceof Error && problems.has(error.name);
  const message = known ? error.message : inspect(error);
  process.stderr.write(`${strikeOut(message, [token])}\n`);
  process.exit(1);
}

main().catch(end);
