import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bridge, harbour, harbourCorrected, orchard } from '../articles.ts';
import { newServer, type StoreBench } from '../bench.ts';

/** Two at once: two moderators, two processes, one asking twice. */
export function describeConcurrency(bench: () => StoreBench): void {
  const record = (base: number) => ({ change: randomUUID(), base, kind: 'add', why: 'a test' }) as const;

  describe('with two writers', () => {
    it('tells the second what changed, and by whom, since it looked', async () => {
      const server = newServer();
      const { corpus } = bench().store;
      await corpus.commit(server, { ...record(0), put: [harbour, bridge] });
      await corpus.commit(server, { ...record(1), who: 'moderator-1', why: 'A correction', put: [harbourCorrected] });
      await corpus.commit(server, { ...record(2), who: 'moderator-1', why: 'Closed', remove: ['river-bridge'] });
      const late = await corpus.commit(server, { ...record(1), who: 'moderator-2', put: [orchard] });
      if (late.kind !== 'conflict') throw new Error(`A conflict was expected, not ${late.kind}.`);
      expect(late.revision).toBe(3);
      expect(late.since.map(({ number, who, why }) => [number, who, why])).toEqual([
        [3, 'moderator-1', 'Closed'],
        [2, 'moderator-1', 'A correction'],
      ]);
      expect(late.differences.map(({ how, id }) => `${how} ${id}`)).toEqual([
        'changed harbour-strike',
        'removed river-bridge',
      ]);
      expect((await corpus.loadStory(server))?.articles).toEqual([harbourCorrected]);
    });

    it('lets exactly one of many have each revision', async () => {
      const server = newServer();
      const stores = [bench().store, await bench().another(), await bench().another()];
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          stores[n % 3]?.corpus.commit(server, { ...record(0), put: [{ ...bridge, id: `bridge-${n}` }] }),
        ),
      );
      expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual([
        'committed',
        ...Array.from({ length: 11 }, () => 'conflict'),
      ]);
      expect(await bench().store.corpus.entries(server)).toHaveLength(1);
      expect(await bench().store.servers.versionOf(server)).toEqual({ version: 1, revision: 1 });
    });

    it('lets servers change side by side, also where they share texts', async () => {
      const other = await bench().another();
      const articles = Array.from({ length: 250 }, (_, n) => ({
        ...orchard,
        id: `orchard-${n}`,
        title: `Orchard ${n}`,
      }));
      const servers = Array.from({ length: 6 }, newServer);
      const outcomes = await Promise.all(
        servers.map((server, n) => {
          const put = n % 2 === 0 ? articles : articles.toReversed();
          return (n % 3 === 0 ? other : bench().store).corpus.commit(server, { ...record(0), put });
        }),
      );
      expect(outcomes).toEqual(servers.map(() => ({ kind: 'committed', revision: 1 })));
    });
  });

  describe('with two processes', () => {
    it('shows one what the other changed, at its next look', async () => {
      const server = newServer();
      const other = await bench().another();
      expect(await bench().store.servers.versionOf(server)).toEqual({ version: 0, revision: 0 });
      await other.corpus.commit(server, { ...record(0), put: [harbour] });
      expect(await bench().store.servers.versionOf(server)).toEqual({ version: 1, revision: 1 });
      expect(await bench().store.corpus.loadStory(server)).toEqual({ revision: 1, articles: [harbour] });
    });

    it('tells the listeners of the process that made a change, until they stop', async () => {
      const server = newServer();
      const heard: string[] = [];
      const stop = bench().store.onChange((changed) => heard.push(changed));
      await bench().store.corpus.commit(server, { ...record(0), put: [harbour] });
      await expect.poll(() => heard).toContain(server);
      stop();
      const before = heard.length;
      await bench().store.corpus.commit(server, { ...record(1), put: [bridge] });
      expect(heard).toHaveLength(before);
    });

    it('keeps a change whose listener fails', async () => {
      const server = newServer();
      const stop = bench().store.onChange(() => {
        throw new Error('a listener that fails');
      });
      const outcome = await bench().store.settings.save(server, { base: 0, value: { seed: true } });
      stop();
      expect(outcome).toEqual({ kind: 'saved', version: 1 });
      expect(bench().warnings).toContain('A listener to changes failed');
    });
  });

  describe('a change asked for twice', () => {
    it('has one outcome for all who ask while it is made', async () => {
      const stores = [bench().store, await bench().another()];
      for (let round = 0; round < 10; round += 1) {
        const server = newServer();
        const change = { ...record(0), put: [harbour] };
        // One after the other, so that some look while others write.
        const asked = Array.from({ length: 24 }, async (_, n) => {
          await setTimeout(n);
          return stores[n % 2]?.corpus.commit(server, change);
        });
        expect(new Set((await Promise.all(asked)).map((outcome) => outcome?.kind))).toEqual(new Set(['committed']));
      }
    });

    it('is made once, with the same outcome, and never again', async () => {
      const server = newServer();
      const { corpus } = bench().store;
      const change = { ...record(0), put: [harbour] };
      const both = await Promise.all([corpus.commit(server, change), corpus.commit(server, change)]);
      expect(both).toEqual([
        { kind: 'committed', revision: 1 },
        { kind: 'committed', revision: 1 },
      ]);
      await corpus.commit(server, { ...record(1), put: [bridge] });
      expect(await corpus.commit(server, change)).toEqual({ kind: 'committed', revision: 1 });
      expect(await corpus.history(server, { limit: 10 })).toHaveLength(2);
    });
  });
}
