import { describe, expect, it } from 'vitest';
import { isOneEdit, isSlip, isSwap, soundsAlike } from '#src/search/slips.ts';

describe('isSlip', () => {
  it.each([
    ['tfue', 'tfeu', true],
    ['skarhlom', 'skarholm', true],
    ['basset', 'bassett', true],
    ['pasengers', 'passengers', true],
    ['boston', 'bolton', false],
  ])('knows whether "%s" is a slip for "%s": %s', (typed, word, expected) => {
    expect(isSlip(typed, word)).toBe(expected);
  });
});

describe('isSwap', () => {
  it.each([
    ['waht', 'what', true],
    ['what', 'what', false],
    ['whet', 'what', false],
    ['wha', 'what', false],
  ])('knows whether two letters of "%s" changed places to make "%s": %s', (typed, word, expected) => {
    expect(isSwap(typed, word)).toBe(expected);
  });
});

describe('isOneEdit', () => {
  it.each([
    ['whwn', 'when', true],
    ['wich', 'which', true],
    ['wheen', 'when', true],
    ['when', 'when', false],
    ['wn', 'when', false],
    ['thean', 'then', true],
    ['waht', 'what', false],
  ])('knows whether one letter makes "%s" of "%s": %s', (typed, word, expected) => {
    expect(isOneEdit(typed, word)).toBe(expected);
  });
});

describe('soundsAlike', () => {
  it.each([
    ['hizbullah', 'hezbollah'],
    ['gadhafi', 'gaddafi'],
    ['zelenskiy', 'zelensky'],
    ['muhammad', 'mohammed'],
    ['primeier', 'premier'],
    ['stefan', 'stephan'],
  ])('takes "%s" and "%s" for one name', (typed, word) => {
    expect([soundsAlike(typed, word), soundsAlike(word, typed)]).toEqual([true, true]);
  });

  it.each([
    ['khamenei', 'khomeini'],
    ['lee', 'ali'],
    ['merkel', 'markle'],
    ['boston', 'bolton'],
  ])('keeps "%s" and "%s" apart', (typed, word) => {
    expect(soundsAlike(typed, word)).toBe(false);
  });
});
