import { describe, expect, it } from 'vitest';
import type { Name, NameLists } from '#src/evaluation/names/nameLists.ts';
import { drawQuestions, isForeign, ownQuestions, sample } from '#src/evaluation/names/nameQuestions.ts';
import { seed } from '#src/evaluation/random.ts';
import { readTinySet } from '../outcomes.ts';

const [bakery] = readTinySet();
const exam = {
  story: bakery.story,
  people: [
    { question: 'How many loaves did {name} sell?', own: 'Hilda Brandt' },
    { question: 'When will {name} be back?', own: 'Hilda' },
  ],
  places: [{ question: 'When did the bakery on {name} reopen?', own: 'Tanner Street' }],
};
const named = (...names: string[]): Name[] => names.map((name) => ({ name, alsoNamed: [] }));
const LISTS: NameLists = {
  'first names': named('Mary', 'Will', 'Hilda'),
  surnames: named('Smith', 'Tanner'),
  cities: named('São Paulo', 'Church End'),
  countries: [
    { name: 'Isle of Man', alsoNamed: ['Douglas'] },
    { name: 'Germany', alsoNamed: ['Brandt'] },
  ],
};

describe('drawQuestions', () => {
  it('asks about every name that neither the story nor the question has, in large and in small letters', () => {
    const asked = drawQuestions(LISTS, [exam], 0, 1);
    expect(asked.map(({ kind, letters, question }) => [kind, letters, question]).sort()).toEqual([
      ['cities', 'large', 'When did the bakery on São Paulo reopen?'],
      ['cities', 'small', 'when did the bakery on são paulo reopen?'],
      ['countries', 'large', 'When did the bakery on Isle of Man reopen?'],
      ['countries', 'small', 'when did the bakery on isle of man reopen?'],
      ['first names', 'large', 'How many loaves did Mary sell?'],
      ['first names', 'large', 'How many loaves did Will sell?'],
      ['first names', 'large', 'When will Mary be back?'],
      ['first names', 'small', 'how many loaves did mary sell?'],
      ['first names', 'small', 'how many loaves did will sell?'],
      ['first names', 'small', 'when will mary be back?'],
      ['surnames', 'large', 'How many loaves did Smith sell?'],
      ['surnames', 'large', 'When will Smith be back?'],
      ['surnames', 'small', 'how many loaves did smith sell?'],
      ['surnames', 'small', 'when will smith be back?'],
    ]);
  });

  it('draws as many of each kind, the same ones from the same seed', () => {
    const draw = (start: number) =>
      drawQuestions(LISTS, [exam], 8, start)
        .filter(({ letters }) => letters === 'large')
        .map(({ question }) => question);
    expect(draw(1)).toEqual([
      'How many loaves did Mary sell?',
      'When will Smith be back?',
      'When did the bakery on São Paulo reopen?',
      'When did the bakery on Isle of Man reopen?',
    ]);
    expect(draw(5)).toEqual([
      'How many loaves did Will sell?',
      'When will Smith be back?',
      'When did the bakery on São Paulo reopen?',
      'When did the bakery on Isle of Man reopen?',
    ]);
  });
});

describe('ownQuestions', () => {
  it('asks every question about the name that the story has', () => {
    expect(ownQuestions([exam]).map(({ kind, letters, question }) => [kind, letters, question])).toEqual([
      ["the story's own", 'large', 'How many loaves did Hilda Brandt sell?'],
      ["the story's own", 'small', 'how many loaves did hilda brandt sell?'],
      ["the story's own", 'large', 'When will Hilda be back?'],
      ["the story's own", 'small', 'when will hilda be back?'],
      ["the story's own", 'large', 'When did the bakery on Tanner Street reopen?'],
      ["the story's own", 'small', 'when did the bakery on tanner street reopen?'],
    ]);
  });
});

describe('isForeign', () => {
  const said = new Set(['the', 'of', 'us', 'tel', 'aviv', 'sao']);
  it.each([
    ['Isle of Man', [], true],
    ['São Tomé', [], false],
    ['United States', ['US'], false],
    ['Israel', ['Jerusalem', 'Tel Aviv'], false],
    ['Telford', ['Tel Megiddo'], true],
  ])('%s, also named %j: %s', (name, alsoNamed, expected) => {
    expect(isForeign({ name, alsoNamed }, said)).toBe(expected);
  });
});

describe('sample', () => {
  it('draws each value once at most, in a random order', () => {
    expect(sample(['a', 'b', 'c', 'd'], 2, seed(1))).toEqual(['c', 'a']);
    expect(sample(['a', 'b', 'c', 'd'], 9, seed(1))).toEqual(['c', 'a', 'd', 'b']);
  });
});
