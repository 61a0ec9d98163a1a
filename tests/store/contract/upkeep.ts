import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { article, bridge, cite, harbour, orchard } from '../articles.ts';
import { newServer, type StoreBench } from '../bench.ts';

/** What is forgotten, when and at whose wish. */
export function describeUpkeep(bench: () => StoreBench): void {
  const commit = (server: string, put = [harbour]) =>
    bench().store.corpus.commit(server, { change: randomUUID(), base: 0, kind: 'add', why: 'a test', put });

  describe('a server the bot has left', () => {
    it('is kept for thirty days, then gone with all that was its own', async () => {
      const { servers, corpus, settings, pins } = bench().store;
      const [left, stayed] = [newServer(), newServer()];
      for (const server of [left, stayed]) {
        await commit(server);
        await settings.save(server, { base: 0, value: { cooldown: 5 } });
        await pins.save(server, { key: 'why', question: 'Why?', passage: cite(harbour, 1) });
      }
      await servers.leave(left);
      bench().clock.passDays(30);
      expect((await bench().store.sweep()).servers).not.toContain(left);
      bench().clock.pass(1);
      expect((await bench().store.sweep()).servers).toContain(left);
      expect(await servers.versionOf(left)).toEqual({ version: 0, revision: 0 });
      expect(await corpus.loadStory(left)).toBeUndefined();
      expect(await corpus.history(left, { limit: 1 })).toEqual([]);
      expect(await settings.read(left)).toEqual({ value: undefined, version: 0 });
      expect(await pins.list(left)).toEqual([]);
      expect(await corpus.loadStory(stayed)).toEqual({ revision: 1, articles: [harbour] });
    });

    it('has everything back when the bot returns in time', async () => {
      const server = newServer();
      const { servers, corpus } = bench().store;
      await commit(server);
      await servers.leave(server);
      bench().clock.passDays(29);
      await servers.join(server);
      bench().clock.passDays(29);
      await bench().store.sweep();
      expect(await corpus.loadStory(server)).toEqual({ revision: 1, articles: [harbour] });
    });

    it('is no longer listed', async () => {
      const { servers, settings } = bench().store;
      const [first, second, third] = [newServer(), newServer(), newServer()].sort();
      if (first === undefined || second === undefined || third === undefined) throw new Error('Three were made.');
      await settings.save(first, { base: 0, value: { retention: 7 } });
      await servers.join(second);
      await servers.join(third);
      await servers.leave(second);
      const listed = await servers.list({ limit: 10_000 });
      expect(listed.filter(({ id }) => [first, second, third].includes(id))).toEqual([
        { id: first, settings: { retention: 7 } },
        { id: third, settings: undefined },
      ]);
      expect((await servers.list({ after: first, limit: 10_000 })).map(({ id }) => id)).not.toContain(first);
    });
  });

  describe('a sweep', () => {
    it('removes texts that nobody refers to, and none that any revision needs', async () => {
      const [gone, kept] = [newServer(), newServer()];
      const own = article(`own-${randomUUID()}`, 'Notes', `Only one server ever had these words: ${randomUUID()}.`);
      await commit(gone, [own, orchard]);
      await commit(kept, [orchard]);
      const [entry] = (await bench().store.corpus.entries(gone)).filter(({ id }) => id === own.id);
      if (entry === undefined) throw new Error('The article was just added.');
      await bench().store.servers.leave(gone);
      bench().clock.passDays(31);
      await bench().store.sweep();
      expect(await bench().store.corpus.readArticle(entry)).toBeUndefined();
      expect(await bench().store.corpus.loadStory(kept)).toEqual({ revision: 1, articles: [orchard] });
    });

    it('forgets citations after thirty days', async () => {
      const server = newServer();
      const { citations } = bench().store;
      const message = { channel: 'channel-1', revision: 1, passages: [cite(bridge, 1)] };
      await citations.record(server, { ...message, message: 'old' });
      bench().clock.passDays(30);
      await citations.record(server, { ...message, message: 'new' });
      bench().clock.pass(1);
      await bench().store.sweep();
      const which = { articles: ['river-bridge'], since: new Date(0), beforeRevision: 9 };
      expect((await citations.find(server, which)).map((citation) => citation.message)).toEqual(['new']);
    });
  });

  describe('somebody who asks to be forgotten', () => {
    it('is named nowhere any more, while what they did stays', async () => {
      const [server, person] = [newServer(), `person-${randomUUID()}`];
      const { corpus, pins, watches, pending, people } = bench().store;
      await corpus.commit(server, {
        change: randomUUID(),
        base: 0,
        kind: 'add',
        why: 'x',
        who: person,
        put: [harbour],
      });
      await pins.save(server, { key: 'why', question: 'Why?', passage: cite(harbour, 1), who: person });
      await watches.save(server, { url: 'https://harbournews.example/feed', everyMs: 60_000, who: person });
      const id = randomUUID();
      const expires = bench().clock.in(60_000);
      await pending.save({ id, server, moderator: person, base: 1, payload: {}, expires });
      expect(await people.held(person)).toEqual({ revisions: 1, pins: 1, watches: 1, pending: 1 });
      expect(await people.forget(person)).toEqual({ anonymised: 3, dropped: 1 });
      expect(await people.held(person)).toEqual({ revisions: 0, pins: 0, watches: 0, pending: 0 });
      expect((await corpus.history(server, { limit: 1 }))[0]).not.toHaveProperty('who');
      expect((await pins.list(server))[0]).not.toHaveProperty('who');
      expect((await watches.list(server))[0]).not.toHaveProperty('who');
      expect(await pending.find(id)).toBeUndefined();
      expect(await corpus.loadStory(server)).toEqual({ revision: 1, articles: [harbour] });
      expect(await people.forget(person)).toEqual({ anonymised: 0, dropped: 0 });
    });
  });
}
