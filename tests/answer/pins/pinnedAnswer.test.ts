import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { questionKey } from '#src/answer/pins/questionKey.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { passageOf } from '#src/corpus/story.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const article = articleOf([
  "The People's Guard Army agreed to a ceasefire on Monday.",
  'Ilse Hartmann, the mayor of Quorn, called it a mistake. She left at noon.',
  'The mill was shut.',
]);
const [, , last = article.paragraphs[0]] = article.paragraphs;
if (!last) throw new Error('The article has no paragraph.');
const pinned = passageOf(article, last);
const ask = (question: string, pin = question) =>
  answerText(question, {
    ...takeSnapshot({ revision: 1, articles: [article] }),
    pins: new Map([[questionKey(pin), pinned]]),
  }).passages[0]?.text;

describe('a pinned answer', () => {
  it.each([
    'what did the PGA agree to',
    'did the cease fire hold',
    'when did she leave',
    'what did hartman call it',
    'any news',
    'wen is da meeting lol',
  ])('is given to the question as it was pinned, however it is understood: %s', (question) => {
    expect(ask(question)).toBe(pinned.text);
  });

  it.each(['thx! when did hartmann leave', 'when did hartmann leave lol', 'When did HARTMANN leave?'])(
    'is given to the same question in other words of a chat: %s',
    (question) => {
      expect(ask(question, 'when did hartmann leave')).toBe(pinned.text);
    },
  );
});
