import { ensureServer, type StoreContext } from '../context.ts';

/** Command lines that stand behind buttons with no room for them. */
export interface LineStore {
  /** Keeps a line under a key, which the caller makes of the line itself; keeping it again makes it last longer. */
  keep(server: string, key: string, line: string): Promise<void>;
  find(server: string, key: string): Promise<string | undefined>;
  /** Forgets what was kept last before a moment. */
  forgetBefore(server: string, moment: Date): Promise<void>;
}

/** Keeps lines in the table `lines`, as JSON: they must come back to the character. */
export function lineStore({ database, now, note }: StoreContext): LineStore {
  return {
    keep: (server, key, line) =>
      note(async (transaction) => {
        await ensureServer(transaction, server, now());
        const at = now();
        await transaction
          .insertInto('lines')
          .values({ server, key, line: JSON.stringify(line), at })
          .onConflict((conflict) => conflict.columns(['server', 'key']).doUpdateSet({ at }))
          .execute();
      }),

    async find(server, key) {
      const row = await database
        .selectFrom('lines')
        .select('line')
        .where('server', '=', server)
        .where('key', '=', key)
        .executeTakeFirst();
      return row && String(JSON.parse(row.line));
    },

    async forgetBefore(server, moment) {
      await database.deleteFrom('lines').where('server', '=', server).where('at', '<', moment.getTime()).execute();
    },
  };
}
