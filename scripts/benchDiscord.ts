/**
 * Asks the bot as it runs, over a Discord on the loopback, as much as a busy day would, and prints what became of it as Markdown. Run
 * it as `npm run bench:discord -- [--rate 50] [--seconds 20] [--servers 10]`; settings of the bot's own, such as DATABASE_URL, are passed on.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { firstResponseWithin } from '#tests/fakeDiscord/interactions.ts';
import { countAnswers, fire } from '#tests/fakeDiscord/load.ts';
import { startBot } from '#tests/fakeDiscord/startBot.ts';

/** How often the memory is looked at, in milliseconds. */
const lookEvery = 5_000;

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '20' },
    servers: { type: 'string', default: '10' },
  },
});
const load = { perSecond: Number(values.rate), seconds: Number(values.seconds), servers: Number(values.servers) };

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Processor time of a process so far, in milliseconds; Linux only, whose clock for this ticks a hundred times a second. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process, in megabytes; Linux only. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const [cpu] = cpus();
print(
  `Node ${process.version}, ${availableParallelism()} × ${cpu?.model.trim()}, load ${loadavg()[0]?.toFixed(1)} at the start.`,
);
const { DATABASE_URL, NODE_OPTIONS, READER } = process.env;
const discord = await startFakeDiscord({ firstResponseWithin });
const bot = await startBot(discord, {
  ...(DATABASE_URL !== undefined && { DATABASE_URL }),
  ...(NODE_OPTIONS !== undefined && { NODE_OPTIONS }),
  ...(READER !== undefined && { READER }),
});
const memory: number[] = [];
const looking = setInterval(() => memory.push(memoryOf(bot.pid)), lookEvery);
const before = processorTime(bot.pid);
const shots = await fire(discord, load);
const { asked, lost, doubled, acknowledged, answered } = await countAnswers(discord, shots);
clearInterval(looking);
const end = memoryOf(bot.pid);
const each = (processorTime(bot.pid) - before) / asked;
bot.signal('SIGTERM');
const exit = await bot.ended;
await discord.close();
print(
  '',
  `${load.perSecond} a second for ${load.seconds} s in ${load.servers} servers: of 10, 6 commands, 2 messages, 1 button, 1 option being typed.`,
  '',
  '| | p50 | p95 | p99 | longest |',
  '| --- | ---: | ---: | ---: | ---: |',
  row('commands, buttons, options acknowledged', acknowledged),
  row('messages answered', answered),
  '',
  `${asked} asked, ${lost} not answered, ${doubled} answered twice; exit code ${exit}; ${each.toFixed(1)} ms of processor time each.`,
  `Memory after each ${lookEvery / 1_000} s, in MB: ${memory.join(' ')}; at the end: ${end}. Load at the end: ${loadavg()[0]?.toFixed(1)}.`,
  ...troubles(bot.output.stdout),
);

function row(name: string, sorted: readonly number[]): string {
  const shares = [0.5, 0.95, 0.99].map((share) => `${at(sorted, share)} ms`);
  return `| ${[name, ...shares, `${sorted.at(-1)} ms`].join(' | ')} |`;
}

/** Every warning and error of the log, and how often it came. */
function troubles(log: string): string[] {
  const counts = new Map<string, number>();
  for (const line of log.split('\n').filter((entry) => /"level":(?:40|50|60)/.test(entry))) {
    const { msg }: { msg: string } = JSON.parse(line);
    counts.set(msg, (counts.get(msg) ?? 0) + 1);
  }
  return [...counts].map(([message, count]) => `${count} × "${message}"`);
}
if (bot.output.stderr !== '') print('', bot.output.stderr);
