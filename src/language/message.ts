import type { Key } from './catalogue.ts';

/** Something to say to people: words that are the same in every language, such as a name, or what each language says its own way. */
export type Text = string | Message | List | Declared;

/** A text of the catalogue with its places filled, in no language yet. A plain value: it can be compared, and kept as JSON. */
export interface Message {
  readonly key: Key;
  readonly fill?: Readonly<Record<string, Text | number>>;
}

/** Texts in a row. */
export interface List {
  readonly items: readonly Text[];
  readonly join: Joining;
}

/** How a row is joined: "a, b, and c", "a, b, or c", "a, b", "a · b", "a b", "a|b", or sentences after each other. */
export type Joining = 'and' | 'or' | 'comma' | 'dot' | 'space' | 'either' | 'sentences';

/** What a command's file says of it or of one of its options in English; other languages have their own word for it. */
export interface Declared {
  /** A subcommand's name goes without its command. */
  readonly declared: 'name' | 'subcommand' | 'description' | 'choice';
  /** The command, with its subcommand: "corpus add". */
  readonly command: string;
  readonly option?: string;
  /** The value of a fixed choice of the option. */
  readonly choice?: string;
  readonly english: string;
}

/** "a, b, and c". */
export function listAnd(items: readonly Text[]): List {
  return { items, join: 'and' };
}

/** "a, b, or c". */
export function listOr(items: readonly Text[]): List {
  return { items, join: 'or' };
}

/** Texts joined in a plain way. */
export function row(join: Joining, items: readonly Text[]): List {
  return { items, join };
}

/** Whether a value is something to say. */
export function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && ('key' in value || 'items' in value || 'declared' in value);
}

/** Whether a text has this name among what it is filled with. */
export function names(text: Text, name: string): boolean {
  if (typeof text === 'string') return text === name;
  if ('items' in text) return text.items.some((item) => names(item, name));
  if ('declared' in text) return text.english === name;
  return Object.values(text.fill ?? {}).some((value) => typeof value !== 'number' && names(value, name));
}
