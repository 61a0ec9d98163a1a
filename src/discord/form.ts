import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Command, OptionData } from '#src/command/command.ts';
import { type ParsedLine, parseLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import { quoteValue } from '#src/render/commandLine.ts';
import { type FormRequest, formId } from './customIds.ts';
import { formDescription, formInputs, formLabel, formText } from './limits.ts';
import { texts } from './texts.ts';
import { trim } from './trim.ts';

/** Texts that may be longer than this get more than one line to be typed in, in characters. */
const longestLine = 2_000;

/** The command of a form, with the options it asks for. Throws `UserError` where the command has none of that name. */
export function readForm(
  { line, options: names }: FormRequest,
  commands: readonly Command[],
): { command: Command; asked: OptionData[] } {
  const { command, subcommand } = parseLine(line, commands);
  const declared = command.data.subcommands?.find(({ name }) => name === subcommand)?.options ?? command.data.options;
  const asked = names.flatMap((name) => declared.filter((option) => option.name === name));
  if (asked.length < names.length || asked.length > formInputs) throw new UserError(texts.formClosed);
  return { command, asked };
}

/** A form that asks for the options of a command line that it leaves open. */
export function drawForm(
  { line, options: names }: FormRequest,
  asked: readonly OptionData[],
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formId(line, names),
    title: trim(/^\/\S+(?: [a-z-]+(?= |$))?/.exec(line)?.[0] ?? line, formLabel - 2),
    components: asked.map(drawInput),
  };
}

function drawInput(option: OptionData): APILabelComponent {
  const { name, description, type, required = false, maxLength } = option;
  const label = { label: trim(name, formLabel - 2), description: trim(description, formDescription - 2) };
  if (type === 'file') {
    const upload = { custom_id: name, required, min_values: required ? 1 : 0, max_values: 1 };
    return { type: ComponentType.Label, ...label, component: { type: ComponentType.FileUpload, ...upload } };
  }
  const style = maxLength !== undefined && maxLength > longestLine ? TextInputStyle.Paragraph : TextInputStyle.Short;
  const input = { custom_id: name, required, style, max_length: Math.min(maxLength ?? formText, formText) };
  return { type: ComponentType.Label, ...label, component: { type: ComponentType.TextInput, ...input } };
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
