import { wordIn } from './commandWords.ts';
import { german } from './de/german.ts';
import { latinAmericanSpanish, spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { japanese } from './ja/japanese.ts';
import type { Declared } from './message.ts';
import { brazilianPortuguese } from './pt-BR/brazilianPortuguese.ts';
import { ENGLISH, type Language } from './say.ts';

/** Every language that the bot speaks besides English, by the locale that Discord has for it. */
export const LANGUAGES: readonly Language[] = [
  german,
  spanish,
  latinAmericanSpanish,
  french,
  japanese,
  brazilianPortuguese,
];

/** The language to use with people of a locale: English where theirs is not spoken, or not known. */
export function languageOf(locale: string | undefined): Language {
  return LANGUAGES.find(({ tag }) => tag === locale) ?? ENGLISH;
}

/** What is declared of a command in the other languages, by locale; undefined where none has a word of its own. */
export function wordsByLocale(declared: Declared): Record<string, string> | undefined {
  const words = LANGUAGES.flatMap(({ tag, commands }) => {
    const word = wordIn(commands, declared);
    return word === undefined ? [] : [[tag, word] as const];
  });
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}
