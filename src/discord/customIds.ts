/** A custom id begins with what is to happen when the button is pressed, or something is chosen; the rest says with what. */
const commandPrefix = 'run:';

/** Whoever made an id by hand may have written anything. */
const forms = /^ask:([a-z0-9-]+(?:,[a-z0-9-]+)*):(\/.*)$/s;
const choices = /^pick:([a-z0-9-]+):(\/.*)$/s;

/** The custom id of a button that runs a command line, "/passage number:7". */
export function commandButton(line: string): string {
  return commandPrefix + line;
}

/** The command line a button runs, if it is of that kind. */
export function commandLineOf(customId: string): string | undefined {
  return customId.startsWith(commandPrefix) ? customId.slice(commandPrefix.length) : undefined;
}

/** A form that asks for some options of a command line, and runs it with them. */
export interface FormRequest {
  readonly line: string;
  readonly options: readonly string[];
}

/** The custom id of such a form, and of the button that opens it. */
export function formId(line: string, options: readonly string[]): string {
  return `ask:${options.join(',')}:${line}`;
}

/** The form of a custom id, if it is of that kind. */
export function formOf(customId: string): FormRequest | undefined {
  const [, options = '', line = ''] = forms.exec(customId) ?? [];
  return line === '' ? undefined : { line, options: options.split(',') };
}

/** The custom id of a select menu that runs a command line with what is chosen as one of its options. */
export function choiceId(line: string, option: string): string {
  return `pick:${option}:${line}`;
}

/** The command line and the option of a select menu, if its custom id is of that kind. */
export function choiceOf(customId: string): { readonly line: string; readonly option: string } | undefined {
  const [, option = '', line = ''] = choices.exec(customId) ?? [];
  return line === '' ? undefined : { line, option };
}
