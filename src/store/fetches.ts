import { ensureServer, type StoreContext } from './context.ts';
import { storedText } from './storedText.ts';

/** What a web server said of a page when it was last fetched, to ask next time whether it has changed (RFC 9110, 13). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The validators of the pages a server's story came from. */
export interface FetchStore {
  /** Empty for a page that was never fetched, or that came without any. */
  read(server: string, url: string): Promise<Validators>;
  /** Records a page that was fetched in full. Record it after its story was committed: never before. */
  record(server: string, url: string, validators: Validators): Promise<void>;
}

/** Keeps validators in the table `fetches`. */
export function fetchStore({ database, now }: StoreContext): FetchStore {
  return {
    async read(server, url) {
      const row = await database
        .selectFrom('fetches')
        .select(['etag', 'last_modified'])
        .where('server', '=', server)
        .where('url', '=', url)
        .executeTakeFirst();
      return {
        ...(row?.etag ? { etag: row.etag } : {}),
        ...(row?.last_modified ? { lastModified: row.last_modified } : {}),
      };
    },

    async record(server, url, { etag, lastModified }) {
      const values = {
        etag: etag === undefined ? null : storedText(etag),
        last_modified: lastModified === undefined ? null : storedText(lastModified),
        at: now(),
      };
      await database.transaction().execute(async (transaction) => {
        await ensureServer(transaction, server, now());
        await transaction
          .insertInto('fetches')
          .values({ server, url, ...values })
          .onConflict((conflict) => conflict.columns(['server', 'url']).doUpdateSet(values))
          .execute();
      });
    },
  };
}
