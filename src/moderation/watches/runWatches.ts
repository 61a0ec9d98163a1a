import { randomUUID } from 'node:crypto';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Watch } from '#src/store/corpus/watches.ts';
import { plan } from '../change.ts';
import type { ModerationContext } from '../context.ts';
import { diffStories } from '../diff/diffStories.ts';
import { commit } from '../proposals/commit.ts';
import { breaks } from '../proposals/dryRun.ts';
import { readWatched } from './readWatched.ts';

const AT_ONCE = 5;
const LEASE_MS = 15 * 60 * 1_000;
/** The wait after the first failure; each later one doubles it, up to the interval or a day. */
const FIRST_WAIT_MS = 15 * 60 * 1_000;
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1_000;
/** Moderators may change the story while a watched address is read. */
const MOST_TRIES = 3;

/** Refreshes what is due on the servers this process owns; how many addresses were read. Never rejects for what is at an address. */
export async function runWatches(
  context: ModerationContext,
  owns: (server: string) => boolean = () => true,
): Promise<number> {
  let count = 0;
  for (;;) {
    const claimed = await context.store.watches.claim({ limit: AT_ONCE, leaseMs: LEASE_MS, owns });
    await Promise.all(claimed.map((watch) => runWatch(watch, context)));
    count += claimed.length;
    if (claimed.length < AT_ONCE) return count;
  }
}

async function runWatch(watch: Watch, context: ModerationContext): Promise<void> {
  const { server, url, everyMs, failing } = watch;
  const { store, clock, announce } = context;
  const problem = await refreshFrom(watch, context);
  const now = clock();
  if (problem === undefined) {
    await store.watches.record(server, url, { ok: true, nextAt: new Date(now.getTime() + everyMs) });
    if (failing) await announce(server, { kind: 'recovered', url, since: failing.since });
    return;
  }
  const nextAt = new Date(now.getTime() + waitAfter(failing?.failures ?? 0, everyMs));
  await store.watches.record(server, url, { ok: false, problem, nextAt });
  if (!failing) await announce(server, { kind: 'failing', url, since: now, problem });
}

/** How long to wait after so many failures before this one. */
export function waitAfter(failures: number, everyMs: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures, 20), Math.max(everyMs, LONGEST_WAIT_MS));
}

/** Why it came to nothing, if it did. */
async function refreshFrom({ server, url }: Watch, context: ModerationContext): Promise<Text | undefined> {
  const { library, store, announce } = context;
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const { story } = await library.snapshotFor(server);
    const read = await readWatched(server, url, story, context);
    if (read.kind === 'failed') return read.problem;
    const change = plan('refresh', texts.whyWatched({ url }), { put: read.put, fetched: read.fetched });
    const outcome = await commit({ id: randomUUID(), server, base: story.revision, change }, context);
    if (outcome.kind === 'conflict') continue;
    if (outcome.kind === 'unchanged') return read.held;
    const { snapshot } = await library.currentOf(server);
    const brokenPins = breaks(await store.pins.list(server), story, snapshot.story);
    const changes = await diffStories(story, snapshot.story);
    await announce(server, { kind: 'refreshed', url, revision: outcome.revision, changes, brokenPins });
    return read.held;
  }
  return texts.changedMeanwhile;
}
