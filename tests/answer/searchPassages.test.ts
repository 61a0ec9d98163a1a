import { describe, expect, it } from 'vitest';
import { searchPassages } from '#src/answer/searchPassages.ts';
import { isVerbatim } from '#src/corpus/story.ts';
import { ferryStory } from './ferryStory.ts';

const found = (terms: string, limit = 5) => searchPassages(terms, ferryStory, limit).map(({ text }) => text);

const crack =
  'The ferry to Skarholm was cancelled on Tuesday after a crack was found in its hull, the harbour master, Olga Dahl, said.';
const mayor = 'The mayor of Skarholm, Per Lund, demanded compensation from the owner.';
const fares = 'The owner, Nordic Lines, raised its fares by 9 percent in March.';

describe('searchPassages', () => {
  it.each([
    ['crack hull', [crack]],
    ['skarholm', [mayor, crack]],
    ['mayor skarholm', [mayor, crack]],
    ['fare', [fares]],
    ['owners', [mayor, fares]],
  ])('finds the sentences with most of %j, best first', (terms, passages) => {
    expect(found(terms)).toEqual(passages);
  });

  it('finds a word that is misspelt', () => {
    expect(found('skarhlom')).toEqual(found('skarholm'));
  });

  it.each(['zebra', 'the', '', '?!'])('finds nothing for %j', (terms) => {
    expect(found(terms)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect([found('skarholm ferry', 1), found('skarholm ferry', 0)]).toEqual([[crack], []]);
  });

  it('gives passages at their place in the story', () => {
    const passages = searchPassages('skarholm owner dahl', ferryStory, 5);
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.filter((passage) => !isVerbatim(ferryStory.story, passage))).toEqual([]);
  });
});
