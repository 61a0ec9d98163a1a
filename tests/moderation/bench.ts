import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openSeedFolder, type SeedFolder } from '#src/library/seed.ts';
import { openServerLibrary, type ServerLibrary } from '#src/library/serverLibrary.ts';
import type { ModerationContext, Moderator } from '#src/moderation/context.ts';
import { type Moderation, openModeration } from '#src/moderation/moderation.ts';
import type { Notice } from '#src/moderation/notice.ts';
import { readSettings } from '#src/moderation/settings.ts';
import { openWeb } from '#src/moderation/sources/web.ts';
import type { Store } from '#src/store/store.ts';
import { newServer, openBench, type ScratchDatabase, type StoreBench } from '#tests/store/bench.ts';
import { enginesToTest } from '#tests/store/engines.ts';

/** A process of the bot on the database under test. */
export interface Process {
  readonly library: ServerLibrary;
  readonly moderation: Moderation;
  readonly context: ModerationContext;
  readonly seed: SeedFolder;
}

/** Moderation under test: a store, a bundled folder, and what the moderators were told. */
export interface ModerationBench extends Process {
  readonly store: StoreBench;
  readonly notices: { readonly server: string; readonly notice: Notice }[];
  readonly warnings: string[];
  /** What the store, the library and moderation of another process would be. */
  anotherProcess(): Promise<Process>;
  /** Writes a file of the bundled folder. */
  bundle(name: string, text: string): Promise<void>;
  unbundle(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The bundled article every server of these tests starts from. */
export const FERRY = `The ferry to Holm Island was taken out of service on Monday after a crack was found in its hull.

“Nobody will sail on her until the welders are done,” said Captain Ruth Alver, who leads the harbour authority.

The repair is expected to take eleven days.
`;

async function openProcess(
  store: Store,
  folder: string,
  bench: {
    readonly clock: () => Date;
    readonly warnings: string[];
    readonly notices: { server: string; notice: Notice }[];
  },
): Promise<Process & { close(): Promise<void> }> {
  const warn = (_: object, message: string): void => void bench.warnings.push(message);
  const log = { info: () => {}, warn };
  const seed = openSeedFolder(folder);
  const library = openServerLibrary({
    store,
    seed,
    cacheParagraphs: 10_000,
    wantsSeed: (settings) => readSettings(settings).seed,
    strictnessOf: (settings) => readSettings(settings).strictness,
    log,
  });
  const now = (): number => bench.clock().getTime();
  // A site of the test's own is never too slow, however busy the machine is.
  const web = openWeb({ allowPrivate: true, version: 'test', now, timeLimit: 10 * 60_000 });
  const context: ModerationContext = {
    store,
    library,
    seed,
    web,
    clock: bench.clock,
    log,
    secret: 'a secret of the tests',
    announce: async (server, notice) => void bench.notices.push({ server, notice }),
  };
  const close = async (): Promise<void> => {
    library.close();
    await web.close();
  };
  return { library, moderation: openModeration(context), context, seed, close };
}

/** Opens moderation on a database that is dropped when the bench is closed. */
export async function openModerationBench(database: ScratchDatabase): Promise<ModerationBench> {
  const store = await openBench(database);
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-seed-'));
  await writeFile(join(folder, 'holm-ferry.txt'), FERRY);
  const shared = { clock: store.clock.read, warnings: [], notices: [] };
  const processes = [await openProcess(store.store, folder, shared)];
  const [first] = processes;
  if (!first) throw new Error('No process was opened.');
  return {
    ...first,
    ...shared,
    store,
    anotherProcess: async () => {
      const process = await openProcess(await store.another(), folder, shared);
      processes.push(process);
      return process;
    },
    bundle: (name, text) => writeFile(join(folder, name), text),
    unbundle: (name) => rm(join(folder, name)),
    close: async () => {
      for (const process of processes) await process.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Describes moderation on SQLite, and on PostgreSQL where a server is given: the same tests on both. */
export function describeOnEachEngine(name: string, define: (bench: () => ModerationBench) => void): void {
  describe.each(enginesToTest())(`${name} on %s`, (_, makeDatabase) => {
    let opened: ModerationBench | undefined;
    beforeAll(async () => {
      opened = await openModerationBench(await makeDatabase());
    });
    afterAll(() => opened?.close());
    define(() => {
      if (opened === undefined) throw new Error('The bench is not open.');
      return opened;
    });
  });
}

/** A moderator of a server that no other test knows. */
export function newModerator(id = '700000000000000001', server = newServer()): Moderator {
  return { id, server };
}

/** A text file as somebody uploads it. */
export function textFile(
  name: string,
  text: string,
): { readonly kind: 'file'; readonly file: { name: string; bytes: Uint8Array } } {
  return { kind: 'file', file: { name, bytes: new TextEncoder().encode(text) } };
}
