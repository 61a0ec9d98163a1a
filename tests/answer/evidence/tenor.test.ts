import { describe, expect, it } from 'vitest';
import { isLeftOpen } from '#src/answer/evidence/tenor.ts';

describe('isLeftOpen', () => {
  it.each([
    'Norway has warned of a raid on Larn.',
    'Parliament will decide on the dam on Friday.',
    'The polls were to close at six.',
    'The board has not met.',
    'The mayor denied it.',
    'The final was postponed.',
  ])('is true of what is planned, feared or denied: %s', (sentence) => {
    expect(isLeftOpen(sentence)).toBe(true);
  });

  it.each([
    'The treaty was signed on 5 May.',
    'Will Smith signed the treaty.',
    'Norway raided Larn on Monday.',
    'The polls closed at six.',
    'Some 340 passengers were taken to Larn by bus.',
  ])('is false of what is told as done: %s', (sentence) => {
    expect(isLeftOpen(sentence)).toBe(false);
  });
});
