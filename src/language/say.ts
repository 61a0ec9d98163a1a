import type { Catalogue } from './catalogue.ts';
import { type CommandTable, wordIn } from './commandWords.ts';
import { english } from './en/english.ts';
import type { List, Message, Text } from './message.ts';

/** A language that the bot speaks. */
export interface Language {
  /** Its tag, as Discord has it: "pt-BR". */
  readonly tag: string;
  readonly texts: Catalogue;
  /** What commands are called in it; what is not there is called as in English. */
  readonly commands: CommandTable;
}

/** What is spoken where nothing else is known. */
export const ENGLISH: Language = { tag: 'en', texts: english, commands: { named: {}, shared: {} } };

/** What a window does to words of no language, such as a name, where they are put into a text. */
export type Framing = (words: string) => string;

/** The text in a language. */
export function say(text: Text, language: Language = ENGLISH, frame: Framing = (words) => words): string {
  if (typeof text === 'string') return text;
  if ('items' in text) return sayList(text, language, frame);
  if ('declared' in text) return wordIn(language.commands, text) ?? text.english;
  return sayMessage(text, language, frame);
}

function sayInside(text: Text, language: Language, frame: Framing): string {
  return typeof text === 'string' ? frame(text) : say(text, language, frame);
}

function sayMessage({ key, fill = {} }: Message, language: Language, frame: Framing): string {
  const entry = language.texts[key];
  if (typeof entry === 'string') return entry;
  const places = Object.entries(fill).map(([place, value]) => [
    place,
    typeof value === 'number' ? value : sayInside(value, language, frame),
  ]);
  // `texts` is the only maker of messages, and checks the places of each.
  return (entry as (places: unknown) => string)(Object.fromEntries(places));
}

function sayList({ items, join }: List, language: Language, frame: Framing): string {
  const said = items.map((item) => sayInside(item, language, frame));
  if (join === 'and') return new Intl.ListFormat(language.tag, { type: 'conjunction' }).format(said);
  if (join === 'or') return new Intl.ListFormat(language.tag, { type: 'disjunction' }).format(said);
  const { comma, dot, betweenSentences } = language.texts;
  return said.join({ comma, dot, space: ' ', either: '|', sentences: betweenSentences }[join]);
}
