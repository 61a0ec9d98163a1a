import { describe, expect, it } from 'vitest';
import { findCountry } from '#src/text/countries.ts';

describe('findCountry', () => {
  it.each([
    ['israeli', 'israel'],
    ['french', 'france'],
    ['dutch', 'netherlands'],
    ['uk', 'britain'],
    ['americans', 'usa'],
    ['norway', 'norway'],
    ['asian', 'asia'],
  ])('takes "%s" for %s, however it is written', (word, country) => {
    expect([findCountry(word, true), findCountry(word, false)]).toEqual([country, country]);
  });

  it.each([
    ['polish', 'poland'],
    ['turkey', 'turkey'],
    ['chad', 'chad'],
    ['china', 'china'],
  ])('takes "%s", written with a capital, for %s', (word, country) => {
    expect(findCountry(word, true)).toBe(country);
  });

  it.each(['polish', 'turkey'])('takes "%s", written small, for an ordinary word', (word) => {
    expect(findCountry(word, false)).toBeUndefined();
  });

  it.each(['us', 'nowhere', 'london', ''])('knows no country "%s"', (word) => {
    expect(findCountry(word, true)).toBeUndefined();
  });
});
