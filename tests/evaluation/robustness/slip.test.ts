import { describe, expect, it } from 'vitest';
import { seed } from '#src/evaluation/random.ts';
import { makeSlip, neighboursOf } from '#src/evaluation/robustness/slip.ts';

describe('makeSlip', () => {
  it.each([
    ['drops a letter', 1, 'When did the Bakery on Tanner Stret reopen?'],
    ['drops a letter', 7, 'When did the Baker on Tanner Street reopen?'],
    ['doubles a letter', 2, 'When did the Bakery on Tanner Strreet reopen?'],
    ['doubles a letter', 4, 'When did the Bakery on Tanner Street reoopen?'],
    ['swaps two letters', 8, 'When did the Bakrey on Tanner Street reopen?'],
    ['swaps two letters', 11, 'When did the Bakery on Tanner Steret reopen?'],
    ['hits the key beside one', 5, 'When did the Bakery on Tanner Stdeet reopen?'],
    ['hits the key beside one', 9, 'When did the Bzkery on Tanner Street reopen?'],
  ])('%s in one long content word (seed %i)', (_, start, expected) => {
    expect(makeSlip('When did the Bakery on Tanner Street reopen?', seed(start))).toBe(expected);
  });

  it('keeps a letter hit beside its key in capitals or small letters', () => {
    const written = Array.from({ length: 40 }, (_, i) => makeSlip('BAKERY', seed(i)));
    expect(written.filter((text) => text !== text.toUpperCase() || !text.startsWith('B') || text === 'BAKERY')).toEqual(
      [],
    );
  });

  it('drops a letter where no two differ that could be swapped', () => {
    const written = new Set(Array.from({ length: 99 }, (_, i) => makeSlip('baaaa', seed(i)).replace(/[qwsz]/, '*')));
    expect([...written].sort()).toEqual(['b*aaa', 'ba*aa', 'baa*a', 'baaa', 'baaa*', 'baaaaa']);
  });

  it.each(['how old is the cat', 'what was it in 20045', 'which of these would there be'])(
    'leaves "%s" as it is, for no content word is long enough',
    (question) => {
      expect(makeSlip(question, seed(1))).toBe(question);
    },
  );
});

describe('neighboursOf', () => {
  it.each([
    ['q', ['w', 'a']],
    ['p', ['o', 'l']],
    ['g', ['t', 'y', 'f', 'h', 'v', 'b']],
    ['m', ['j', 'k', 'n']],
  ])('finds the keys beside %s', (letter, expected) => {
    expect(neighboursOf(letter).sort()).toEqual([...expected].sort());
  });
});
