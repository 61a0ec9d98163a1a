import { describe, expect, it } from 'vitest';
import { rankChoices } from '#src/command/rankChoices.ts';

const named = (...names: string[]) => names.map((name) => ({ name, value: name.toLowerCase() }));
const namesOf = async (typed: string, ...names: string[]) =>
  (await rankChoices(typed, named(...names))).map(({ name }) => name);

describe('rankChoices', () => {
  it('puts the exact name first, then prefixes, then words, then letters in order', async () => {
    expect(await namesOf('mara', 'Mohamed Arafa', 'Lena Mara', 'Maras Field', 'Mara')).toEqual([
      'Mara',
      'Maras Field',
      'Lena Mara',
      'Mohamed Arafa',
    ]);
  });

  it('leaves out what does not fit, and ignores case and accents', async () => {
    expect(await namesOf('ZOE', 'Zoë Hart', 'Tom Ash')).toEqual(['Zoë Hart']);
  });

  it('keeps the given order among equals and where nothing is typed', async () => {
    expect(await namesOf('', 'Tom Ash', 'Ada Bell')).toEqual(['Tom Ash', 'Ada Bell']);
    expect(await namesOf('bell', 'Tom Bell', 'Ada Bell')).toEqual(['Tom Bell', 'Ada Bell']);
  });

  it('finds a candidate by its other words', async () => {
    expect(await rankChoices('mayor', [{ name: 'Ada Bell', value: 'Ada Bell', also: ['the mayor'] }])).toEqual([
      { name: 'Ada Bell', value: 'Ada Bell' },
    ]);
  });

  it('overlooks a slip or two of the keys where nothing else fits', async () => {
    expect(await namesOf('natanyahu', 'Benjamin Netanyahu', 'Ada Bell')).toEqual(['Benjamin Netanyahu']);
    expect(await namesOf('kibry', 'John Kirby', 'Tom Ash')).toEqual([]);
    expect(await namesOf('kirbi', 'John Kirby', 'Tom Ash')).toEqual(['John Kirby']);
    expect(await namesOf('asg', 'Tom Ash')).toEqual([]);
  });

  it('offers no name twice and at most 25', async () => {
    expect(await namesOf('a', 'Ada', 'Ada')).toEqual(['Ada']);
    expect(await namesOf('', ...Array.from({ length: 60 }, (_, index) => `Name ${index}`))).toHaveLength(25);
  });
});
