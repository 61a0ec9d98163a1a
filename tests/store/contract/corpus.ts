import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '#src/corpus/article.ts';
import type { CommitOutcome, CorpusChange } from '#src/store/corpus/corpus.ts';
import { makeSeed } from '#src/store/corpus/texts.ts';
import { bridge, harbour, harbourCorrected, orchard } from '../articles.ts';
import { newServer, type StoreBench } from '../bench.ts';

/** Stories, their revisions and what lies under them. */
export function describeCorpus(bench: () => StoreBench): void {
  const commit = (server: string, base: number, change: Partial<CorpusChange>): Promise<CommitOutcome> =>
    bench().store.corpus.commit(server, { change: randomUUID(), base, kind: 'add', why: 'a test', ...change });
  const ids = async (server: string, revision?: number): Promise<string[]> =>
    (await bench().store.corpus.entries(server, revision)).map(({ id, origin }) => `${id} (${origin})`);

  describe('a story', () => {
    it('is absent before its first revision', async () => {
      const server = newServer();
      expect(await bench().store.corpus.loadStory(server)).toBeUndefined();
      expect(await bench().store.corpus.entries(server)).toEqual([]);
      expect(await bench().store.servers.versionOf(server)).toEqual({ version: 0, revision: 0 });
    });

    it('comes back to the character, with its articles in the order of their ids', async () => {
      const server = newServer();
      const odd: Article = {
        ...orchard,
        source: 'The Valley Post',
        url: 'https://valleypost.example/frost?a=1&b=“2”',
        published: '2031-03-09',
        authors: ['Ö. Brandt', 'J. O’Neill'],
        language: 'en',
        paragraphs: [
          { number: 1, id: 'odd', text: 'null \u0000, half a pair \ud83d, emoji 🍒, “quotes”, \\u0041, tab\t.' },
        ],
        asides: [{ kind: 'credit', text: 'Photo: M. Weir', before: 2 }],
      };
      expect(await commit(server, 0, { put: [odd, harbour, bridge] })).toEqual({ kind: 'committed', revision: 1 });
      expect(await bench().store.corpus.loadStory(server)).toEqual({ revision: 1, articles: [odd, harbour, bridge] });
    });

    it('can be read as it was at every revision', async () => {
      const server = newServer();
      await commit(server, 0, { put: [harbour, bridge] });
      await commit(server, 1, { kind: 'refresh', put: [harbourCorrected] });
      await commit(server, 2, { kind: 'remove', remove: ['river-bridge'] });
      const { corpus } = bench().store;
      expect(await corpus.loadStory(server, 1)).toEqual({ revision: 1, articles: [harbour, bridge] });
      expect(await corpus.loadStory(server, 2)).toEqual({ revision: 2, articles: [harbourCorrected, bridge] });
      expect(await corpus.loadStory(server)).toEqual({ revision: 3, articles: [harbourCorrected] });
      expect(await corpus.loadStory(server, 4)).toBeUndefined();
    });

    it('makes no revision of a change that changes nothing', async () => {
      const server = newServer();
      await commit(server, 0, { put: [harbour] });
      expect(await commit(server, 1, { put: [harbour], remove: ['no-such-article'] })).toEqual({
        kind: 'unchanged',
        revision: 1,
      });
      expect(await bench().store.servers.versionOf(server)).toEqual({ version: 1, revision: 1 });
    });

    it('is one of a thousand articles as well as of one', async () => {
      const server = newServer();
      const many = Array.from({ length: 1_201 }, (_, n) => ({ ...bridge, id: `bridge-${String(n).padStart(4, '0')}` }));
      await commit(server, 0, { put: many });
      expect((await bench().store.corpus.loadStory(server))?.articles).toEqual(many);
      expect(await commit(server, 1, { kind: 'remove', remove: many.slice(1).map(({ id }) => id) })).toEqual({
        kind: 'committed',
        revision: 2,
      });
      expect(await ids(server)).toEqual(['bridge-0000 (own)']);
    });
  });

  describe('a history', () => {
    it('says who changed what, when and why, newest first', async () => {
      const server = newServer();
      const at = bench().clock.read();
      await commit(server, 0, { put: [harbour], who: 'moderator-1', why: 'The strike' });
      await commit(server, 1, { kind: 'refresh', put: [harbourCorrected, bridge], why: 'On schedule' });
      const { corpus } = bench().store;
      const first = { number: 1, kind: 'add', who: 'moderator-1', why: 'The strike', at };
      const second = { number: 2, kind: 'refresh', why: 'On schedule', at };
      expect(await corpus.history(server, { limit: 10 })).toEqual([second, first]);
      expect(await corpus.history(server, { limit: 1 })).toEqual([second]);
      expect(await corpus.history(server, { before: 2, limit: 10 })).toEqual([first]);
    });

    it('gives both texts of what a revision changed', async () => {
      const server = newServer();
      await commit(server, 0, { put: [harbour, bridge] });
      await commit(server, 1, { put: [harbourCorrected, orchard], remove: ['river-bridge'] });
      const { corpus } = bench().store;
      const differences = await corpus.differences(server, 1, 2);
      expect(differences.map(({ how, id }) => `${how} ${id}`)).toEqual([
        'added frost-orchards',
        'changed harbour-strike',
        'removed river-bridge',
      ]);
      const changed = differences[1];
      if (changed?.how !== 'changed') throw new Error('The harbour article should have changed.');
      expect(await corpus.readArticle(changed.before)).toEqual(harbour);
      expect(await corpus.readArticle(changed.after)).toEqual(harbourCorrected);
    });

    it('goes on with a new revision when an earlier one is brought back', async () => {
      const server = newServer();
      await commit(server, 0, { put: [harbour, bridge] });
      await commit(server, 1, { put: [harbourCorrected, orchard], remove: ['river-bridge'] });
      const { corpus } = bench().store;
      const back = await corpus.rollback(server, {
        change: randomUUID(),
        base: 2,
        to: 1,
        why: 'The old text was right',
      });
      expect(back).toEqual({ kind: 'committed', revision: 3 });
      expect(await corpus.loadStory(server)).toEqual({ revision: 3, articles: [harbour, bridge] });
      expect(await corpus.loadStory(server, 2)).toEqual({ revision: 2, articles: [orchard, harbourCorrected] });
      expect((await corpus.history(server, { limit: 1 }))[0]).toMatchObject({ kind: 'rollback', restores: 1 });
    });

    it('does not go back to a revision that never was', async () => {
      const server = newServer();
      await commit(server, 0, { put: [harbour] });
      const rollback = bench().store.corpus.rollback(server, { change: randomUUID(), base: 1, to: 7, why: 'A slip' });
      await expect(rollback).rejects.toThrow(RangeError);
    });
  });

  describe('a seed', () => {
    it('lies under the own articles, which shadow it', async () => {
      const server = newServer();
      const seed = await makeSeed([harbour, bridge]);
      await commit(server, 0, { kind: 'seed', seed });
      await commit(server, 1, { put: [harbourCorrected, orchard] });
      expect(await ids(server)).toEqual(['frost-orchards (own)', 'harbour-strike (own)', 'river-bridge (seed)']);
      expect((await bench().store.corpus.loadStory(server))?.articles).toEqual([orchard, harbourCorrected, bridge]);
      expect(await bench().store.servers.versionOf(server)).toEqual({
        version: 2,
        revision: 2,
        seed: seed.fingerprint,
      });
    });

    it('can be hidden article by article, and uncovered again', async () => {
      const server = newServer();
      await commit(server, 0, { kind: 'seed', seed: await makeSeed([harbour, bridge]) });
      await commit(server, 1, { put: [harbourCorrected] });
      await commit(server, 2, { kind: 'remove', remove: ['harbour-strike', 'river-bridge'] });
      expect(await ids(server)).toEqual([]);
      await commit(server, 3, { uncover: ['harbour-strike', 'river-bridge'] });
      expect(await ids(server)).toEqual(['harbour-strike (seed)', 'river-bridge (seed)']);
      expect(await ids(server, 2)).toEqual(['harbour-strike (own)', 'river-bridge (seed)']);
    });

    it('can be switched off, changed and rolled back without losing the own articles', async () => {
      const server = newServer();
      const first = await makeSeed([harbour]);
      const second = await makeSeed([harbourCorrected, bridge]);
      await commit(server, 0, { kind: 'seed', seed: first });
      await commit(server, 1, { put: [orchard] });
      await commit(server, 2, { kind: 'seed', seed: 'off' });
      expect(await ids(server)).toEqual(['frost-orchards (own)']);
      await commit(server, 3, { kind: 'seed', seed: second });
      expect(await ids(server)).toEqual(['frost-orchards (own)', 'harbour-strike (seed)', 'river-bridge (seed)']);
      await bench().store.corpus.rollback(server, { change: randomUUID(), base: 4, to: 2, why: 'The seed was wrong' });
      expect((await bench().store.corpus.loadStory(server))?.articles).toEqual([orchard, harbour]);
      expect((await bench().store.servers.versionOf(server)).seed).toBe(second.fingerprint);
    });

    it('counts as given also where a rollback had brought it back already', async () => {
      const server = newServer();
      const first = await makeSeed([harbour]);
      await commit(server, 0, { kind: 'seed', seed: first });
      await commit(server, 1, { kind: 'seed', seed: await makeSeed([bridge]) });
      await bench().store.corpus.rollback(server, { change: randomUUID(), base: 2, to: 1, why: 'The seed was wrong' });
      expect(await commit(server, 3, { kind: 'seed', seed: first })).toEqual({ kind: 'unchanged', revision: 3 });
      expect((await bench().store.servers.versionOf(server)).seed).toBe(first.fingerprint);
    });

    it('has a name that depends on words and ids and not on their order', async () => {
      const { fingerprint } = await makeSeed([harbour, bridge]);
      expect((await makeSeed([bridge, { ...harbour }])).fingerprint).toBe(fingerprint);
      expect((await makeSeed([harbourCorrected, bridge])).fingerprint).not.toBe(fingerprint);
      expect((await makeSeed([{ ...harbour, id: 'harbour' }, bridge])).fingerprint).not.toBe(fingerprint);
    });
  });
}
