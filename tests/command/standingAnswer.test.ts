import { describe, expect, it } from 'vitest';
import { stillStands } from '#src/command/standingAnswer.ts';
import type { Reply } from '#src/render/reply.ts';

const reply = (tone: Reply['tone'], ...shown: string[]): Reply => ({
  answer: { kind: 'help', passages: [] },
  tone,
  story: { revision: 1, articles: [] },
  blocks: shown.map((text) => ({
    type: 'passage',
    passage: { article: 'a', paragraph: 1, start: 0, end: text.length, text },
    emphasis: [],
  })),
});

describe('an answer in a message', () => {
  it.each([
    ['the same words, as sure', { tone: 'answer', quotations: ['It sank.'] }, reply('answer', 'It sank.'), true],
    [
      'the beginning of words too long for it',
      { tone: 'answer', quotations: ['It …'] },
      reply('answer', 'It sank.'),
      true,
    ],
    ['the first of several', { tone: 'answer', quotations: ['It sank.'] }, reply('answer', 'It sank.', 'Twice.'), true],
    ['a refusal', { quotations: [] }, reply('absent'), true],
    ['the same words, less sure', { tone: 'answer', quotations: ['It sank.'] }, reply('unsure', 'It sank.'), false],
    ['other words', { tone: 'answer', quotations: ['It sails.'] }, reply('answer', 'It sank.'), false],
    ['other words that begin alike', { tone: 'answer', quotations: ['It'] }, reply('answer', 'It sank.'), false],
    [
      'one passage more',
      { tone: 'answer', quotations: ['It sank.', 'Now it sails.'] },
      reply('answer', 'It sank.'),
      false,
    ],
    ['an answer where there is none now', { tone: 'answer', quotations: ['It sank.'] }, reply('absent'), false],
    ['a refusal where there is an answer now', { quotations: [] }, reply('answer', 'It sank.'), false],
    ['no words where there are some now', { tone: 'answer', quotations: [] }, reply('answer', 'It sank.'), false],
  ] as const)('still stands or not: %s', (_, standing, now, stands) => {
    expect(stillStands(standing, now)).toBe(stands);
  });
});
