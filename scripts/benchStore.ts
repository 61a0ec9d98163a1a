import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '#src/corpus/article.ts';
import { openStore } from '#src/store/openStore.ts';
import type { Store } from '#src/store/store.ts';
import { article } from '#tests/store/articles.ts';
import type { ScratchDatabase } from '#tests/store/bench.ts';
import { scratchPostgres, TEST_DATABASE_URL } from '#tests/store/scratchPostgres.ts';
import { scratchSqlite } from '#tests/store/scratchSqlite.ts';

/**
 * Measures the store: `npm run bench:store`. On SQLite always, in the system's temporary folder (TMPDIR); on PostgreSQL where
 * TEST_DATABASE_URL names a server. Prints one line a figure, in milliseconds.
 */
const CHANGES = 300;
const LOOKS = 5_000;
const LOADS = 5;
const SIZES = [300, 5_000];
/** An article of a newspaper: about 5,000 characters. */
const PARAGRAPHS = 30;
const SENTENCE = 'The council heard on Thursday that the river wall would be raised before the winter. ';

await measure('SQLite', await scratchSqlite());
if (TEST_DATABASE_URL === undefined) say('PostgreSQL: left out, TEST_DATABASE_URL is not set');
else await measure('PostgreSQL', await scratchPostgres());

async function measure(engine: string, database: ScratchDatabase): Promise<void> {
  for (const size of SIZES) {
    const server = `server-${size}`;
    const store = await open(database);
    const put = Array.from({ length: size }, (_, n) => report(n, 'first'));
    const added = await withStall(() => commit(store, server, 0, put));
    say(
      `${engine}, ${size} articles added at once: ${ms(added.took)}, nothing else runs for ${ms(added.stall)} at most`,
    );
    await measureLoads(engine, database, server, size);
    if (size === SIZES[0]) await measureChanges(engine, store, server);
    await store.close();
  }
  await database.drop();
}

async function measureLoads(engine: string, database: ScratchDatabase, server: string, size: number): Promise<void> {
  const times: number[] = [];
  let stall = 0;
  for (let load = 0; load < LOADS; load += 1) {
    const store = await open(database);
    const loaded = await withStall(() => store.corpus.loadStory(server));
    times.push(loaded.took);
    stall = Math.max(stall, loaded.stall);
    await store.close();
  }
  say(`${engine}, ${size} articles loaded: ${spread(times)}, nothing else runs for ${ms(stall)} at most`);
}

async function measureChanges(engine: string, store: Store, server: string): Promise<void> {
  const changes: number[] = [];
  for (let change = 1; change <= CHANGES; change += 1) {
    changes.push(await time(() => commit(store, server, change, [report(change % 300, `change ${change}`)])));
  }
  say(`${engine}, one durable change: ${spread(changes)}`);
  const looks: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) looks.push(await time(() => store.servers.versionOf(server)));
  say(`${engine}, version check: ${spread(looks)}`);
}

function open(database: ScratchDatabase): Promise<Store> {
  return openStore(database.url, { log: { info: () => {}, warn: () => {} }, clock: () => new Date() });
}

async function commit(store: Store, server: string, base: number, put: readonly Article[]): Promise<void> {
  const change = { change: randomUUID(), base, kind: 'refresh', why: 'measured', put } as const;
  const outcome = await store.corpus.commit(server, change);
  if (outcome.kind !== 'committed') throw new Error(`The change was not made: ${outcome.kind}.`);
}

function report(n: number, state: string): Article {
  const texts = Array.from({ length: PARAGRAPHS }, (_, p) => `Report ${n}, ${state}, part ${p}. ${SENTENCE.repeat(2)}`);
  return article(`report-${String(n).padStart(5, '0')}`, `Report ${n}`, ...texts);
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** How long it took, and the longest time in which nothing else had its turn. */
async function withStall(run: () => Promise<unknown>): Promise<{ took: number; stall: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const took = await time(run);
  // The last gap is only known when the next turn comes.
  await setTimeout(5);
  delay.disable();
  return { took, stall: delay.max / 1e6 };
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `${ms(at(0.5))} p50, ${ms(at(0.95))} p95`;
}

function ms(time: number): string {
  return `${time < 1 ? time.toFixed(3) : time.toFixed(1)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
