import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import { wordIn } from '#src/language/commandWords.ts';
import { english } from '#src/language/en/english.ts';
import { LANGUAGES, languageOf } from '#src/language/languages.ts';
import { ENGLISH, type Language, say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';

type Entry = string | ((places: Record<string, number>) => string);

const entriesOf = ({ texts: catalogue }: Language) => new Map(Object.entries<unknown>(catalogue) as [string, Entry][]);

/** The names of the places of a text. */
function placesOf(entry: Entry): string[] {
  if (typeof entry === 'string') return [];
  const asked = new Set<string>();
  entry(new Proxy({}, { get: (_, name) => asked.add(String(name)) && 800 }));
  return [...asked];
}

/** A text with a number in each place that stands in no text: numbers fit every place, and are written alike everywhere. */
function fill(entry: Entry, places: readonly string[]): string {
  if (typeof entry === 'string') return entry;
  return entry(Object.fromEntries(places.map((place, at) => [place, 801 + at])));
}

/** Each file of the English catalogue. */
const folder = fileURLToPath(new URL('../../src/language/en', import.meta.url));
const files = readdirSync(folder).filter((file) => file !== 'english.ts');
const topics: object[] = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)));

const places = new Map([...entriesOf(ENGLISH)].map(([key, entry]) => [key, placesOf(entry)]));

/** Texts that are signs rather than words, or are written as in English. */
const signs = new Set([
  ...[
    'paragraphNumber',
    'comma',
    'dot',
    'betweenSentences',
    'inBrackets',
    'colon',
    'previousParagraph',
    'nextParagraph',
  ],
  ...[
    'commandName',
    'leftOut',
    'fact',
    'newFact',
    'paragraphAdded',
    'paragraphRemoved',
    'paragraphChanged',
    'labelled',
  ],
  ...['paragraphMoved', 'paragraphBegins', 'inserted', 'deleted', 'pinLine', 'by', 'sourceProblem', 'correctedPassage'],
  ...['frontMatterWrong', 'articleChange', 'articleChangeCounts', 'helpCommand', 'doctorFinding'],
]);
/** Words that a language happens to share with English. */
const shared: Readonly<Record<string, readonly string[]>> = {
  fr: ['factSource', 'nextPage', 'previousPage', 'articleCount', 'minutes', 'absentDetails'],
  'es-ES': ['off'],
  'es-419': ['off'],
};

describe('the catalogue', () => {
  it('has no text twice', () => {
    const keys = topics.flatMap((topic) => Object.values(topic).flatMap((texts) => Object.keys(texts)));
    expect(keys.toSorted()).toEqual(Object.keys(english).toSorted());
  });
});

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))('the texts in %s', (tag, language) => {
  const entries = entriesOf(language);

  it('are all there, and no others', () => {
    expect([...entries.keys()].sort()).toEqual(Object.keys(english).sort());
  });

  it('fill every place', () => {
    const wrong = [...entries].flatMap(([key, entry]) => {
      const asked = places.get(key) ?? [];
      const said = fill(entry, asked);
      const left = asked.filter((_, at) => !said.includes(String(801 + at)));
      return left.length > 0 || /undefined|NaN|\[object/.test(said) ? [`${key}: ${left} in "${said}"`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('are translated', () => {
    const same = [...entriesOf(ENGLISH)].flatMap(([key, entry]) => {
      const other = entries.get(key);
      const asked = places.get(key) ?? [];
      return other !== undefined && fill(other, asked) === fill(entry, asked) ? [key] : [];
    });
    expect(same.filter((key) => !signs.has(key) && !shared[tag]?.includes(key))).toEqual([]);
  });
});

describe('plural forms', () => {
  it.each([
    ['en-US', ['0 paragraphs', '1 paragraph', '2 paragraphs', '5 paragraphs']],
    ['de', ['0 Absätze', '1 Absatz', '2 Absätze', '5 Absätze']],
    ['es-ES', ['0 párrafos', '1 párrafo', '2 párrafos', '5 párrafos']],
    ['es-419', ['0 párrafos', '1 párrafo', '2 párrafos', '5 párrafos']],
    ['fr', ['0 paragraphe', '1 paragraphe', '2 paragraphes', '5 paragraphes']],
    ['pt-BR', ['0 parágrafo', '1 parágrafo', '2 parágrafos', '5 parágrafos']],
    ['ja', ['0段落', '1段落', '2段落', '5段落']],
  ])('are right in %s', (tag, expected) => {
    const said = [0, 1, 2, 5].map((count) => say(texts.paragraphCount({ count }), languageOf(tag)));
    expect(said).toEqual(expected);
  });

  it.each([['en-US'], ...LANGUAGES.map(({ tag }) => [tag])])('keep the number in every text of %s', (tag) => {
    const { texts: catalogue } = languageOf(tag);
    const wrong = Object.entries<unknown>(catalogue).flatMap(([key, entry]) => {
      const asked = places.get(key) ?? [];
      if (typeof entry !== 'function' || asked.length !== 1) return [];
      const said: string[] = [0, 2, 5].map((count) => entry({ [asked[0] ?? '']: count }));
      return said.every((text, at) => text.includes(String([0, 2, 5][at]))) ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });
});

const commands = await loadCommands();

/** The commands that a text names, with their subcommands: "/corpus add". A number stands for what fills a place. */
const mention = /(?<![\p{L}\p{N}:/.<])\/(\p{L}[\p{L}\p{N}-]*)(?: (\p{L}[\p{L}\p{N}-]*))?/gu;

describe.each([ENGLISH, ...LANGUAGES].map((language) => [language.tag, language] as const))(
  'the commands that texts name in %s',
  (_, { texts: catalogue, commands: table }) => {
    const nameOf = (command: string, english: string) =>
      wordIn(table, { declared: 'subcommand', command, english }) ?? english;
    const known = new Map(
      commands.map(({ data }) => [
        nameOf(data.name, data.name),
        (data.subcommands ?? []).map(({ name }) => nameOf(`${data.name} ${name}`, name)),
      ]),
    );

    it('are commands there', () => {
      const said = Object.entries<unknown>(catalogue).map(([key, entry]) =>
        fill(entry as Entry, places.get(key) ?? []),
      );
      const wrong = said.flatMap((text) =>
        [...text.matchAll(mention)].filter(([, command = '', subcommand = '']) => {
          const subcommands = known.get(command);
          return !subcommands || (subcommands.length > 0 && !subcommands.includes(subcommand));
        }),
      );
      expect(wrong.map(([words]) => words)).toEqual([]);
    });
  },
);
