import type {
  Attachment,
  ChatInputCommandInteraction,
  Collection,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { checkOptions, type OpenFile } from '#src/command/checkOptions.ts';
import type { Command } from '#src/command/command.ts';
import { type ParsedLine, parseLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import { quoteValue } from '#src/render/commandLine.ts';
import type { Answerable } from './acknowledgement.ts';
import { choiceOf, commandLineOf, formOf } from './customIds.ts';
import { downloadAttachment } from './downloadAttachment.ts';
import { filledLine, readForm } from './form.ts';
import { largestFile } from './limits.ts';
import { texts } from './texts.ts';

/** The command that an interaction runs, with its options, checked against the declaration. Throws `UserError`. */
export function readInteraction(interaction: Answerable, commands: readonly Command[]): ParsedLine {
  if (interaction.isChatInputCommand()) return readTyped(interaction, commands);
  if (interaction.isModalSubmit()) return readFilled(interaction, commands);
  return parseLine(readChosen(interaction), commands);
}

function readTyped(interaction: ChatInputCommandInteraction, commands: readonly Command[]): ParsedLine {
  const { commandName, options } = interaction;
  const command = commands.find(({ data }) => data.name === commandName);
  if (!command) throw new UserError(texts.unknownCommand({ command: commandName }));
  const { data } = command;
  const subcommand = options.getSubcommand(false);
  const chosen = data.subcommands?.find(({ name }) => name === subcommand);
  const values = chosen ? (options.data[0]?.options ?? []) : options.data;
  const typed = new Map(values.map(({ name, value }) => [name, String(value)]));
  const open = openSent(interaction, options.resolved?.attachments);
  if (!chosen) return { command, options: checkOptions(data, typed, open) };
  const shape = { name: `${data.name} ${chosen.name}`, options: chosen.options };
  return { command, subcommand: chosen.name, options: checkOptions(shape, typed, open) };
}

function readFilled(interaction: ModalSubmitInteraction, commands: readonly Command[]): ParsedLine {
  const form = formOf(interaction.customId);
  if (!form) throw new UserError(texts.formClosed);
  const { asked } = readForm(form, commands);
  const files = asked
    .filter(({ type, name }) => type === 'file' && interaction.fields.fields.has(name))
    .flatMap(({ name }) => [...(interaction.fields.getUploadedFiles(name)?.values() ?? [])]);
  const line = filledLine(form, asked, interaction);
  return parseLine(line, commands, openSent(interaction, new Map(files.map((file) => [file.id, file]))));
}

function readChosen(interaction: MessageComponentInteraction): string {
  const { customId } = interaction;
  if (interaction.isAnySelectMenu()) {
    const choice = choiceOf(customId);
    if (!choice) throw new UserError(texts.oldButton);
    return `${choice.line} ${choice.option}:${quoteValue(interaction.values.join(' ') || 'none')}`;
  }
  const line = commandLineOf(customId);
  if (line === undefined) throw new UserError(texts.oldButton);
  return line;
}

/** Opens the files that came with an interaction, by their ids: Discord keeps them for a day, so they are fetched when they are read. */
function openSent(
  { attachmentSizeLimit }: Answerable,
  files: ReadonlyMap<string, Attachment> | Collection<string, Attachment> | undefined,
): OpenFile {
  const most = Math.min(attachmentSizeLimit, largestFile);
  return (id) => {
    const file = files?.get(id);
    if (!file) throw new UserError(texts.fileUnreachable({ name: id }));
    return { name: file.name, read: () => downloadAttachment(file, most) };
  };
}
