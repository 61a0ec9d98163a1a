import { describe, expect, it } from 'vitest';
import type { Watch } from '#src/store/corpus/watches.ts';
import type { Store } from '#src/store/store.ts';
import { newServer, type StoreBench } from '../bench.ts';

/** Addresses fetched on schedule, and what is remembered of each fetch. */
export function describeWatches(bench: () => StoreBench): void {
  const FEED = 'https://harbournews.example/feed.xml';
  const PAGE = 'https://harbournews.example/strike?page=1';
  const HOUR_MS = 60 * 60 * 1_000;
  const LEASE_MS = 60_000;

  const claim = (server: string, limit = 10, store: Store = bench().store): Promise<Watch[]> =>
    store.watches.claim({ limit, leaseMs: LEASE_MS, owns: (owner) => owner === server });

  describe('a watch', () => {
    it('is due at once, and after a result when that result says', async () => {
      const server = newServer();
      const { watches } = bench().store;
      const at = bench().clock.read();
      await watches.save(server, { url: FEED, everyMs: HOUR_MS, who: 'moderator-1' });
      const watch = { server, url: FEED, everyMs: HOUR_MS, who: 'moderator-1', at, nextAt: at };
      expect(await watches.list(server)).toEqual([watch]);
      expect(await claim(server)).toEqual([watch]);
      await watches.record(server, FEED, { ok: true, nextAt: bench().clock.in(HOUR_MS) });
      expect(await claim(server)).toEqual([]);
      bench().clock.pass(HOUR_MS);
      expect(await claim(server)).toEqual([{ ...watch, nextAt: bench().clock.read(), succeededAt: at }]);
    });

    it('says since when it fails, how often, and why the last time', async () => {
      const server = newServer();
      const { watches } = bench().store;
      await watches.save(server, { url: FEED, everyMs: HOUR_MS });
      const since = bench().clock.read();
      await watches.record(server, FEED, { ok: false, problem: 'The site is down.', nextAt: bench().clock.in(1_000) });
      bench().clock.pass(1_000);
      await watches.record(server, FEED, { ok: false, problem: 'The page is gone.', nextAt: bench().clock.in(2_000) });
      expect((await watches.list(server))[0]?.failing).toEqual({ since, failures: 2, problem: 'The page is gone.' });
      await watches.record(server, FEED, { ok: true, nextAt: bench().clock.in(HOUR_MS) });
      expect((await watches.list(server))[0]).not.toHaveProperty('failing');
    });

    it('keeps its past when its interval changes, and can be removed once', async () => {
      const server = newServer();
      const { watches } = bench().store;
      await watches.save(server, { url: FEED, everyMs: HOUR_MS });
      await watches.record(server, FEED, { ok: true, nextAt: bench().clock.in(HOUR_MS) });
      await watches.save(server, { url: FEED, everyMs: 2 * HOUR_MS });
      expect(await watches.list(server)).toMatchObject([{ everyMs: 2 * HOUR_MS, succeededAt: bench().clock.read() }]);
      expect(await watches.remove(server, FEED)).toBe(true);
      expect(await watches.remove(server, FEED)).toBe(false);
    });

    it('is claimed by one process only, the longest due first, and again when its lease is over', async () => {
      const server = newServer();
      const other = await bench().another();
      await bench().store.watches.save(server, { url: PAGE, everyMs: HOUR_MS });
      bench().clock.pass(1_000);
      await bench().store.watches.save(server, { url: FEED, everyMs: HOUR_MS });
      expect((await claim(server, 1)).map(({ url }) => url)).toEqual([PAGE]);
      const both = await Promise.all([claim(server), claim(server, 10, other)]);
      expect(both.flat().map(({ url }) => url)).toEqual([FEED]);
      bench().clock.pass(LEASE_MS);
      expect((await claim(server)).map(({ url }) => url).sort()).toEqual([FEED, PAGE]);
    });

    it('is found behind any number that belong to other processes', async () => {
      const [mine, theirs] = [newServer(), newServer()];
      const { watches } = bench().store;
      for (let n = 0; n < 120; n += 1) await watches.save(theirs, { url: `${PAGE}&n=${n}`, everyMs: HOUR_MS });
      bench().clock.pass(1_000);
      await watches.save(mine, { url: FEED, everyMs: HOUR_MS });
      expect((await claim(mine, 1)).map(({ url }) => url)).toEqual([FEED]);
    });

    it('rests while the bot is away from the server', async () => {
      const server = newServer();
      const { watches, servers } = bench().store;
      await watches.save(server, { url: FEED, everyMs: HOUR_MS });
      await servers.leave(server);
      expect(await claim(server)).toEqual([]);
      await servers.join(server);
      expect((await claim(server)).map(({ url }) => url)).toEqual([FEED]);
    });
  });

  describe('what a page said of itself', () => {
    it('is kept for each server until the next fetch', async () => {
      const server = newServer();
      const { fetches } = bench().store;
      expect(await fetches.read(server, PAGE)).toEqual({});
      await fetches.record(server, [{ url: PAGE, etag: '"a1"', lastModified: 'Mon, 10 Mar 2031 08:00:00 GMT' }]);
      expect(await fetches.read(server, PAGE)).toEqual({ etag: '"a1"', lastModified: 'Mon, 10 Mar 2031 08:00:00 GMT' });
      await fetches.record(server, [
        { url: PAGE, etag: 'W/"late"' },
        { url: PAGE, etag: 'W/"a2"' },
      ]);
      expect(await fetches.read(server, PAGE)).toEqual({ etag: 'W/"a2"' });
      expect(await fetches.read(newServer(), PAGE)).toEqual({});
    });

    it('is kept of any number of pages at once', async () => {
      const server = newServer();
      const { fetches } = bench().store;
      const pages = Array.from({ length: 1_201 }, (_, n) => ({ url: `${PAGE}&n=${n}`, etag: `"${n}"` }));
      await fetches.record(server, pages);
      await fetches.record(server, []);
      expect(await fetches.read(server, `${PAGE}&n=0`)).toEqual({ etag: '"0"' });
      expect(await fetches.read(server, `${PAGE}&n=1200`)).toEqual({ etag: '"1200"' });
      expect(await fetches.readAll(server)).toEqual(new Map(pages.map(({ url, etag }) => [url, { etag }])));
      expect(await fetches.readAll(newServer())).toEqual(new Map());
    });
  });
}
