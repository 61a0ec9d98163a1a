import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Command, OptionData } from '#src/command/command.ts';
import {
  commandDescription,
  commandWord,
  menuWord,
  optionDescription,
  optionWord,
} from '#src/command/declaredWords.ts';
import { type ParsedLine, parseName } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import type { Text } from '#src/language/message.ts';
import { type Language, say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import { quoteValue } from '#src/render/commandLine.ts';
import { type FormRequest, formButton } from './customIds.ts';
import { escapeText } from './escape.ts';
import { formDescription, formInputs, formLabel, formText } from './limits.ts';
import { trim } from './trim.ts';

/** Texts that may be longer than this get more than one line to be typed in, in characters. */
const longestLine = 2_000;

/** How much is shown of the words that a form asks about, in characters: enough to know them again above a phone's keyboard. */
const longestAbout = 500;

/** The command of a form, with the options it asks for. Throws `UserError` where the command has none of that name. */
export function readForm(
  { line, options: names }: FormRequest,
  commands: readonly Command[],
): { command: Command; asked: OptionData[]; title?: Text } {
  const { command, subcommand, shape } = parseName(line, commands);
  const asked = names.flatMap((name) => shape.options.filter((option) => option.name === name));
  if (asked.length < names.length || asked.length > formInputs) throw new UserError(texts.formClosed);
  const chosen = command.data.subcommands?.find(({ name }) => name === subcommand);
  // Nobody types a hidden command: its name would tell them nothing.
  const title = chosen?.hidden ? commandDescription(shape.name, chosen) : menuTitle(command);
  return { command, asked, ...(title !== undefined && { title }) };
}

function menuTitle({ data: { name, messageMenu } }: Command): Text | undefined {
  return messageMenu === undefined ? undefined : menuWord(name, messageMenu);
}

/** A form that asks for the options of a command line that it leaves open. */
export function drawForm(
  { line, options: names, about }: FormRequest,
  { asked, title: own }: Pick<ReturnType<typeof readForm>, 'asked' | 'title'>,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const [, called = line] = /^\/(\S+(?: [a-z-]+(?= |$))?)/.exec(line) ?? [];
  const title = own ?? texts.commandName({ name: commandWord(called) });
  return {
    custom_id: formButton({ line, options: names }).id,
    title: trim(say(title, language), formLabel - 2),
    components: [
      ...(about === undefined ? [] : [drawAbout(about)]),
      ...asked.map((option, index) => drawInput(called, option, index === 0 ? questionIn(about) : undefined, language)),
    ],
  };
}

function drawAbout(words: string): APITextDisplayComponent {
  const quotation = escapeText(trim(words, longestAbout)).replace(/^/gm, '> ');
  return { type: ComponentType.TextDisplay, content: quotation };
}

/** Words that are a question already need not be typed again. */
function questionIn(words: string | undefined): string | undefined {
  return words !== undefined && words.length <= longestAbout && /[?？؟]\s*$/u.test(words) ? words : undefined;
}

function drawInput(
  command: string,
  option: OptionData,
  value: string | undefined,
  language: Language,
): APILabelComponent {
  const { name, type, required = false, maxLength } = option;
  const label = {
    label: trim(say(optionWord(command, option), language), formLabel - 2),
    description: trim(say(optionDescription(command, option), language), formDescription - 2),
  };
  if (type === 'file') {
    const upload = { custom_id: name, required, min_values: required ? 1 : 0, max_values: 1 };
    return { type: ComponentType.Label, ...label, component: { type: ComponentType.FileUpload, ...upload } };
  }
  const style = maxLength !== undefined && maxLength > longestLine ? TextInputStyle.Paragraph : TextInputStyle.Short;
  const input = { custom_id: name, required, style, max_length: Math.min(maxLength ?? formText, formText) };
  const filled = value !== undefined && value.length <= input.max_length ? { value } : {};
  return { type: ComponentType.Label, ...label, component: { type: ComponentType.TextInput, ...input, ...filled } };
}

/** The command line of a form with what was filled in; a file is given by its id. */
export function filledLine(
  { line }: FormRequest,
  asked: readonly OptionData[],
  { fields }: Pick<ModalSubmitInteraction, 'fields'>,
): string {
  const values = asked.flatMap(({ name, type }) => {
    const value = fields.fields.has(name) ? readField(name, type, fields) : undefined;
    return value === undefined || value.trim() === '' ? [] : [` ${name}:${quoteValue(value)}`];
  });
  return line + values.join('');
}

function readField(
  name: string,
  type: OptionData['type'],
  fields: ModalSubmitInteraction['fields'],
): string | undefined {
  if (type === 'file') return fields.getUploadedFiles(name)?.firstKey();
  return fields.getTextInputValue(name);
}

/** The form that a command asks its options in where none was given, if it has one. */
export function formOfCommand({
  command,
  subcommand,
}: Pick<ParsedLine, 'command' | 'subcommand'>): FormRequest | undefined {
  const chosen = command.data.subcommands?.find(({ name }) => name === subcommand);
  if (!chosen?.form) return undefined;
  return { line: `/${command.data.name} ${chosen.name}`, options: chosen.options.map(({ name }) => name) };
}
