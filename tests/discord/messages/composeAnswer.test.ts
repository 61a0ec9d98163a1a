import { expect, it } from 'vitest';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { type AskedBy, composeAnswer } from '#src/discord/messages/composeAnswer.ts';
import { ENGLISH } from '#src/language/say.ts';
import { openLog } from '#src/log.ts';
import { sayLine, testStory } from '#tests/fakeDiscord/openTestWindow.ts';

const snapshot = takeSnapshot(testStory);

async function compose(more: Partial<AskedBy>) {
  const lines: string[] = [];
  const counted: string[] = [];
  const answer = await composeAnswer(
    { asked: { question: 'who leads?', to: 'bot' } },
    { asker: '5', server: undefined, language: ENGLISH, ...more },
    {
      library: { snapshotFor: async () => snapshot },
      replyTo: (text) => sayLine(`You asked: ${text}`),
      turn: async () => undefined,
      log: openLog('debug', [], { write: (line: string) => void lines.push(line) }),
      measures: { answered: (how, outcome) => void counted.push(`${how} ${outcome}`) },
    },
  );
  return { said: answer.said !== undefined, lines, counted };
}

it('answers what was asked within the last minute', async () => {
  expect(await compose({ askedAt: new Date(Date.now() - 30_000) })).toMatchObject({ said: true, counted: [] });
});

it('drops, logs and counts what has waited longer, so that those who ask now are answered', async () => {
  const { said, lines, counted } = await compose({ askedAt: new Date(Date.now() - 90_000) });
  expect({ said, counted }).toEqual({ said: false, counted: ['message dropped'] });
  expect(lines.join('')).toContain('asked too long ago');
});

it('answers an edited message whenever its turn comes', async () => {
  expect(await compose({})).toMatchObject({ said: true });
});
