import { describe, expect, it } from 'vitest';
import { layWindow, ROOM } from '#src/reader/window.ts';

/** Sentences of so many pieces each; the paragraphs are told by their numbers. */
const sentencesOf = (...paragraphs: number[]) => paragraphs.map((paragraph) => ({ text: '', paragraph }));

/** The window about a sentence, of sentences of so many pieces. */
const lay = (paragraphs: readonly { text: string; paragraph: number }[], lengths: readonly number[], about: number) =>
  layWindow(paragraphs, (place) => lengths[place] ?? 0, about);

describe('layWindow', () => {
  it('takes all sentences that fit', () => {
    expect(lay(sentencesOf(1, 1, 2), [40, 40, 40], 1)).toEqual([0, 2]);
  });

  it('takes its own paragraph first, then its neighbours in turn', () => {
    const sentences = sentencesOf(1, 2, 2, 3, 4);
    expect(lay(sentences, [50, 50, 50, 50, 50], 1)).toEqual([1, 2]);
    expect(lay(sentences, [30, 30, 30, 30, 30], 2)).toEqual([0, 3]);
  });

  it('looks to the other side where nothing more fits on one', () => {
    expect(lay(sentencesOf(1, 2, 3, 4), [ROOM, 40, 40, 40], 1)).toEqual([1, 3]);
  });

  it('has a sentence that fills it alone', () => {
    expect(lay(sentencesOf(1, 1, 1), [10, ROOM, 10], 1)).toEqual([1, 1]);
  });
});
