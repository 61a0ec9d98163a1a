import { row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { CommandData, OptionData, OptionFile, Options } from './command.ts';
import { commandWord, optionDescription, optionWord } from './declaredWords.ts';
import { UserError } from './userError.ts';

type Value = string | number | boolean | OptionFile;

/** Opens what was typed, or sent, for an option that is a file. */
export type OpenFile = (typed: string) => OptionFile;

const noFiles: OpenFile = () => {
  throw new UserError(texts.optionNoFile);
};

/** Checks typed values against the declaration; a blank one counts as not given. Throws `UserError` naming the first option that is missing or does not fit. */
export function checkOptions(
  data: Pick<CommandData, 'name' | 'options'>,
  typed: ReadonlyMap<string, string>,
  openFile = noFiles,
): Options {
  const values = new Map<string, Value>();
  for (const option of data.options) {
    const text = typed.get(option.name)?.trim() ?? '';
    if (text !== '') values.set(option.name, checkValue(data.name, option, text, openFile));
    else if (option.required) {
      throw new UserError(
        texts.optionMissing({
          command: commandWord(data.name),
          option: optionWord(data.name, option),
          description: optionDescription(data.name, option),
        }),
      );
    }
  }
  return {
    text: (name) => pick(values.get(name), 'string'),
    integer: (name) => pick(values.get(name), 'number'),
    boolean: (name) => pick(values.get(name), 'boolean'),
    file: (name) => {
      const value = values.get(name);
      return typeof value === 'object' ? value : undefined;
    },
    member: (name) => pick(values.get(name), 'string'),
  };
}

interface ValueTypes {
  string: string;
  number: number;
  boolean: boolean;
}

function pick<T extends keyof ValueTypes>(value: Value | undefined, type: T): ValueTypes[T] | undefined {
  const isOfType = (candidate: Value | undefined): candidate is Value & ValueTypes[T] => typeof candidate === type;
  return isOfType(value) ? value : undefined;
}

function checkValue(command: string, option: OptionData, text: string, openFile: OpenFile): Value {
  const word = optionWord(command, option);
  switch (option.type) {
    case 'integer':
      return checkInteger(word, option, text);
    case 'boolean':
      return checkBoolean(word, text);
    case 'text':
      return checkText(word, option, text);
    case 'file':
      return openFile(text);
    case 'member':
      return checkMember(word, text);
  }
}

function checkText(option: Text, { choices, maxLength }: OptionData, text: string): string {
  if (choices) {
    const folded = text.toLowerCase();
    const choice = choices.find(({ name, value }) => [name, value].some((word) => word.toLowerCase() === folded));
    if (choice) return choice.value;
    throw new UserError(
      texts.optionChoice({
        option,
        choices: row(
          'comma',
          choices.map(({ value }) => value),
        ),
      }),
    );
  }
  if (maxLength !== undefined && text.length > maxLength) {
    throw new UserError(texts.optionLong({ option, most: maxLength }));
  }
  return text;
}

function checkInteger(option: Text, { min, max }: OptionData, text: string): number {
  const number = /^¶?[+-]?\d+$/.test(text) ? Number(text.replace('¶', '')) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new UserError(texts.optionInteger({ option }));
  if (min !== undefined && number < min) throw new UserError(texts.optionMin({ option, min }));
  if (max !== undefined && number > max) throw new UserError(texts.optionMax({ option, max }));
  return number;
}

function checkBoolean(option: Text, text: string): boolean {
  if (/^(?:true|on|yes)$/i.test(text)) return true;
  if (/^(?:false|off|no)$/i.test(text)) return false;
  throw new UserError(texts.optionBoolean({ option }));
}

/** A member as Discord writes one, "<@123>", or the bare id. */
function checkMember(option: Text, text: string): string {
  const id = /^(?:<@!?(\d{1,20})>|(\d{1,20}))$/.exec(text)?.slice(1).find(Boolean);
  if (id === undefined) throw new UserError(texts.optionMember({ option }));
  return id;
}
