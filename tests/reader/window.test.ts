import { describe, expect, it } from 'vitest';
import { layWindow, ROOM } from '#src/reader/window.ts';

/** Sentences of so many pieces each; the paragraphs are told by their numbers. */
const sentencesOf = (...paragraphs: number[]) => paragraphs.map((paragraph) => ({ text: '', paragraph }));

describe('layWindow', () => {
  it('takes all sentences that fit', () => {
    expect(layWindow(sentencesOf(1, 1, 2), [40, 40, 40], 1)).toEqual([0, 2]);
  });

  it('takes its own paragraph first, then its neighbours in turn', () => {
    const sentences = sentencesOf(1, 2, 2, 3, 4);
    expect(layWindow(sentences, [50, 50, 50, 50, 50], 1)).toEqual([1, 2]);
    expect(layWindow(sentences, [30, 30, 30, 30, 30], 2)).toEqual([0, 3]);
  });

  it('looks to the other side where nothing more fits on one', () => {
    expect(layWindow(sentencesOf(1, 2, 3, 4), [ROOM, 40, 40, 40], 1)).toEqual([1, 3]);
  });

  it('has a sentence that fills it alone', () => {
    expect(layWindow(sentencesOf(1, 1, 1), [10, ROOM, 10], 1)).toEqual([1, 1]);
  });
});
