import { fileURLToPath } from 'node:url';

/** How much the log says, from most to nothing. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What an operator can set. An unset fact is left out; everything else has its default. */
export interface Config {
  /** The bot's token; left out where the console is to open instead of Discord. */
  readonly token?: string;
  /** Base address of Discord's API, without the version and without a slash at the end. */
  readonly apiUrl: string;
  /** The shards this process runs and how many there are in all; left out where one process runs everything. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  /** The folder of the bundled articles, as given: relative to the working directory, or absolute. */
  readonly corpus: string;
  /** Where the store is: `file:PATH`, relative to the working directory, or `postgres://…`; left out where nobody chose. */
  readonly databaseUrl?: string;
  /** How many paragraphs of stories are kept in memory. */
  readonly cacheParagraphs: number;
  /** Whether addresses that are not on the public internet may be fetched. */
  readonly allowPrivateUrls: boolean;
  /** Whether a reader reads beside the ranker. */
  readonly reader: boolean;
  readonly logLevel: LogLevel;
  /** Where health and metrics are served; left out where they are not. */
  readonly metricsAddress?: { readonly host: string; readonly port: number };
}

/** Every variable that is read, and what it means: the source of the settings table and of what a problem says. */
export const settings = {
  DISCORD_TOKEN: "the bot's token; without one the console opens",
  DISCORD_API_URL: "base address of Discord's API",
  SHARDS: 'the shards this process runs, such as 0-7 or 0,4',
  SHARD_COUNT: 'how many shards there are in all',
  CORPUS: 'folder of the bundled articles',
  DATABASE_URL: 'the store: file:PATH or postgres://…',
  CACHE_PARAGRAPHS: 'how many paragraphs of stories are kept in memory',
  ALLOW_PRIVATE_URLS: '1 lets addresses be fetched that are not on the public internet; for tests',
  READER: 'off answers by words alone, without the reader; on is usual',
  METRICS_ADDRESS: 'host and port of /healthz, /readyz and /metrics, such as 127.0.0.1:9464',
  LOG_LEVEL: `how much the log says: ${logLevels.join(', ')}`,
} as const;

type Setting = keyof typeof settings;

/** Settings that cannot be used: `problems` has a line for each, naming the variable; no value is repeated. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads the settings; a blank one counts as unset. Throws one `ConfigProblem` with all that is wrong. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = (name: Setting) => env[name]?.trim() || undefined;
  const refuse = (name: Setting, why: string) => {
    problems.push(`${name} (${settings[name]}) ${why}`);
  };

  const token = read('DISCORD_TOKEN');
  if (token !== undefined && !/^[\w.-]+$/.test(token))
    refuse('DISCORD_TOKEN', 'may hold letters, digits, ".", "_" and "-" only; paste the token alone');
  const apiUrl = read('DISCORD_API_URL') ?? 'https://discord.com/api';
  if (!isWebAddress(apiUrl)) refuse('DISCORD_API_URL', 'must be an http or https address');
  const logLevel = read('LOG_LEVEL') ?? 'info';
  if (!isLogLevel(logLevel)) refuse('LOG_LEVEL', `must be one of ${logLevels.join(', ')}`);
  const databaseUrl = read('DATABASE_URL');
  if (databaseUrl !== undefined && !/^(?:file:|postgres(?:ql)?:\/\/)./.test(databaseUrl))
    refuse('DATABASE_URL', 'must start with file: or postgres://');
  const cacheParagraphs = read('CACHE_PARAGRAPHS') ?? '100000';
  if (!/^[1-9]\d{2,8}$/.test(cacheParagraphs)) refuse('CACHE_PARAGRAPHS', 'must be a whole number from 100');
  const allowPrivateUrls = read('ALLOW_PRIVATE_URLS') ?? '0';
  if (!/^[01]$/.test(allowPrivateUrls)) refuse('ALLOW_PRIVATE_URLS', 'must be 1 or 0');
  const reader = read('READER') ?? 'on';
  if (!/^(?:on|off)$/.test(reader)) refuse('READER', 'must be on or off');
  const address = read('METRICS_ADDRESS');
  const metricsAddress = address === undefined ? undefined : readAddress(address);
  if (address !== undefined && metricsAddress === undefined)
    refuse('METRICS_ADDRESS', 'must be a host and a port, such as 127.0.0.1:9464');
  const shards = readShards(read('SHARDS'), read('SHARD_COUNT'), refuse);
  if (problems.length > 0 || !isLogLevel(logLevel)) throw new ConfigProblem(problems);

  return Object.freeze({
    ...(token !== undefined && { token }),
    apiUrl: apiUrl.replace(/\/+$/, ''),
    ...(shards && { shards }),
    corpus: read('CORPUS') ?? fileURLToPath(new URL('../corpus', import.meta.url)),
    ...(databaseUrl !== undefined && { databaseUrl }),
    cacheParagraphs: Number(cacheParagraphs),
    allowPrivateUrls: allowPrivateUrls === '1',
    reader: reader === 'on',
    logLevel,
    ...(metricsAddress && { metricsAddress }),
  });
}

function readShards(
  shards: string | undefined,
  count: string | undefined,
  refuse: (name: Setting, why: string) => void,
): Config['shards'] {
  if (shards === undefined && count === undefined) return undefined;
  const total = count !== undefined && /^[1-9]\d{0,5}$/.test(count) ? Number(count) : undefined;
  if (total === undefined) refuse('SHARD_COUNT', 'must be a whole number from 1, and is needed with SHARDS');
  const ids = shards === undefined ? undefined : readNumbers(shards);
  if (ids === undefined) refuse('SHARDS', 'must be numbers or ranges parted by commas, and is needed with SHARD_COUNT');
  if (total === undefined || ids === undefined) return undefined;
  if (ids.some((id) => id >= total)) refuse('SHARDS', 'must be below SHARD_COUNT: the first shard is 0');
  return Object.freeze({ ids: Object.freeze(ids), count: total });
}

/** "127.0.0.1:9464", "[::1]:9464"; undefined where it is no host and port. */
function readAddress(address: string): Config['metricsAddress'] {
  const [, bracketed, plain, port = ''] = /^(?:\[([\da-f:]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(address) ?? [];
  const host = bracketed ?? plain;
  return host === undefined || Number(port) > 65_535 ? undefined : Object.freeze({ host, port: Number(port) });
}

function readNumbers(list: string): number[] | undefined {
  const numbers = new Set<number>();
  for (const piece of list.split(',')) {
    const range = /^\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?$/.exec(piece);
    if (!range) return undefined;
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (last < first) return undefined;
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isLogLevel(text: string): text is LogLevel {
  return logLevels.some((level) => level === text);
}
