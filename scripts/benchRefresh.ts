/**
 * Measures how long commands of another server wait while a moderator adds, refreshes and exports a story of many articles, with the
 * bot as it runs and on Discord's side: `npm run bench:refresh -- [--articles 5000]`. On SQLite, or on PostgreSQL where
 * TEST_DATABASE_URL names a server. Prints a line for each step.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { SeenInteraction } from '#tests/fakeDiscord/interactions.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { startBot } from '#tests/fakeDiscord/startBot.ts';
import { enginesToTest } from '#tests/store/engines.ts';
import { quantile } from './bench/measure.ts';
import { reportParagraphs } from './bench/reports.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '5000' } } });
const ARTICLES = Number(values.articles);
/** Between two commands of the other server, in milliseconds. */
const ASK_EVERY = 40;
/** How long a step may take: an interaction is Discord's for so long. */
const STEP_WITHIN = 15 * 60_000;

const publisher = fork(new URL('./bench/publisher.ts', import.meta.url), { execArgv: process.execArgv });
const [port] = await once(publisher, 'message');
for (const [engine, makeDatabase] of enginesToTest()) {
  const database = await makeDatabase();
  await measure(engine, database.url);
  await database.drop();
}
publisher.kill();

async function measure(engine: string, url: string): Promise<void> {
  const discord = await startFakeDiscord();
  const bot = await startBot(discord, { DATABASE_URL: url, ALLOW_PRIVATE_URLS: '1' });
  const step = (name: string, used: Used, done: (text: string) => boolean) =>
    measureStep(discord, `${engine}, ${name}`, used, done);
  const isShown = (text: string) => text.includes('Not done yet');
  const isDone = (text: string) => text.includes('Done: the story is at revision');

  await tell('Monday');
  await discord.interacts({ channel: 'neighbour', command: 'ask', options: { question: 'Who leads the US side?' } });
  const zip = { name: 'reports.zip', text: packReports() };
  const added = await step(`adding ${ARTICLES} articles, shown`, { ...corpus('add'), files: [zip] }, isShown);
  await step('adding, confirmed', confirm(added), isDone);
  await tell('Tuesday');
  const refreshed = await step(`refreshing ${ARTICLES} pages, shown`, corpus('refresh'), isShown);
  await step('refreshing, confirmed', confirm(refreshed), isDone);
  const back = await step('rolling back, shown', { ...corpus('rollback'), options: { revision: 2 } }, isShown);
  await step('rolling back, confirmed', confirm(back), isDone);
  await step('exporting', corpus('export'), (text) => text.includes('as Markdown'));
  bot.signal('SIGTERM');
  await bot.ended;
  await discord.close();
}

async function tell(day: string): Promise<void> {
  const heard = once(publisher, 'message');
  publisher.send(day);
  await heard;
}

function corpus(subcommand: string): Used {
  return { by: 'mod', command: 'corpus', subcommand };
}

function confirm(shown: SeenMessage): Used {
  const button = shown.buttons.find(({ label }) => label === 'Confirm')?.customId ?? '';
  return { by: 'mod', button, on: shown };
}

function packReports(): Uint8Array {
  const files = Array.from({ length: ARTICLES }, (_, number) => {
    const url = `http://127.0.0.1:${port}/reports/report-${number}`;
    const text = `---\ntitle: Report ${number}\nurl: ${url}\n---\n\n${reportParagraphs(number, 'Monday').join('\n\n')}\n`;
    return [`report-${number}.md`, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(files));
}

/** Uses a command and asks on the other server until it is done; says how long those questions waited for their acknowledgement. */
async function measureStep(
  discord: FakeDiscord,
  name: string,
  used: Used,
  done: (text: string) => boolean,
): Promise<SeenMessage> {
  const started = performance.now();
  const work = discord.sends(used);
  const asked: SeenInteraction[] = [];
  while (!isOver(work, done)) {
    if (performance.now() - started > STEP_WITHIN) throw new Error(`${name}: ${work.original?.text}`);
    asked.push(
      discord.sends({ channel: 'neighbour', command: 'ask', options: { question: 'Who leads the US side?' } }),
    );
    await setTimeout(ASK_EVERY);
  }
  const took = performance.now() - started;
  // Those just asked get their time too.
  await setTimeout(3_000);
  const waits = asked.map(({ first }) => first?.ms ?? Number.POSITIVE_INFINITY);
  const figures = [0.5, 0.99, 1].map((share) => `${quantile(waits, share).toFixed(0)} ms`);
  const [p50, p99, most] = figures;
  process.stdout.write(
    `${name}: ${(took / 1_000).toFixed(1)} s; ${waits.length} commands of another server acknowledged in ${p50} p50, ${p99} p99, ${most} at most (load ${loadavg()[0]?.toFixed(1)})\n`,
  );
  const shown = work.original;
  if (!shown) throw new Error(`${name}: nothing was shown.`);
  return shown;
}

function isOver({ original }: SeenInteraction, done: (text: string) => boolean): boolean {
  if (original === undefined || original.text.startsWith('Fetched ')) return false;
  if (!done(original.text)) throw new Error(`It ended otherwise: ${original.text}`);
  return true;
}
