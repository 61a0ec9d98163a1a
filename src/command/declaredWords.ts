import type { Declared } from '#src/language/message.ts';
import type { Choice, OptionData } from './command.ts';

/** What a command is called, in whatever language: "corpus add" with its subcommand. */
export function commandWord(command: string): Declared {
  return { declared: 'name', command, english: command };
}

/** What a command is called in the menu of a message. */
export function menuWord(command: string, messageMenu: string): Declared {
  return { ...commandWord(command), english: messageMenu };
}

/** What a subcommand is called, without its command. */
export function subcommandWord(command: string, { name }: { readonly name: string }): Declared {
  return { declared: 'subcommand', command: `${command} ${name}`, english: name };
}

/** What a command does. */
export function commandDescription(command: string, { description }: { readonly description: string }): Declared {
  return { declared: 'description', command, english: description };
}

/** What an option of a command is called. */
export function optionWord(command: string, { name }: Pick<OptionData, 'name'>): Declared {
  return { declared: 'name', command, option: name, english: name };
}

/** What a fixed choice of an option is called. */
export function choiceWord(command: string, option: string, { name, value }: Choice): Declared {
  return { declared: 'choice', command, option, choice: value, english: name };
}

/** What an option of a command takes. */
export function optionDescription(command: string, { name, description }: OptionData): Declared {
  return { declared: 'description', command, option: name, english: description };
}
