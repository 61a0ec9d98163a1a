import { describe, expect, it } from 'vitest';
import { stem } from '#src/text/stems.ts';

const stemsOf = (words: string) => [...new Set(words.split(' ').map(stem))];

describe('stem', () => {
  it.each([
    ['lead leads leading led', 'lead'],
    ['minister ministers', 'minist'],
    ['negotiate negotiations negotiator', 'negoti'],
    ['veto vetoed', 'veto'],
    ['previous previously', 'previou'],
    ['say says said', 'sai'],
    ['go goes went gone', 'go'],
    ['child children', 'child'],
    ['woman women', 'woman'],
    ['person people', 'person'],
    ['crisis crises', 'crisi'],
    ['die dies died dying', 'die'],
    ['lie lies lied lying', 'lie'],
    ['tie ties tied tying', 'tie'],
    ['strike strikes struck', 'strike'],
  ])('gives one stem to %s', (forms, expected) => {
    expect(stemsOf(forms)).toEqual([expected]);
  });

  it.each(['2024', '3rd', 'tokyo2020', 'москва', '東', "o'brien"])(
    'leaves "%s", which is no plain English word',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  it('keeps words of different meaning apart', () => {
    expect(stemsOf('invade invite meet meat founded found')).toEqual([
      'invad',
      'invit',
      'meet',
      'meat',
      'found',
      'find',
    ]);
  });
});
