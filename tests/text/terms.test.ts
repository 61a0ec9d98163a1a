import { describe, expect, it } from 'vitest';
import { findTerms, termsAnywhere } from '#src/text/terms.ts';

const termsOf = (text: string) => findTerms(text).map(({ term }) => term);

describe('findTerms', () => {
  it.each([
    ['US', ['usa']],
    ['U.S.', ['usa']],
    ['Americans', ['usa']],
    ['United States', ['usa']],
    ['the united states', ['', 'usa']],
    ['the us', ['', 'usa']],
    ['us', ['']],
    ['tell us', ['', '']],
    ['US-led', ['usa', 'lead']],
    ['UK', ['britain']],
    ['British', ['britain']],
    ['United Kingdom', ['britain']],
    ['United Airlines', ['unit', 'airlin']],
    ['South American', ['southamerica']],
    ['American', ['usa']],
    ['Israelis', ['israel']],
    ['Polish', ['poland']],
    ['to polish', ['', 'polish']],
  ])('knows a country by any of its names: %j gives %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it.each([
    ['PM', 'Prime Minister'],
    ['pm', 'prime ministers'],
    ['VP', 'vice president'],
    ['veep', 'Vice-President'],
    ['UN', 'United Nations'],
    ['CEO', 'chief executive'],
    ['MP', 'member of parliament'],
    ['POTUS', 'US president'],
    ['govt', 'government'],
    ['GOV', 'government'],
    ['WWII', 'World War II'],
    ['WW1', 'World War I'],
  ])('gives the short form %j the terms of %j', (short, long) => {
    expect(termsOf(short)).toEqual(termsOf(long).filter((term) => term !== ''));
  });

  it.each([
    ['3 pm', ['3', 'pm']],
    ['at 11.30 pm', ['', '11.30', 'pm']],
    ['mp', ['mp']],
    ['gov', ['gov']],
  ])('takes %j for no office', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('gives every word its own place, and a name of two words one place', () => {
    const text = 'The PM of the United States';
    const places = findTerms(text).map(({ start, end, term }) => [term, text.slice(start, end)]);
    expect(places).toEqual([
      ['', 'The'],
      ['prime', 'PM'],
      ['minist', 'PM'],
      ['', 'of'],
      ['', 'the'],
      ['usa', 'United States'],
    ]);
  });

  it('has no term for common words', () => {
    expect(termsOf('who was it that they were with')).toEqual(['', '', '', '', '', '', '']);
  });
});

describe('termsAnywhere', () => {
  it.each([
    ['Ferries', 'ferries', ['ferri']],
    ['VP', 'vp', ['vice', 'presid']],
    ['the', 'the', []],
    ['us', 'us', undefined],
    ['PM', 'pm', undefined],
    ['United', 'united', undefined],
  ])('reads %j, folded to %j, alike whatever stands beside it', (surface, folded, terms) => {
    expect(termsAnywhere(surface, folded)).toEqual(terms);
  });
});
