import { findCountry, TWO_WORD_COUNTRIES } from './countries.ts';

/** Short forms the news uses for longer ones, by folded word. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['prime', 'minister']],
  ['pms', ['prime', 'minister']],
  ['vp', ['vice', 'president']],
  ['veep', ['vice', 'president']],
  ['ceo', ['chief', 'executive']],
  ['ceos', ['chief', 'executive']],
  ['cfo', ['chief', 'financial', 'officer']],
  ['fm', ['foreign', 'minister']],
  ['mp', ['member', 'parliament']],
  ['mps', ['member', 'parliament']],
  ['potus', ['usa', 'president']],
  ['gop', ['republican']],
  ['wwi', ['world', 'war']],
  ['ww1', ['world', 'war']],
  ['wwii', ['world', 'war', 'ii']],
  ['ww2', ['world', 'war', 'ii']],
  ['gov', ['government']],
  ['govt', ['government']],
  ['dept', ['department']],
  ['bldg', ['building']],
  ['info', ['information']],
  ['vid', ['video']],
  ['ppl', ['people']],
]);

/** Short forms that are ordinary words, or parts of times, unless written in capitals. */
const NEEDS_CAPITALS: ReadonlySet<string> = new Set(['gov', 'fm', 'mp', 'mps']);

/** Two words that name one thing: a country, a body of countries, the day after. */
const TWO_WORD_NAMES: ReadonlyMap<string, string> = new Map([
  ...TWO_WORD_COUNTRIES,
  ['united states', 'usa'],
  ['united kingdom', 'britain'],
  ['great britain', 'britain'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['south america', 'southamerica'],
  ['south american', 'southamerica'],
  ['north america', 'northamerica'],
  ['north american', 'northamerica'],
  ['central america', 'centralamerica'],
  ['central american', 'centralamerica'],
  ['latin america', 'latinamerica'],
  ['latin american', 'latinamerica'],
  ['day after', 'nextday'],
  ['day later', 'nextday'],
  ['next day', 'nextday'],
  ['following day', 'nextday'],
]);

const FIRST_OF_TWO: ReadonlySet<string> = new Set([...TWO_WORD_NAMES.keys()].map((name) => name.split(' ')[0] ?? ''));

/** What two neighbouring folded words name together: "united", "states" → "usa". */
export function findTwoWordName(first: string, second: string): string | undefined {
  return FIRST_OF_TWO.has(first) ? TWO_WORD_NAMES.get(`${first} ${second}`) : undefined;
}

/** Whether what a folded word stands for may depend on the words beside it: "us", "pm", "united". */
export function dependsOnNeighbours(folded: string): boolean {
  return folded === 'us' || folded === 'pm' || FIRST_OF_TWO.has(folded);
}

/**
 * The words that a folded word stands for, where the news has an equivalence for it: "pm" → "prime", "minister"; "israeli" → "israel".
 * `previous` is the folded word before it, which tells "the us" and "3 pm" from "us" and "the pm".
 */
export function findEquivalent(
  surface: string,
  folded: string,
  previous: string | undefined,
): readonly string[] | undefined {
  const capitals = surface.length > 1 && surface === surface.toUpperCase();
  if (folded === 'us') return capitals || previous === 'the' ? ['usa'] : undefined;
  const long = SHORT_FORMS.get(folded);
  if (long && (capitals || !NEEDS_CAPITALS.has(folded))) {
    const isTime = folded === 'pm' && previous !== undefined && /^\d/.test(previous);
    return isTime ? undefined : long;
  }
  const country = findCountry(folded, surface !== surface.toLowerCase());
  return country === undefined ? undefined : [country];
}
