import { describe, expect, it } from 'vitest';
import { newServer, type StoreBench } from '../bench.ts';

/** Which message answers which. */
export function describeMessageAnswers(bench: () => StoreBench): void {
  const written = (minute: number) => new Date(Date.UTC(2031, 2, 10, 9, minute));
  const answered = (question: string, answer = `${question}-answer`, minute = 0) => ({
    question,
    channel: 'channel-1',
    answer,
    writtenAt: written(minute),
  });

  describe('answers to messages', () => {
    it('are found by the questions they answer, on their server alone', async () => {
      const [server, other] = [newServer(), newServer()];
      const { messageAnswers } = bench().store;
      await messageAnswers.record(server, answered('2'));
      await messageAnswers.record(server, answered('1'));
      await messageAnswers.record(other, answered('1', 'elsewhere'));
      expect(await messageAnswers.find(server, ['1', '2', '3'])).toEqual([answered('1'), answered('2')]);
      expect(await messageAnswers.find(server, [])).toEqual([]);
      expect(await (await bench().another()).messageAnswers.find(other, ['1'])).toEqual([answered('1', 'elsewhere')]);
    });

    it('take the place of what answered the question before', async () => {
      const server = newServer();
      const { messageAnswers } = bench().store;
      await messageAnswers.record(server, answered('1'));
      await messageAnswers.record(server, answered('1', 'better', 5));
      expect(await messageAnswers.find(server, ['1'])).toEqual([answered('1', 'better', 5)]);
    });

    it('are forgotten when told to, and none beside them', async () => {
      const server = newServer();
      const { messageAnswers } = bench().store;
      for (const question of ['1', '2', '3']) await messageAnswers.record(server, answered(question));
      await messageAnswers.forget(server, ['1', '3', '9']);
      await messageAnswers.forget(server, []);
      expect(await messageAnswers.find(server, ['1', '2', '3'])).toEqual([answered('2')]);
    });

    it('are forgotten after thirty days, or after as many as the server wants', async () => {
      const [server, brief] = [newServer(), newServer()];
      const { store, clock } = bench();
      for (const owner of [server, brief]) await store.messageAnswers.record(owner, answered('old'));
      clock.passDays(30);
      for (const owner of [server, brief]) await store.messageAnswers.record(owner, answered('new'));
      clock.pass(1);
      await store.messageAnswers.forgetBefore(brief, clock.read());
      expect(await store.messageAnswers.find(brief, ['old', 'new'])).toEqual([]);
      await store.sweep();
      expect(await store.messageAnswers.find(server, ['old', 'new'])).toEqual([answered('new')]);
    });

    it('go with their server', async () => {
      const server = newServer();
      const { store, clock } = bench();
      await store.messageAnswers.record(server, answered('1'));
      await store.servers.leave(server);
      clock.passDays(29);
      await store.messageAnswers.record(server, answered('1'));
      clock.passDays(2);
      await store.sweep();
      expect(await store.messageAnswers.find(server, ['1'])).toEqual([]);
    });
  });
}
