import type { Catalogue, Key } from './catalogue.ts';
import { english } from './en/english.ts';
import type { Message, Text } from './message.ts';

/** What fills a text's places: where a word goes, any text may. */
type Fill<Places> = { readonly [Name in keyof Places]: Places[Name] extends string ? Text : Places[Name] };

type Texts = {
  readonly [K in Key]: Catalogue[K] extends (places: infer Places) => string
    ? (fill: Fill<Places>) => Message
    : Message;
};

const made: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(english).map(([key, entry]) => [
    key,
    typeof entry === 'string' ? { key } : (fill: Message['fill']) => ({ key, fill }),
  ]),
);

/** The catalogue as messages in no language: `texts.notFound`, `texts.nothingOn({ words })`. A window says them. */
export const texts = made as Texts;
