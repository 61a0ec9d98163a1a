import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { QuestionOutcome } from '#src/store/records/questions.ts';
import { bridge, cite, harbour } from '../articles.ts';
import { newServer, type StoreBench } from '../bench.ts';

/** What moderators set, confirm, pin and look through. */
export function describeModeration(bench: () => StoreBench): void {
  const DAY_MS = 24 * 60 * 60 * 1_000;
  const noFeedback = { wrong: 0, cover: 0, notes: [] };

  describe('settings', () => {
    it('are kept as they were given, for each server', async () => {
      const server = newServer();
      const { settings, servers } = bench().store;
      const value = { seed: false, askChannels: ['12345678901234567890'], cooldown: null, note: 'half \ud83d \u0000' };
      expect(await settings.read(server)).toEqual({ value: undefined, version: 0 });
      expect(await settings.save(server, { base: 0, value })).toEqual({ kind: 'saved', version: 1 });
      expect(await settings.read(server)).toEqual({ value, version: 1 });
      expect(await servers.versionOf(server)).toEqual({ version: 1, revision: 0 });
    });

    it('are not overwritten by somebody who had not seen the latest', async () => {
      const server = newServer();
      const { settings } = bench().store;
      await settings.save(server, { base: 0, value: { cooldown: 5 } });
      expect(await settings.save(server, { base: 0, value: { cooldown: 9 } })).toEqual({
        kind: 'conflict',
        current: { value: { cooldown: 5 }, version: 1 },
      });
    });

    it('are no reason to refuse a change of the story', async () => {
      const server = newServer();
      await bench().store.settings.save(server, { base: 0, value: { cooldown: 5 } });
      const change = { change: randomUUID(), base: 0, kind: 'add', why: 'a test', put: [harbour] } as const;
      expect(await bench().store.corpus.commit(server, change)).toEqual({ kind: 'committed', revision: 1 });
      expect(await bench().store.servers.versionOf(server)).toEqual({ version: 2, revision: 1 });
    });
  });

  describe('a pending change', () => {
    const pendingChange = (server: string) => ({
      id: randomUUID(),
      server,
      moderator: 'moderator-1',
      base: 0,
      payload: { put: [harbour] },
      expires: bench().clock.in(DAY_MS),
    });

    it('is there for another process until it is dropped', async () => {
      const pending = pendingChange(newServer());
      await bench().store.pending.save(pending);
      const other = await bench().another();
      expect(await other.pending.find(pending.id)).toEqual(pending);
      expect(await other.pending.drop(pending.id)).toBe(true);
      expect(await bench().store.pending.find(pending.id)).toBeUndefined();
      expect(await bench().store.pending.drop(pending.id)).toBe(false);
    });

    it('is gone once its change is made', async () => {
      const pending = pendingChange(newServer());
      await bench().store.pending.save(pending);
      await bench().store.corpus.commit(pending.server, {
        change: pending.id,
        base: 0,
        kind: 'add',
        why: 'confirmed',
        put: [harbour],
      });
      expect(await bench().store.pending.find(pending.id)).toBeUndefined();
    });

    it('is gone once its time is over', async () => {
      const pending = { ...pendingChange(newServer()), expires: bench().clock.in(1_000) };
      await bench().store.pending.save(pending);
      bench().clock.pass(1_000);
      expect(await bench().store.pending.find(pending.id)).toBeUndefined();
    });
  });

  describe('a pin', () => {
    it('answers its question with the passage, to the character, and replaces the pin before it', async () => {
      const server = newServer();
      const { pins, servers } = bench().store;
      const pin = { key: 'why strike', question: 'Why do they strike?', passage: cite(harbour, 1), who: 'moderator-1' };
      await pins.save(server, pin);
      await pins.save(server, {
        ...pin,
        key: 'bridge shut',
        question: 'Is the bridge shut?',
        passage: cite(bridge, 1),
      });
      await pins.save(server, { ...pin, passage: cite(harbour, 2) });
      const at = bench().clock.read();
      expect(await pins.list(server)).toEqual([
        { ...pin, key: 'bridge shut', question: 'Is the bridge shut?', passage: cite(bridge, 1), at },
        { ...pin, passage: cite(harbour, 2), at },
      ]);
      expect((await servers.versionOf(server)).version).toBe(3);
    });

    it('can be removed once', async () => {
      const server = newServer();
      const { pins } = bench().store;
      await pins.save(server, { key: 'why strike', question: 'Why do they strike?', passage: cite(harbour, 1) });
      expect(await pins.remove(server, 'why strike')).toBe(true);
      expect(await pins.remove(server, 'why strike')).toBe(false);
      expect(await pins.list(server)).toEqual([]);
    });

    it('takes its question off the list of gaps', async () => {
      const server = newServer();
      const { pins, questions } = bench().store;
      await questions.record(server, { key: 'why strike', text: 'Why do they strike?', outcome: 'not-found' });
      await pins.save(server, { key: 'why strike', question: 'Why do they strike?', passage: cite(harbour, 1) });
      expect(await questions.gaps(server, { limit: 10 })).toEqual([]);
    });
  });

  describe('the gaps', () => {
    const ask = (server: string, key: string, text: string, outcome: QuestionOutcome = 'not-found') =>
      bench().store.questions.record(server, { key, text, outcome });
    const today = (): string => bench().clock.read().toISOString().slice(0, 10);

    it('are counted by key and day, the most asked first', async () => {
      const server = newServer();
      const first = today();
      await ask(server, 'ferry price', 'What does the ferry cost?');
      await ask(server, 'bridge open', 'When does the bridge open?', 'unsure');
      bench().clock.passDays(2);
      await ask(server, 'bridge open', 'when will the bridge re-open\u0000?');
      await ask(server, 'bridge open', 'When will the bridge open?');
      const second = today();
      const bridgeGap = {
        key: 'bridge open',
        text: 'When will the bridge open?',
        outcome: 'not-found',
        asked: 3,
        firstDay: first,
        lastDay: second,
        ...noFeedback,
      };
      const { questions } = bench().store;
      expect(await questions.gaps(server, { limit: 10 })).toEqual([
        bridgeGap,
        {
          key: 'ferry price',
          text: 'What does the ferry cost?',
          outcome: 'not-found',
          asked: 1,
          firstDay: first,
          lastDay: first,
          ...noFeedback,
        },
      ]);
      expect(await questions.gaps(server, { limit: 1 })).toEqual([bridgeGap]);
      expect((await questions.gaps(server, { limit: 1, skip: 1 })).map(({ key }) => key)).toEqual(['ferry price']);
    });

    it('leave out what was dismissed, however often it is asked again', async () => {
      const server = newServer();
      await ask(server, 'lunch', 'What is for lunch?');
      expect(await bench().store.questions.dismiss(server, 'lunch')).toBe(true);
      expect(await bench().store.questions.dismiss(server, 'lunch')).toBe(false);
      await ask(server, 'lunch', 'what is for lunch');
      expect(await bench().store.questions.gaps(server, { limit: 10 })).toEqual([]);
    });

    it('forget the days that are over, and questions with no day left', async () => {
      const server = newServer();
      await ask(server, 'old', 'An old question?');
      await ask(server, 'both', 'A question of both days?');
      bench().clock.passDays(1);
      await ask(server, 'both', 'A question of both days?');
      await bench().store.questions.forgetBefore(server, today());
      const gaps = await bench().store.questions.gaps(server, { limit: 10 });
      expect(gaps.map(({ key, asked, firstDay }) => [key, asked, firstDay])).toEqual([['both', 1, today()]]);
    });

    it('count every one of many questions asked at once', async () => {
      const server = newServer();
      await Promise.all(Array.from({ length: 20 }, () => ask(server, 'rush', 'What is the rush?')));
      expect((await bench().store.questions.gaps(server, { limit: 1 }))[0]?.asked).toBe(20);
    });
  });
}
