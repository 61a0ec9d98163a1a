import { readFileSync } from 'node:fs';

/** The country a word or two stand for, and whether only a capital tells that they do. */
interface CountryForm {
  readonly country: string;
  readonly needsCapital: boolean;
}

/** By folded words: "saudi", "saudi arabia". Read from `lexicon/countries.txt`, a line a country: its key, `|`, its forms. */
const forms: ReadonlyMap<string, CountryForm> = new Map(
  readFileSync(new URL('./lexicon/countries.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', all = ''] = line.split('|');
      return all
        .split(',')
        .map((form) => [form.replace('*', ''), { country, needsCapital: form.endsWith('*') }] as const);
    }),
);

/** Countries and their people in two folded words, with what they stand for: "saudi arabian" → "saudiarabia". */
export const TWO_WORD_COUNTRIES: ReadonlyMap<string, string> = new Map(
  [...forms].flatMap(([form, { country }]) => (form.includes(' ') ? [[form, country] as const] : [])),
);

/** The country a folded word stands for ("israeli" → "israel", "american" → "usa"), if it stands for one. */
export function findCountry(folded: string, capital: boolean): string | undefined {
  const form = forms.get(folded);
  return form && (capital || !form.needsCapital) ? form.country : undefined;
}
