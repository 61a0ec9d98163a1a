import { describe, expect, it } from 'vitest';
import { makeNameLists, readNameLists } from '#src/evaluation/names/nameLists.ts';

const city = (name: string, country: string, population: number, featureCode = 'PPL') => ({
  name,
  country,
  population,
  featureCode,
});

describe('makeNameLists', () => {
  const lists = makeNameLists(
    { first_male: ['James', 'Lee', 'John'], first_female: ['Mary', 'Lee'], last: ['Smith', 'Johnson', 'Smith'] },
    [
      city('Kowloon', 'HK', 90_000),
      city('Kinshasa', 'CD', 7_785_965),
      city('Hong Kong', 'HK', 7_491_609),
      city('Brazzaville', 'CG', 1_284_609),
      city('Brazzaville', 'US', 1_000),
      city('Central', 'HK', 200_000, 'PPLX'),
    ],
  );
  const names = (kind: keyof typeof lists) => lists[kind].map(({ name }) => name);

  it("alternates women's and men's names, each once", () => {
    expect(names('first names')).toEqual(['Mary', 'James', 'Lee', 'John']);
  });

  it('keeps the order of surnames, and puts the largest cities first, without parts of cities', () => {
    expect(names('surnames')).toEqual(['Smith', 'Johnson']);
    expect(names('cities')).toEqual(['Kinshasa', 'Hong Kong', 'Brazzaville', 'Kowloon']);
  });

  it('names the countries as people type them, with their short names and large cities', () => {
    expect(lists.countries).toEqual([
      { name: 'Congo', alsoNamed: ['Congo - Kinshasa', 'Kinshasa', 'Congo - Brazzaville', 'Brazzaville'] },
      { name: 'Hong Kong', alsoNamed: ['Hong Kong', 'Hong Kong'] },
      { name: 'United States', alsoNamed: ['US'] },
    ]);
  });
});

describe('readNameLists', () => {
  it('reads the commonest of each kind', () => {
    const lists = readNameLists();
    const first = (kind: keyof typeof lists) => lists[kind].slice(0, 4).map(({ name }) => name);
    expect(first('first names')).toEqual(['Mary', 'James', 'Patricia', 'John']);
    expect(first('surnames')).toEqual(['Smith', 'Johnson', 'Williams', 'Jones']);
    expect(first('cities')).toEqual(['Shanghai', 'Istanbul', 'Buenos Aires', 'Mumbai']);
    expect([lists['first names'], lists.surnames, lists.cities].map(({ length }) => length)).toEqual([500, 500, 500]);
    expect(lists.countries.length).toBeGreaterThan(200);
  });
});
