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
});
