import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { namePerson } from '#src/answer/understanding/namePerson.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const potter = articleOf(
  [
    'The potter Ilse Marwick, who made the blue jars of Quorn, died on Friday at her home. She was 81.',
    'Marwick began as a nurse and opened her first kiln in 1969. Marwick never left Quorn.',
    'She is survived by two sons. Her husband, Olaf Brand, died in 2004.',
  ],
  { title: 'Potter Ilse Marwick dies at 81' },
);
const read = (question: string, ...articles: (typeof potter)[]) =>
  namePerson(question, takeSnapshot({ revision: 1, articles }));

describe('namePerson', () => {
  it.each([
    ['when did she die', 'when did Ilse Marwick die'],
    ['how old was she', 'how old was Ilse Marwick'],
    ['what was her job', "what was Ilse Marwick's job"],
    ['who found her in the kiln', 'who found Ilse Marwick in the kiln'],
    ['where did the woman live', 'where did Ilse Marwick live'],
    ['who hates her the most', 'who hates Ilse Marwick the most'],
    ['who told her so', 'who told Ilse Marwick so'],
  ])('gives the name of the one person that a story is about: %s', (typed, understood) => {
    expect(read(typed, potter)).toBe(understood);
  });

  it.each([
    ['how did he die', 'the story speaks of a woman'],
    ['when did she leave him', 'two are meant'],
    ['did she like olaf', 'somebody is named'],
    ['is the man alive', 'no man is meant'],
    ['when was the kiln opened', 'nobody is meant'],
  ])('leaves %s as it is: %s', (typed) => {
    expect(read(typed, potter)).toBe(typed);
  });

  it('guesses nobody where there are two articles, or two people of equal weight', () => {
    const both = articleOf(['Ana Brill met Ida Holm on Monday.', 'Brill thanked Holm. She left at noon.'], {
      id: 'two',
    });
    expect([read('when did she die', potter, both), read('when did she leave', both)]).toEqual([
      'when did she die',
      'when did she leave',
    ]);
  });
});
