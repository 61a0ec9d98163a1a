import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Config } from '#src/config.ts';
import { openSeedFolder } from '#src/library/seed.ts';
import { openServerLibrary, type ServerLibrary } from '#src/library/serverLibrary.ts';
import type { ModerationContext, ModerationLog } from '#src/moderation/context.ts';
import { type Moderation, openModeration } from '#src/moderation/moderation.ts';
import { readSettings } from '#src/moderation/settings.ts';
import { openWeb } from '#src/moderation/sources/web.ts';
import { openStore } from '#src/store/openStore.ts';

/** The store where nobody chose another. */
export const DEFAULT_DATABASE = 'file:data/verbatim.db';

/** The stories of all servers, and what moderators can do with them. */
export interface OpenedStory {
  readonly library: ServerLibrary;
  readonly moderation: Moderation;
  /** For the upkeep. */
  readonly context: ModerationContext;
  close(): Promise<void>;
}

/** Opens the store, and the library and moderation on it. Throws `StoreError`. */
export async function openStory(
  { databaseUrl = DEFAULT_DATABASE, cacheParagraphs, corpus, allowPrivateUrls, token }: Config,
  log: ModerationLog,
  announce: ModerationContext['announce'],
): Promise<OpenedStory> {
  const clock = (): Date => new Date();
  const store = await openStore(databaseUrl, { log, clock });
  const seed = openSeedFolder(corpus);
  const wantsSeed = (settings: unknown) => readSettings(settings).seed;
  const strictnessOf = (settings: unknown) => readSettings(settings).strictness;
  const library = openServerLibrary({ store, seed, cacheParagraphs, wantsSeed, strictnessOf, log });
  const web = openWeb({ allowPrivate: allowPrivateUrls, version: await readVersion(), now: Date.now });
  const secret = token ?? randomBytes(32).toString('base64url');
  const context: ModerationContext = { store, library, seed, web, clock, log, secret, announce };
  return {
    library,
    moderation: openModeration(context),
    context,
    async close() {
      library.close();
      await web.close();
      await store.close();
    },
  };
}

async function readVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return version;
}
