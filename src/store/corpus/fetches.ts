import { ensureServer, type StoreContext } from '../context.ts';
import { inSlices } from '../slices.ts';
import { storedText } from '../storedText.ts';

/** Rows written by one statement. */
const ROWS_A_SLICE = 500;

/** What a web server said of a page when it was last fetched, to ask next time whether it has changed (RFC 9110, 13). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A page, and what its server said of it. */
export interface FetchedPage extends Validators {
  readonly url: string;
}

/** The validators of the pages a server's story came from. */
export interface FetchStore {
  /** Empty for a page that was never fetched, or that came without any. For many pages, `readAll` asks once. */
  read(server: string, url: string): Promise<Validators>;
  /** Of all the pages that were fetched for a server, by their addresses. */
  readAll(server: string): Promise<ReadonlyMap<string, Validators>>;
  /** Records pages that were fetched in full; of one given twice, the last. Record them after their story was committed: never before. */
  record(server: string, pages: readonly FetchedPage[]): Promise<void>;
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
      return row ? validatorsOf(row) : {};
    },

    async readAll(server) {
      const rows = await database
        .selectFrom('fetches')
        .select(['url', 'etag', 'last_modified'])
        .where('server', '=', server)
        .execute();
      return new Map(rows.map((row) => [row.url, validatorsOf(row)]));
    },

    async record(server, pages) {
      if (pages.length === 0) return;
      const at = now();
      const distinct = new Map(pages.map((page) => [page.url, page]));
      // In one order for everybody, so that two that record the same pages never wait for each other in a circle.
      const rows = [...distinct.values()]
        .sort((a, b) => (a.url < b.url ? -1 : 1))
        .map((page) => rowOf(server, page, at));
      await ensureServer(database, server, at);
      await inSlices(rows, ROWS_A_SLICE, (slice) =>
        database
          .insertInto('fetches')
          .values([...slice])
          .onConflict((conflict) =>
            conflict.columns(['server', 'url']).doUpdateSet(({ ref }) => ({
              etag: ref('excluded.etag'),
              last_modified: ref('excluded.last_modified'),
              at: ref('excluded.at'),
            })),
          )
          .execute(),
      );
    },
  };
}

function validatorsOf(row: { readonly etag: string | null; readonly last_modified: string | null }): Validators {
  return { ...(row.etag ? { etag: row.etag } : {}), ...(row.last_modified ? { lastModified: row.last_modified } : {}) };
}

function rowOf(server: string, { url, etag, lastModified }: FetchedPage, at: number) {
  return {
    server,
    url,
    etag: etag === undefined ? null : storedText(etag),
    last_modified: lastModified === undefined ? null : storedText(lastModified),
    at,
  };
}
