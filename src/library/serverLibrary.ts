import { LRUCache } from 'lru-cache';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Strictness } from '#src/answer/strictness.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Pin } from '#src/store/records/pins.ts';
import type { ServerVersion } from '#src/store/records/servers.ts';
import type { Store } from '#src/store/store.ts';
import { StoreError } from '#src/store/storeError.ts';
import { buildSnapshot } from './buildSnapshot.ts';
import { giveSeed } from './giveSeed.ts';
import { HOME } from './home.ts';
import type { Library } from './library.ts';
import { resolvePins } from './resolvePins.ts';
import type { SeedFolder } from './seed.ts';

/** A server as it is now. */
export interface CurrentServer {
  readonly snapshot: Snapshot;
  /** As they were saved; undefined where none were. */
  readonly settings: unknown;
  /** Pins whose words the story has no more. */
  readonly brokenPins: readonly Pin[];
}

/** The stories of all servers, loaded from the store when first asked for. */
export interface ServerLibrary extends Library {
  /** The same snapshot, with what else is known of the server. */
  currentOf(server: string | undefined): Promise<CurrentServer>;
  /** The settings as they were saved; undefined where none were. Waits for no story. */
  settingsOf(server: string | undefined): Promise<unknown>;
  /** Warms no story any more; what was loaded goes on answering. */
  close(): void;
}

/** Where the library writes what an operator should know. Fits pino. */
export interface LibraryLog {
  warn(fields: object, message: string): void;
}

export interface LibraryDependencies {
  readonly store: Pick<Store, 'servers' | 'corpus' | 'settings' | 'pins' | 'onChange'>;
  readonly seed: SeedFolder;
  /** How many paragraphs of stories are kept in memory. */
  readonly cacheParagraphs: number;
  /** How settings, as they were saved, want questions answered. */
  wantsSeed(settings: unknown): boolean;
  strictnessOf(settings: unknown): Strictness;
  readonly log: LibraryLog;
  /** Builds a story's index in slices. */
  readonly build?: (story: Story) => Promise<Snapshot>;
}

interface Held extends CurrentServer {
  readonly version: number;
}

/**
 * Opens the stories in a store. Every question compares the server's version, so a change made anywhere is seen by the next one; a
 * story is built beside the one that answers and put in its place at once. Where the store fails, what was loaded goes on answering.
 */
export function openServerLibrary(dependencies: LibraryDependencies): ServerLibrary {
  const { store, cacheParagraphs, log } = dependencies;
  const held = new LRUCache<string, Held>({
    maxSize: cacheParagraphs,
    // A story larger than the whole cache is kept too, alone.
    sizeCalculation: ({ snapshot }) => Math.min(cacheParagraphs, 1 + snapshot.index.paragraphCount),
  });
  const loads = new Map<string, { readonly version: number; readonly loading: Promise<Held> }>();
  const given = new Set<string>();
  const gifts = new Map<string, Promise<void>>();

  async function current(server: string): Promise<Held> {
    const old = held.get(server);
    try {
      await offerSeed(server, old);
      const version = await store.servers.versionOf(server);
      // Somebody else may have loaded it meanwhile.
      const now = held.get(server);
      return now?.version === version.version ? now : await loadOnce(server, version);
    } catch (problem) {
      if (old === undefined) throw problem;
      log.warn({ err: problem, server }, 'answering from memory: the story could not be compared or loaded');
      return old;
    }
  }

  /** Once for each server: a seed that is refused or taken back is not offered with every question. */
  async function offerSeed(server: string, old: Held | undefined): Promise<void> {
    if (given.has(server)) return;
    const giving = gifts.get(server) ?? giveSeed(server, dependencies).finally(() => gifts.delete(server));
    gifts.set(server, giving);
    try {
      await giving;
      given.add(server);
    } catch (problem) {
      if (!(problem instanceof StoreError) || (old === undefined && !(await hasStory(server)))) throw problem;
      log.warn({ err: problem, server }, 'the bundled articles could not be kept for a server');
    }
  }

  async function hasStory(server: string): Promise<boolean> {
    return (await store.servers.versionOf(server)).revision > 0;
  }

  function loadOnce(server: string, version: ServerVersion): Promise<Held> {
    const under = loads.get(server);
    if (under?.version === version.version) return under.loading;
    const loading = load(server, version, held.get(server), dependencies)
      .then((loaded) => {
        // A load that was overtaken by a later one must not take its place.
        if ((held.peek(server)?.version ?? -1) < loaded.version) held.set(server, loaded);
        return loaded;
      })
      .finally(() => {
        if (loads.get(server)?.loading === loading) loads.delete(server);
      });
    loads.set(server, { version: version.version, loading });
    return loading;
  }

  async function settingsOf(server: string): Promise<unknown> {
    const old = held.get(server);
    try {
      if (old && (await store.servers.versionOf(server)).version === old.version) return old.settings;
      return (await store.settings.read(server)).value;
    } catch (problem) {
      if (old === undefined) throw problem;
      log.warn({ err: problem, server }, 'settings taken from memory: they could not be compared or read');
      return old.settings;
    }
  }

  const stop = store.onChange((server) => {
    if (!held.has(server)) return;
    current(server).catch((problem: unknown) => log.warn({ err: problem, server }, 'a changed story was not warmed'));
  });
  const currentOf = (server: string | undefined) => current(server ?? HOME);
  return {
    currentOf,
    settingsOf: (server) => settingsOf(server ?? HOME),
    snapshotFor: async (server) => (await currentOf(server)).snapshot,
    close: stop,
  };
}

async function load(
  server: string,
  { version, revision }: ServerVersion,
  old: Held | undefined,
  { store, strictnessOf, build = buildSnapshot }: LibraryDependencies,
): Promise<Held> {
  const [pins, { value: settings }] = await Promise.all([store.pins.list(server), store.settings.read(server)]);
  const kept = old?.snapshot.story.revision === revision ? old.snapshot : undefined;
  const snapshot = kept ?? (await build(await readStory(server, revision, store)));
  const { passages, broken } = resolvePins(pins, snapshot.story);
  const own = { pins: passages, strictness: strictnessOf(settings) };
  return { version, snapshot: { ...snapshot, ...own }, settings, brokenPins: broken };
}

/** The story at a revision; empty where there is none yet. */
async function readStory(server: string, revision: number, store: LibraryDependencies['store']): Promise<Story> {
  return (await store.corpus.loadStory(server, revision)) ?? { revision, articles: [] };
}
