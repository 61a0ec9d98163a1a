import { describe, expect, it } from 'vitest';
import { isChatWord, isOpeningWord, undrawn, usualSpelling } from '#src/english/chat.ts';

describe('the words of a chat', () => {
  it.each(['thx', 'ty', 'lol', 'tbh', 'idk', 'afaik', 'plz', 'hahaha', 'lolol', 'heyyy', 'thxxx', 'omggg'])(
    'ask nothing: %s',
    (word) => {
      expect(isChatWord(word)).toBe(true);
    },
  );

  it.each(['so', 'guys', 'well', 'sooo'])('ask nothing where they open a question: %s', (word) => {
    expect([isChatWord(word), isOpeningWord(word)]).toEqual([false, true]);
  });

  it.each(['who', 'fire', 'mark', 'imola', 'hat'])('are not all short words: %s', (word) => {
    expect([isChatWord(word), isOpeningWord(word)]).toEqual([false, false]);
  });

  it.each([
    ['u', 'you'],
    ['b4', 'before'],
    ['gonna', 'going to'],
    ['whos', "who's"],
  ])('have a usual spelling: %s', (typed, usual) => {
    expect(usualSpelling(typed)).toBe(usual);
  });

  it('may be drawn out', () => {
    expect([undrawn('sooo'), undrawn('meeeting'), undrawn('meeting')]).toEqual([
      ['soo', 'so'],
      ['meeting', 'meting'],
      [],
    ]);
  });
});
