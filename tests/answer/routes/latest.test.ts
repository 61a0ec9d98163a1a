import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const older = articleOf(['The mill in Quorn caught fire on Monday.', 'Nobody was hurt.'], {
  id: 'fire',
  title: 'Fire at the mill in Quorn',
  published: '2031-03-03',
});
const newer = articleOf(['The bridge in Larn will reopen in June.', 'It was shut for a year.'], {
  id: 'bridge',
  title: 'Bridge in Larn to reopen',
  published: '2031-03-05',
});
const ask = (question: string, ...articles: Parameters<typeof takeSnapshot>[0]['articles'][number][]) =>
  answerText(question, takeSnapshot({ revision: 1, articles })).passages.map(({ text }) => text);

describe('the latest', () => {
  it.each([
    'any news',
    "what's the latest?",
    'any updates yet',
    'whats new',
    'latest',
    'news pls',
    "what's going on now",
  ])('is how the newest article opens: %s', (question) => {
    expect(ask(question, newer, older)).toEqual(['The bridge in Larn will reopen in June.']);
  });

  it.each(['any news on the fire', 'latest on the quorn mill', 'updates about the fire?'])(
    'on one thing is how the newest article about it opens: %s',
    (question) => {
      expect(ask(question, newer, older)).toEqual(['The mill in Quorn caught fire on Monday.']);
    },
  );

  it('on what an article mentions in passing is a question like any other', () => {
    expect(ask('any news on whether anybody was hurt', older)).toEqual(['Nobody was hurt.']);
    expect(ask('any news on who was shut', newer, older)).toEqual(['It was shut for a year.']);
  });

  it('on what has no word to search by is not the latest of all', () => {
    expect(answerText('latest on the who', takeSnapshot({ revision: 1, articles: [older] })).kind).toBe('not-found');
  });

  it.each([
    [['9:30 p.m.', 'The fire is out.', '6 p.m.', 'A fire broke out.'], 'The fire is out.'],
    [['6 p.m.', 'A fire broke out.', '9:30 p.m.', 'The fire is out.'], 'The fire is out.'],
    [['12:05 a.m.', 'The fire is out.', '11:50 p.m.', 'A fire broke out.'], 'The fire is out.'],
    [['23:50 GMT', 'A fire broke out.', '00:10 GMT', 'The fire is out.'], 'The fire is out.'],
    [['Live: the fire in Quorn.', '21:30', 'The fire is out.', '18:00', 'A fire broke out.'], 'The fire is out.'],
  ])('of a live blog stands under its latest time: %j', (paragraphs, latest) => {
    expect(ask('any news', articleOf(paragraphs, { id: 'live' }))).toEqual([latest]);
  });
});
