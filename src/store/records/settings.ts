import { ensureServer, type StoreContext } from '../context.ts';

/** A server's settings as they were saved: the caller checks their shape, also on reading. */
export interface SavedSettings {
  /** Undefined where none were ever saved. */
  readonly value: unknown;
  /** Counts the savings, from 0 for none: the base of the next change. */
  readonly version: number;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  /** Somebody else saved since `base`; these are the settings now. */
  | { readonly kind: 'conflict'; readonly current: SavedSettings };

/** The settings of every server. */
export interface SettingsStore {
  read(server: string): Promise<SavedSettings>;
  /** Puts `value` (anything JSON can say) in place of the settings of version `base`. */
  save(server: string, change: { readonly base: number; readonly value: unknown }): Promise<SaveOutcome>;
}

/** Keeps the settings with the server's row. */
export function settingsStore({ database, now, change }: StoreContext): SettingsStore {
  const read = async (server: string): Promise<SavedSettings> => {
    const row = await database
      .selectFrom('servers')
      .select(['settings', 'settings_version'])
      .where('id', '=', server)
      .executeTakeFirst();
    if (row === undefined || row.settings === null) return { value: undefined, version: 0 };
    return { value: JSON.parse(row.settings), version: row.settings_version };
  };

  return {
    read,

    async save(server, { base, value }) {
      const saved = await change(server, async (transaction) => {
        await ensureServer(transaction, server, now());
        const { numUpdatedRows } = await transaction
          .updateTable('servers')
          .set((row) => ({
            version: row('version', '+', 1),
            settings: JSON.stringify(value),
            settings_version: base + 1,
          }))
          .where('id', '=', server)
          .where('settings_version', '=', base)
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n;
      });
      return saved ? { kind: 'saved', version: base + 1 } : { kind: 'conflict', current: await read(server) };
    },
  };
}
