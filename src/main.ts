import { inspect, parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import type { Command } from '#src/command/command.ts';
import { type Config, loadConfig } from '#src/config.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { HOME } from '#src/library/home.ts';
import type { Library } from '#src/library/library.ts';
import type { Notice } from '#src/moderation/notice.ts';
import type { Upkeep } from '#src/moderation/upkeep.ts';
import type { OpenedStory } from '#src/openStory.ts';
import type { Metrics } from '#src/operation/metrics.ts';
import type { HealthServer } from '#src/operation/serveHealth.ts';
import type { Reader } from '#src/reader/reader.ts';
import { strikeOut } from '#src/strikeOut.ts';

/** What is wrong outside the program: told as it is, without a trace. */
const problems = new Set([
  'ConfigProblem',
  'CorpusProblem',
  'CommandProblem',
  'ConnectionProblem',
  'UsageProblem',
  'StoreUnavailable',
  'StoreRefused',
  'HealthProblem',
]);

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
        why: { type: 'boolean', default: false },
        corpus: { type: 'string' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    const wrong = error instanceof Error ? error.message.replace(/\.?$/, '.') : String(error);
    throw new UsageProblem(
      `${wrong} Use --console [--corpus DIR] [--data URL] [--json [--why]], --deploy, or nothing.`,
    );
  }
}

async function main(): Promise<void> {
  const flags = readArguments(process.argv.slice(2));
  readDotenv({ quiet: true });
  const { corpus, data, json, why } = flags;
  const config = loadConfig({ ...process.env, ...(data !== undefined && { DATABASE_URL: data }) });
  const chosen = { ...config, corpus: corpus ?? config.corpus };
  if (flags.deploy) await deploy(config);
  else if (flags.console || json || config.token === undefined)
    await talk(chosen, { json, why, folderOnly: corpus !== undefined && data === undefined });
  else await connect({ ...chosen, token: config.token });
}

interface Talk {
  readonly json: boolean;
  readonly why: boolean;
  /** Whether the story is a folder that nothing is written to. */
  readonly folderOnly: boolean;
}

async function talk(config: Config, { json, why, folderOnly }: Talk): Promise<void> {
  const reader = await startReader(config, say);
  const [{ runConsole }, story] = await Promise.all([
    import('#src/console/runConsole.ts'),
    folderOnly ? openFolder(config) : openKeptStory(config),
  ]);
  let commands: Promise<readonly Command[]> | undefined;
  const listCommands = () => {
    commands ??= loadCommands();
    return commands;
  };
  const { stdin: input, stdout: output, stderr: errorOutput } = process;
  const asker = { id: 'console', server: HOME, isModerator: true };
  const { library, moderation, context } = story;
  // Whoever sits at the terminal hears of a malformed command now, and waits for none later.
  if (input.isTTY) await listCommands();
  // Whoever pipes lines through does not stay for what is due later.
  const upkeep = context && input.isTTY ? (await import('#src/moderation/upkeep.ts')).startUpkeep(context) : undefined;
  const kept = moderation && { moderation };
  await runConsole({ library, ...kept, reader, listCommands, asker, json, why, input, output, errorOutput });
  await upkeep?.stop();
  await story.close();
  await reader.close();
}

/** The reader, once it is open: the process may not end under it. */
let opened: Reader | undefined;

/** The reader, which loads its model while all else starts; one that reads nothing where the operator wants none. */
async function startReader({ reader }: Config, tell: (line: string) => void): Promise<Reader> {
  const { openReader, withoutReader } = await import('#src/reader/reader.ts');
  if (!reader) return withoutReader();
  opened = openReader({
    onFailure: (cause) =>
      tell(
        `The reader cannot be used (${cause}): questions are answered by words alone. Run npm ci again, or set READER=off.`,
      ),
  });
  return opened;
}

/** The articles of a folder alone: nothing is written anywhere. */
async function openFolder({ corpus }: Config): Promise<ConsoleStory> {
  const { openLibrary } = await import('#src/library/library.ts');
  return { library: await openLibrary({ folder: corpus }), close: async () => {} };
}

/** The story in the store. Where nobody chose a store and the usual one cannot be opened, questions are answered all the same. */
async function openKeptStory(config: Config): Promise<ConsoleStory> {
  const [{ openStory }, { StoreError }] = await Promise.all([
    import('#src/openStory.ts'),
    import('#src/store/storeError.ts'),
  ]);
  const log = { info: () => {}, warn: (_: object, message: string) => say(message) };
  try {
    return await openStory(config, log, tellAtConsole);
  } catch (error) {
    if (!(error instanceof StoreError) || config.databaseUrl !== undefined) throw error;
    say(`${error.message}. Nothing is kept: questions are answered from ${config.corpus}.`);
    return openFolder(config);
  }
}

interface ConsoleStory extends Pick<OpenedStory, 'close'>, Partial<Pick<OpenedStory, 'moderation' | 'context'>> {
  readonly library: Library;
}

/** Shows what moderators are told beside what the console answers. */
async function tellAtConsole(_server: string, notice: Notice): Promise<void> {
  const [{ renderNotice }, { drawReply, plainTerminal }] = await Promise.all([
    import('#src/render/moderation/renderNotice.ts'),
    import('#src/console/draw.ts'),
  ]);
  say(drawReply(renderNotice(notice, { revision: 0, articles: [] }), plainTerminal).trimEnd());
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function loadCommands(): Promise<readonly Command[]> {
  return (await import('#src/command/loadCommands.ts')).loadCommands();
}

async function deploy(config: Config): Promise<void> {
  const { token, apiUrl } = config;
  if (token === undefined) throw new UsageProblem('DISCORD_TOKEN is not set: commands are registered with a token.');
  const [commands, { deployCommands }, { restOptions }, { explainFailure }, { REST }] = await Promise.all([
    loadCommands(),
    import('#src/discord/registration/register.ts'),
    import('#src/discord/connection/createClient.ts'),
    import('#src/discord/connection/connectionProblem.ts'),
    import('discord.js'),
  ]);
  const rest = new REST(restOptions(config)).setToken(token);
  const names = await deployCommands(rest, commands).catch((error: unknown) => {
    throw explainFailure(error, apiUrl);
  });
  process.stdout.write(`Registered ${names.length} commands: ${names.join(', ')}\n`);
}

async function connect(config: Config & { token: string }): Promise<void> {
  const [commands, { openStory }, { startUpkeep }, { openLog }, { openWindow }, { openCooldown }, { replyTo }] =
    await Promise.all([
      loadCommands(),
      import('#src/openStory.ts'),
      import('#src/moderation/upkeep.ts'),
      import('#src/log.ts'),
      import('#src/discord/openWindow.ts'),
      import('#src/discord/cooldown/cooldown.ts'),
      import('#src/render/replyTo.ts'),
    ]);
  const log = openLog(config.logLevel, [config.token]);
  const reader = await startReader(config, (line) => log.warn(line));
  let window: DiscordWindow | undefined;
  let upkeep: Upkeep | undefined;
  const announce = async (server: string, notice: Notice) => {
    log.info({ server, kind: notice.kind }, 'notice');
    await window?.announce(server, notice);
  };
  const { library, moderation, context, close } = await openStory(config, log, announce);
  // The first question should not wait for the index.
  await library.snapshotFor(undefined);
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const health = await openHealth(config, () => window, library);
  const afterChange = () => upkeep?.hurry();
  const opening = openWindow(
    config,
    {
      library,
      commands,
      moderation,
      replyTo,
      reader,
      log,
      afterChange,
      cooldown: openCooldown(),
      ...(health && { measures: health.metrics }),
    },
    end,
  );
  window = (await Promise.race([opening, stopping])) ?? undefined;
  if (window) {
    // What was due when the bot was last stopped does not wait for the first minute.
    upkeep = startUpkeep(context, window);
    upkeep.hurry();
    await stopping;
    await upkeep.stop();
    await window.close();
  }
  await health?.server.close();
  await reader.close();
  await close();
  process.exit(0);
}

/** Health and metrics, where the operator wants them. Rejects with a `HealthProblem` where their address cannot be used. */
async function openHealth(
  { metricsAddress }: Config,
  window: () => DiscordWindow | undefined,
  library: Library,
): Promise<{ readonly metrics: Metrics; readonly server: HealthServer } | undefined> {
  if (!metricsAddress) return undefined;
  const [{ openMetrics }, { serveHealth }] = await Promise.all([
    import('#src/operation/metrics.ts'),
    import('#src/operation/serveHealth.ts'),
  ]);
  const metrics = openMetrics(() => window()?.shards() ?? []);
  const unready = async () => {
    const shards = window()?.shards() ?? [];
    const waiting = shards.filter(({ ready }) => !ready).map(({ shard }) => shard);
    if (shards.length === 0) return 'Not connected to Discord yet.';
    if (waiting.length > 0) return `Shards not connected: ${waiting.join(', ')}.`;
    return library.snapshotFor(undefined).then(
      () => undefined,
      () => 'The store cannot be read.',
    );
  };
  return { metrics, server: await serveHealth(metricsAddress, metrics, unready) };
}

/** Says on the standard error why the program ends, and ends it: with a trace only where the program is at fault. */
async function end(error: unknown): Promise<never> {
  const { DISCORD_TOKEN: token = '' } = process.env;
  const known = error instanceof Error && problems.has(error.name);
  const message = known ? error.message : inspect(error);
  process.stderr.write(`${strikeOut(message, [token])}\n`);
  await opened?.close();
  process.exit(1);
}

main().catch(end);
