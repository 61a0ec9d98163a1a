import { texts } from '#src/render/texts.ts';
import type { CommandData, OptionData, OptionFile, Options } from './command.ts';
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
    if (text !== '') values.set(option.name, checkValue(option, text, openFile));
    else if (option.required) {
      const { name, description } = option;
      throw new UserError(
        texts.optionMissing({ command: data.name, option: name, description: lowerFirst(description) }),
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

function checkValue(option: OptionData, text: string, openFile: OpenFile): Value {
  switch (option.type) {
    case 'integer':
      return checkInteger(option, text);
    case 'boolean':
      return checkBoolean(option, text);
    case 'text':
      return checkText(option, text);
    case 'file':
      return openFile(text);
  }
}

function checkText({ name, choices, maxLength }: OptionData, text: string): string {
  if (choices) {
    const folded = text.toLowerCase();
    const choice = choices.find(({ name, value }) => [name, value].some((word) => word.toLowerCase() === folded));
    if (choice) return choice.value;
    throw new UserError(
      texts.optionChoice({ option: name, choices: choices.map(({ value }) => value).join(texts.comma) }),
    );
  }
  if (maxLength !== undefined && text.length > maxLength) {
    throw new UserError(texts.optionLong({ option: name, most: maxLength }));
  }
  return text;
}

function checkInteger({ name, min, max }: OptionData, text: string): number {
  const number = /^¶?[+-]?\d+$/.test(text) ? Number(text.replace('¶', '')) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new UserError(texts.optionInteger({ option: name }));
  if (min !== undefined && number < min) throw new UserError(texts.optionMin({ option: name, min }));
  if (max !== undefined && number > max) throw new UserError(texts.optionMax({ option: name, max }));
  return number;
}

function checkBoolean({ name }: OptionData, text: string): boolean {
  const folded = text.toLowerCase();
  if (folded === 'true' || folded === 'false') return folded === 'true';
  throw new UserError(texts.optionBoolean({ option: name }));
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
