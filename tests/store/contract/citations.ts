import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CorrectionKey, UnplannedRevision } from '#src/store/records/corrections.ts';
import { bridge, cite, harbour, harbourCorrected } from '../articles.ts';
import { newServer, type StoreBench } from '../bench.ts';

/** What was cited where, and the work of correcting it. */
export function describeCitations(bench: () => StoreBench): void {
  const LONG_AGO = new Date(0);
  const LEASE_MS = 60_000;

  const refreshed = async (): Promise<string> => {
    const server = newServer();
    const { corpus } = bench().store;
    await corpus.commit(server, { change: randomUUID(), base: 0, kind: 'add', why: 'first', put: [harbour, bridge] });
    await corpus.commit(server, {
      change: randomUUID(),
      base: 1,
      kind: 'refresh',
      why: 'then',
      put: [harbourCorrected],
    });
    return server;
  };
  const record = (server: string, message: string, revision: number, passages = [cite(harbour, 2)]) =>
    bench().store.citations.record(server, { message, channel: 'channel-1', revision, passages });
  const unplanned = async (server: string): Promise<UnplannedRevision[]> =>
    (await bench().store.corrections.unplanned({ limit: 10_000 })).filter((entry) => entry.server === server);
  const planFor = async (server: string, messages: readonly string[]): Promise<void> => {
    const second = (await unplanned(server)).find(({ revision }) => revision.number === 2);
    if (second === undefined) throw new Error('Revision 2 should be unplanned.');
    const wrong = await bench().store.citations.find(server, {
      articles: ['harbour-strike'],
      since: LONG_AGO,
      beforeRevision: 2,
    });
    const corrections = wrong
      .filter(({ message }) => messages.includes(message))
      .map(({ message, ordinal, channel, passage, at }) => ({
        message,
        ordinal,
        channel,
        was: passage,
        now: cite(harbourCorrected, 2),
        citedAt: at,
      }));
    await bench().store.corrections.plan(second, corrections);
  };
  const claim = async (server: string, limit = 10) => {
    const claimed = await bench().store.corrections.claim({
      limit,
      leaseMs: LEASE_MS,
      owns: (owner) => owner === server,
    });
    return claimed.map(({ message, attempts }) => [message, attempts]);
  };

  describe('citations', () => {
    it('tell the revision that a message was cut from', async () => {
      const server = await refreshed();
      await record(server, 'message-1', 1);
      await record(server, 'message-1', 2);
      const { citations } = bench().store;
      expect(await citations.revisionOf(server, 'message-1')).toBe(2);
      expect(await citations.revisionOf(server, 'message-2')).toBeUndefined();
      await citations.forget(server, 'message-1');
      expect(await citations.revisionOf(server, 'message-1')).toBeUndefined();
    });

    it('are found by article, moment and revision, newest first', async () => {
      const server = await refreshed();
      await record(server, 'message-1', 1, [cite(bridge, 1), cite(harbour, 1), cite(harbour, 2)]);
      const since = bench().clock.in(1);
      bench().clock.pass(1_000);
      await record(server, 'message-2', 1);
      await record(server, 'message-3', 2);
      const { citations } = bench().store;
      const find = async (from: Date) =>
        (await citations.find(server, { articles: ['harbour-strike'], since: from, beforeRevision: 2 })).map(
          ({ message, ordinal }) => [message, ordinal],
        );
      expect(await find(LONG_AGO)).toEqual([
        ['message-2', 0],
        ['message-1', 1],
        ['message-1', 2],
      ]);
      expect(await find(since)).toEqual([['message-2', 0]]);
      expect(await citations.find(server, { articles: [], since: LONG_AGO, beforeRevision: 9 })).toEqual([]);
      expect(await citations.find(server, { articles: ['river-bridge'], since: LONG_AGO, beforeRevision: 2 })).toEqual([
        {
          message: 'message-1',
          ordinal: 0,
          channel: 'channel-1',
          passage: cite(bridge, 1),
          revision: 1,
          at: bench().clock.in(-1_000),
        },
      ]);
    });

    it('become those of what a message shows now, and go with the message', async () => {
      const server = await refreshed();
      await record(server, 'message-1', 1, [cite(harbour, 1), cite(harbour, 2)]);
      await record(server, 'message-1', 1, [cite(bridge, 1)]);
      const which = { articles: ['harbour-strike', 'river-bridge'], since: LONG_AGO, beforeRevision: 2 };
      const { citations } = bench().store;
      expect((await citations.find(server, which)).map(({ passage }) => passage)).toEqual([cite(bridge, 1)]);
      await citations.forget(server, 'message-1');
      expect(await citations.find(server, which)).toEqual([]);
    });
  });

  describe('corrections', () => {
    it('are due for every revision until they are listed', async () => {
      const server = await refreshed();
      expect((await unplanned(server)).map(({ revision }) => revision.number)).toEqual([1, 2]);
      await planFor(server, []);
      expect((await unplanned(server)).map(({ revision }) => revision.number)).toEqual([1]);
    });

    it('are due again where a message comes after the list', async () => {
      const server = await refreshed();
      await planFor(server, []);
      await record(server, 'late-message', 1);
      expect((await unplanned(server)).map(({ revision }) => revision.number)).toEqual([1, 2]);
    });

    it('stay due where a message comes while the list is made', async () => {
      const server = await refreshed();
      const before = (await unplanned(server)).find(({ revision }) => revision.number === 2);
      if (before === undefined) throw new Error('Revision 2 should be unplanned.');
      await record(server, 'late-message', 1);
      await bench().store.corrections.plan(before, []);
      expect((await unplanned(server)).map(({ revision }) => revision.number)).toEqual([1, 2]);
    });

    it('are claimed newest first, by one process only, and again when their lease is over', async () => {
      const server = await refreshed();
      await record(server, 'message-1', 1);
      bench().clock.pass(1_000);
      await record(server, 'message-2', 1);
      await planFor(server, ['message-1', 'message-2']);
      expect(await claim(server, 1)).toEqual([['message-2', 0]]);
      expect(await claim(server)).toEqual([['message-1', 0]]);
      expect(await claim(server)).toEqual([]);
      bench().clock.pass(LEASE_MS);
      expect(await claim(server)).toEqual([
        ['message-2', 1],
        ['message-1', 1],
      ]);
    });

    it('say what the message shows, and what the publisher has now', async () => {
      const server = await refreshed();
      await record(server, 'message-1', 1);
      await planFor(server, ['message-1']);
      const which = { limit: 1, leaseMs: LEASE_MS, owns: (owner: string) => owner === server };
      expect(await bench().store.corrections.claim(which)).toEqual([
        {
          server,
          channel: 'channel-1',
          message: 'message-1',
          ordinal: 0,
          revision: 2,
          was: cite(harbour, 2),
          now: cite(harbourCorrected, 2),
          citedAt: bench().clock.read(),
          attempts: 0,
        },
      ]);
    });

    it('are over when settled, wait when put off, and are gone with their message', async () => {
      const server = await refreshed();
      for (const message of ['message-1', 'message-2', 'message-3']) await record(server, message, 1);
      await planFor(server, ['message-1', 'message-2', 'message-3']);
      const { corrections, citations } = bench().store;
      const key = (message: string): CorrectionKey => ({ server, message, ordinal: 0, revision: 2 });
      await corrections.settle(key('message-1'));
      await corrections.putOff(key('message-2'), bench().clock.in(5_000));
      await citations.forget(server, 'message-3');
      expect(await claim(server)).toEqual([]);
      bench().clock.pass(5_000);
      expect(await claim(server)).toEqual([['message-2', 0]]);
    });

    it('are not listed twice', async () => {
      const server = await refreshed();
      await record(server, 'message-1', 1);
      await planFor(server, ['message-1']);
      await bench().store.corrections.settle({ server, message: 'message-1', ordinal: 0, revision: 2 });
      await record(server, 'message-2', 1);
      await planFor(server, ['message-1', 'message-2']);
      expect(await claim(server)).toEqual([['message-2', 0]]);
    });
  });
}
