import { describe, expect, it } from 'vitest';
import { isOpposite } from '#src/answer/evidence/polarity.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { articleOf } from '#tests/story/articleOf.ts';

function opposite(question: string, sentence: string): boolean | undefined {
  const asked = takeSnapshot({ revision: 1, articles: [articleOf([sentence])] }).asked(question);
  const [only] = asked.ranked;
  return only && isOpposite(asked.question, only.entry.sentence, only.entry.matches);
}

describe('a sentence says the opposite of what is asked for', () => {
  it.each([
    ['who signed the accord', 'Norway has not signed the accord.'],
    ['who signed the accord', "Norway still hasn't signed the accord."],
    ['which union backed the strike', 'The dockers refused to back the strike.'],
    ['who refused to sign the accord', 'Portugal signed the accord on Friday.'],
    ['who did not sign the accord', 'Portugal signed the accord on Friday.'],
  ])('%s: %s', (question, sentence) => {
    expect(opposite(question, sentence)).toBe(true);
  });

  it.each([
    ['who signed the accord', 'Portugal signed the accord, which Norway does not like.'],
    ['who refused to sign the accord', 'Norway has refused to sign the accord.'],
    ['did norway sign the accord', 'Norway has not signed the accord.'],
    ['why did norway sign the accord', 'Norway has not signed the accord.'],
  ])('or does not: %s: %s', (question, sentence) => {
    expect(opposite(question, sentence)).toBe(false);
  });
});
