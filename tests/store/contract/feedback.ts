import { describe, expect, it } from 'vitest';
import type { FeedbackKind } from '#src/store/records/feedback.ts';
import { newServer, type StoreBench } from '../bench.ts';

/** What members say of answers, and the command lines behind buttons. */
export function describeFeedback(bench: () => StoreBench): void {
  const say = (server: string, mark: string, kind: FeedbackKind = 'wrong') =>
    bench().store.feedback.record(server, { mark, kind, key: 'bridge open', text: 'When does the bridge open?' });
  const gaps = (server: string) => bench().store.questions.gaps(server, { limit: 10 });
  const today = () => bench().clock.read().toISOString().slice(0, 10);

  describe('feedback', () => {
    it('puts an answered question on the list, and counts each member and answer once', async () => {
      const server = newServer();
      expect(await say(server, 'one')).toBe(true);
      expect(await say(server, 'one')).toBe(false);
      expect(await say(server, 'one', 'cover')).toBe(false);
      expect(await say(server, 'two')).toBe(true);
      expect(await say(server, 'three', 'cover')).toBe(true);
      expect(await gaps(server)).toEqual([
        {
          key: 'bridge open',
          text: 'When does the bridge open?',
          outcome: 'answered',
          asked: 0,
          firstDay: today(),
          lastDay: today(),
          wrong: 2,
          cover: 1,
          notes: [],
        },
      ]);
    });

    it('leaves how often a question was asked and how it went as they were', async () => {
      const server = newServer();
      const asked = { key: 'bridge open', text: 'Bridge: when open?', outcome: 'unsure' } as const;
      await bench().store.questions.record(server, asked);
      await say(server, 'one');
      expect(await gaps(server)).toMatchObject([{ ...asked, asked: 1, wrong: 1 }]);
    });

    it('carries the last line of each member, and none to what nobody clicked', async () => {
      const server = newServer();
      const { feedback } = bench().store;
      await say(server, 'one');
      expect(await feedback.addNote(server, 'one', 'I meant the old bridge')).toBe(true);
      expect(await feedback.addNote(server, 'one', 'I meant the new bridge \u0000')).toBe(true);
      expect(await feedback.addNote(server, 'two', 'nothing')).toBe(false);
      expect(await feedback.addNote(newServer(), 'one', 'elsewhere')).toBe(false);
      expect((await gaps(server))[0]?.notes).toEqual(['I meant the new bridge \uFFFD']);
    });

    it('counts one click where two arrive at once', async () => {
      const server = newServer();
      const first = await Promise.all(Array.from({ length: 10 }, () => say(server, 'one')));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect((await gaps(server))[0]?.wrong).toBe(1);
    });

    it('is forgotten with the days that are over, and when the question is pinned', async () => {
      const server = newServer();
      await say(server, 'one');
      bench().clock.passDays(1);
      await say(server, 'two');
      await bench().store.questions.forgetBefore(server, today());
      expect((await gaps(server)).map(({ wrong, firstDay }) => [wrong, firstDay])).toEqual([[1, today()]]);
      const passage = { article: 'a', paragraph: 1, paragraphId: 'p', start: 0, end: 1, text: 'B' };
      await bench().store.pins.save(server, { key: 'bridge open', question: 'When does the bridge open?', passage });
      expect(await say(server, 'two')).toBe(true);
    });
  });

  describe('a line behind a button', () => {
    it('comes back to the character, for its own server alone, in another process', async () => {
      const server = newServer();
      const line = '/search terms:"half \ud83d \u0000 \\"quoted\\" ¶"';
      await bench().store.lines.keep(server, 'key', line);
      await bench().store.lines.keep(server, 'key', line);
      const other = await bench().another();
      expect(await other.lines.find(server, 'key')).toBe(line);
      expect(await other.lines.find(newServer(), 'key')).toBeUndefined();
      expect(await other.lines.find(server, 'other')).toBeUndefined();
    });

    it('lasts from when it was kept last', async () => {
      const server = newServer();
      const { lines } = bench().store;
      await lines.keep(server, 'used', '/who');
      await lines.keep(server, 'unused', '/quote');
      bench().clock.passDays(1);
      await lines.keep(server, 'used', '/who');
      await lines.forgetBefore(server, bench().clock.read());
      expect([await lines.find(server, 'used'), await lines.find(server, 'unused')]).toEqual(['/who', undefined]);
    });
  });
}
