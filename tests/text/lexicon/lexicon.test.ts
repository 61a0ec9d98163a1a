import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookUp } from '#src/text/lexicon/lexicon.ts';

describe('lookUp', () => {
  it('finds the rarity of every word the lexicon has', () => {
    const text = readFileSync(new URL('../../../src/text/lexicon/lexicon.txt', import.meta.url), 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(20_000);
    const wrong = lines.filter((line) => {
      const [term = '', rarity] = line.split('|');
      return lookUp(term).rarity !== Number(rarity);
    });
    expect(wrong).toEqual([]);
  });

  it.each(['', 'kirbyton', 'zzzzzz', '0', 'aaaaa', 'émigré', 'lead|', '\n', 'a\n'])('knows nothing of "%s"', (term) => {
    expect(lookUp(term).rarity).toBe(10);
    expect([...lookUp(term).related]).toEqual([]);
  });

  it('tells words of about the same meaning from wider ones', () => {
    const { related } = lookUp('aah');
    expect([...related]).toEqual([
      ['ooh', 'near'],
      ['cry', 'wider'],
      ['shout', 'wider'],
      ['exclaim', 'wider'],
      ['outcri', 'wider'],
    ]);
  });

  it('holds a word for the rarer the less often it is used, and what it lacks for the rarest', () => {
    expect(['make', 'boat', 'bridg', 'ferri', 'abstain', 'colloblast'].map((term) => lookUp(term).rarity)).toEqual([
      4, 6, 7, 8, 9, 10,
    ]);
  });

  it.each([
    ['delai', 'postpon', 'near'],
    ['sailor', 'crewman', 'near'],
    ['sailor', 'man', 'wider'],
    ['plumber', 'craftsman', 'wider'],
    ['boat', 'harbour', undefined],
  ])('relates "%s" to "%s": %s', (term, other, relation) => {
    expect(lookUp(term).related.get(other)).toBe(relation);
  });

  it('tells kinds of people from things', () => {
    const isPerson = (term: string) => lookUp(term).isPerson;
    expect(['minist', 'sailor', 'captain', 'plumber'].map(isPerson)).toEqual([true, true, true, true]);
    expect(['ferri', 'bridg', 'make', 'colloblast'].map(isPerson)).toEqual([false, false, false, false]);
  });
});
