import { describe, expect, it } from 'vitest';
import { quotesBy } from '#src/answer/quotesBy.ts';
import { articleOf, passageIn, quotationIn, snapshotOf } from '#tests/render/madeUpStory.ts';

const called = 'Ada Bell called the closings “a mistake” and the fee “absurd”.';
const doubted = 'Tom Ash said he doubted that the quay would reopen.';
const promised = 'Bell promised a vote on the quay.';
const article = articleOf([called, doubted, promised]);
const mistake = quotationIn(article, 1, { speaker: 'Ada Bell', words: 'a mistake', sentence: called });
const absurd = quotationIn(article, 1, { speaker: 'Ada Bell', words: 'absurd', sentence: called });
const doubt = { speaker: 'Tom Ash', passage: passageIn(article, 2, doubted) };
const promise = { speaker: 'Ada Bell', passage: passageIn(article, 3, promised) };
const snapshot = snapshotOf([article], { quotations: [mistake, absurd], reported: [doubt, promise] });

describe('quotesBy', () => {
  it('gives everything that is said where nothing is asked for, and each sentence once', () => {
    expect(quotesBy(snapshot)).toEqual({
      kind: 'quotes',
      quotes: [mistake, absurd],
      reported: [doubt, promise],
      passages: [passageIn(article, 1, called)],
    });
  });

  it('gives what one speaker says and is reported to have said', () => {
    const { quotes, reported, asked } = quotesBy(snapshot, { speaker: ' bell ' });
    expect([quotes, reported, asked]).toEqual([[mistake, absurd], [promise], { speaker: 'bell' }]);
  });

  it('gives indirect speech of somebody who is never quoted', () => {
    const { quotes, reported } = quotesBy(snapshot, { speaker: 'ash' });
    expect([quotes, reported]).toEqual([[], [doubt]]);
  });

  it.each([
    ['closing', [mistake, absurd], []],
    ['the quay', [], [doubt, promise]],
    ['the vote on the quay', [], [promise]],
    ['fish', [], []],
  ])('keeps of what is said only what is about %j, in every form of its words', (about, quotes, reported) => {
    const found = quotesBy(snapshot, { about });
    expect([found.quotes, found.reported]).toEqual([quotes, reported]);
  });
});
