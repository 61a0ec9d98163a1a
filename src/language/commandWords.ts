import type { Declared } from './message.ts';

/** What an option of a command is called in a language. */
export interface OptionWords {
  readonly name: string;
  readonly description: string;
  /** Its fixed choices, by their values. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What a command, or a subcommand, is called in a language, and its options by their English names. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options?: Readonly<Record<string, OptionWords>>;
}

/** The commands in a language. */
export interface CommandTable {
  /** By what they are called in English: "corpus", "corpus add". */
  readonly named: Readonly<Record<string, CommandWords>>;
  /** Options that many commands have, by their English names. */
  readonly shared: Readonly<Record<string, OptionWords>>;
}

/** What is declared of a command, in the language of a table; undefined where that has no word for it. */
export function wordIn(
  { named, shared }: CommandTable,
  { declared, command, option, choice }: Declared,
): string | undefined {
  const words = named[command];
  const described = option === undefined ? words : (words?.options?.[option] ?? shared[option]);
  if (described === undefined) return undefined;
  if (declared === 'description') return described.description;
  if (declared === 'choice') return words?.options?.[option ?? '']?.choices?.[choice ?? ''];
  const [parent = ''] = command.split(' ');
  const isWhole = option !== undefined || declared === 'subcommand' || parent === command;
  return isWhole ? described.name : `${named[parent]?.name} ${described.name}`;
}
