import type { Selectable } from 'kysely';
import { keepText, keptText } from '#src/language/keepText.ts';
import type { Text } from '#src/language/message.ts';
import { claimDue } from '../claim.ts';
import { ensureServer, type StoreContext } from '../context.ts';
import type { Schema } from '../schema/schema.ts';
import { storedText } from '../storedText.ts';

/** An address that is fetched again on schedule. */
export interface Watch {
  readonly server: string;
  readonly url: string;
  readonly everyMs: number;
  /** The moderator's id; left out for who asked to be forgotten. */
  readonly who?: string;
  readonly at: Date;
  readonly nextAt: Date;
  /** The last time it went well. */
  readonly succeededAt?: Date;
  /** Since when every attempt fails, how often, and why the last one did. */
  readonly failing?: { readonly since: Date; readonly failures: number; readonly problem: Text };
}

/** How a fetch on schedule went; the caller says when the next one is. */
export type WatchResult =
  | { readonly ok: true; readonly nextAt: Date }
  | { readonly ok: false; readonly problem: Text; readonly nextAt: Date };

/** The watched addresses of every server. */
export interface WatchStore {
  /** Watches an address from now on; one that is watched already gets the new interval and keeps its past. */
  save(server: string, watch: { readonly url: string; readonly everyMs: number; readonly who?: string }): Promise<void>;
  /** Whether there was one to remove. */
  remove(server: string, url: string): Promise<boolean>;
  /** In the order of their addresses. */
  list(server: string): Promise<Watch[]>;
  /** Takes on watches that are due, the longest due first; one without a result in `leaseMs` is due again. */
  claim(which: {
    readonly limit: number;
    readonly leaseMs: number;
    readonly owns?: (server: string) => boolean;
  }): Promise<Watch[]>;
  record(server: string, url: string, result: WatchResult): Promise<void>;
}

/** No watch waits longer than this beyond its interval: one that seems to was put off while the clock was wrong, and is due. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1_000;

const NO_PAST = { succeeded_at: null, failing_since: null, failures: 0, problem: null } as const;

/** Keeps watches in the table `watches`. */
export function watchStore({ database, now }: StoreContext): WatchStore {
  return {
    async save(server, { url, everyMs, who = null }) {
      const values = { every_ms: everyMs, who, next_at: now() };
      await database.transaction().execute(async (transaction) => {
        await ensureServer(transaction, server, now());
        await transaction
          .insertInto('watches')
          .values({ server, url, at: now(), ...values, ...NO_PAST })
          .onConflict((conflict) => conflict.columns(['server', 'url']).doUpdateSet(values))
          .execute();
      });
    },

    async remove(server, url) {
      const { numDeletedRows } = await database
        .deleteFrom('watches')
        .where('server', '=', server)
        .where('url', '=', url)
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },

    async list(server) {
      const rows = await database.selectFrom('watches').selectAll().where('server', '=', server).execute();
      return rows.map(watchOf).sort((a, b) => (a.url < b.url ? -1 : 1));
    },

    async claim({ limit, leaseMs, owns = () => true }) {
      const claimed = await claimDue(limit, owns, {
        list: (skip, count) =>
          database
            .selectFrom('watches')
            .innerJoin('servers', 'servers.id', 'watches.server')
            .selectAll('watches')
            .where('servers.left_at', 'is', null)
            .where((eb) =>
              eb.or([
                eb('next_at', '<=', now()),
                eb(eb('next_at', '-', eb.ref('every_ms')), '>', now() + LONGEST_WAIT_MS),
              ]),
            )
            .orderBy('next_at')
            .orderBy('server')
            .orderBy('url')
            .offset(skip)
            .limit(count)
            .execute(),
        take: ({ server, url, next_at }) =>
          database
            .updateTable('watches')
            .set({ next_at: now() + leaseMs })
            .where('server', '=', server)
            .where('url', '=', url)
            .where('next_at', '=', next_at)
            .executeTakeFirstOrThrow(),
      });
      return claimed.map(watchOf);
    },

    async record(server, url, result) {
      const next_at = result.nextAt.getTime();
      const watch = database.updateTable('watches').where('server', '=', server).where('url', '=', url);
      if (result.ok) {
        await watch.set({ next_at, ...NO_PAST, succeeded_at: now() }).execute();
        return;
      }
      await watch
        .set(({ fn, val, eb }) => ({
          next_at,
          failing_since: fn.coalesce('failing_since', val(now())),
          failures: eb('failures', '+', 1),
          problem: storedText(keepText(result.problem)),
        }))
        .execute();
    },
  };
}

function watchOf(row: Selectable<Schema['watches']>): Watch {
  return {
    server: row.server,
    url: row.url,
    everyMs: row.every_ms,
    ...(row.who === null ? {} : { who: row.who }),
    at: new Date(row.at),
    nextAt: new Date(row.next_at),
    ...(row.succeeded_at === null ? {} : { succeededAt: new Date(row.succeeded_at) }),
    ...(row.failing_since === null
      ? {}
      : {
          failing: { since: new Date(row.failing_since), failures: row.failures, problem: keptText(row.problem ?? '') },
        }),
  };
}
