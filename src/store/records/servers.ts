import type { Selectable } from 'kysely';
import { ensureServer, type StoreContext } from '../context.ts';
import type { Schema } from '../schema/schema.ts';

/** Where a server stands. All zero for one the store has never heard of. */
export interface ServerVersion {
  /** Grows with every change of the story, the settings or the pins: when it is the same, nothing that matters has changed. */
  readonly version: number;
  /** The newest revision of the story; 0 where there is none. */
  readonly revision: number;
  /** Fingerprint of the seed the story was last given, also after a rollback to another or after it was switched off. */
  readonly seed?: string;
}

export interface ServerEntry {
  readonly id: string;
  /** The settings as they were saved. */
  readonly settings: unknown;
}

/** The servers themselves: how current they are, and whether the bot is still on them. */
export interface ServerStore {
  /** Compared on every question, so a single look-up by key. */
  versionOf(server: string): Promise<ServerVersion>;
  /** The servers the bot is on, by id, after the one named. */
  list(page: { readonly after?: string; readonly limit: number }): Promise<ServerEntry[]>;
  /** The bot was removed; from now on the retention period runs. Not for outages. */
  leave(server: string): Promise<void>;
  /** The bot is (back) on the server: what is still there stays. */
  join(server: string): Promise<void>;
}

type VersionRow = Pick<Selectable<Schema['servers']>, 'version' | 'revision' | 'seed'>;

/** Answers from the `servers` table. */
export function serverStore({ database, now }: StoreContext): ServerStore {
  // Built and compiled once: this is asked with every question.
  const look = database.selectFrom('servers').select(['version', 'revision', 'seed']).where('id', '=', '').compile();

  return {
    async versionOf(server) {
      const [row] = (await database.executeQuery<VersionRow>({ ...look, parameters: [server] })).rows;
      if (row === undefined) return { version: 0, revision: 0 };
      const { version, revision, seed } = row;
      return seed === null ? { version, revision } : { version, revision, seed };
    },

    async list({ after = '', limit }) {
      const rows = await database
        .selectFrom('servers')
        .select(['id', 'settings'])
        .where('left_at', 'is', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id, settings }) => ({ id, settings: settings === null ? undefined : JSON.parse(settings) }));
    },

    async leave(server) {
      await database
        .updateTable('servers')
        .set({ left_at: now() })
        .where('id', '=', server)
        .where('left_at', 'is', null)
        .execute();
    },

    async join(server) {
      await ensureServer(database, server, now());
      await database
        .updateTable('servers')
        .set({ left_at: null })
        .where('id', '=', server)
        .where('left_at', 'is not', null)
        .execute();
    },
  };
}
