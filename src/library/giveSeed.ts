import { randomUUID } from 'node:crypto';
import { texts } from '#src/language/texts.ts';
import type { Store } from '#src/store/store.ts';
import type { SeedFolder } from './seed.ts';

/** What giving a server the seed takes. */
export interface SeedGiver {
  readonly store: Pick<Store, 'servers' | 'corpus' | 'settings'>;
  readonly seed: SeedFolder;
  /** Whether a server with these settings stands on the seed. */
  wantsSeed(settings: unknown): boolean;
}

/**
 * Gives a server the bundled articles where it was last given others, unless it wants none. Whoever is given a seed by another process
 * meanwhile keeps that one.
 */
export async function giveSeed(server: string, { store, seed, wantsSeed }: SeedGiver): Promise<void> {
  const version = await store.servers.versionOf(server);
  const { fingerprint } = await seed.current();
  if (version.seed === fingerprint || !wantsSeed((await store.settings.read(server)).value)) return;
  // Another process may have read the folder later than this one.
  const newest = version.seed === undefined ? await seed.current() : await seed.readAgain();
  if (version.seed === newest.fingerprint) return;
  const change = {
    change: randomUUID(),
    base: version.revision,
    why: texts.whySeeded,
    kind: 'seed' as const,
    seed: newest,
  };
  await store.corpus.commit(server, change);
}
