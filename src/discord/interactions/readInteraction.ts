import type {
  Attachment,
  ChatInputCommandInteraction,
  Collection,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { checkOptions, type OpenFile } from '#src/command/checkOptions.ts';
import type { Command } from '#src/command/command.ts';
import { type ParsedLine, parseLine } from '#src/command/parseLine.ts';
import type { StandingAnswer } from '#src/command/standingAnswer.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine, quoteValue } from '#src/render/commandLine.ts';
import type { FormRequest } from '../drawing/customIds.ts';
import { filledLine, readForm } from '../drawing/form.ts';
import { largestFile } from '../drawing/limits.ts';
import type { Wiring } from '../wiring.ts';
import type { Answerable } from './acknowledgement.ts';
import { questionOf, standingOf } from './answeredMessage.ts';
import { downloadAttachment } from './downloadAttachment.ts';
import { findMenuCommand, wordsOf } from './messageMenu.ts';
import type { Asked } from './readAsked.ts';

/** A command with its options, and the line that runs it again, for anyone: without what says who is to see the answer. */
export interface ReadCommand extends ParsedLine {
  readonly line: string;
  /** Of a command that is about an answer. */
  readonly standing?: StandingAnswer;
}

/** The command that an interaction runs, with its options, checked against the declaration. Throws `UserError`. */
export async function readInteraction(
  interaction: Answerable,
  asked: Asked,
  wiring: Pick<Wiring, 'commands' | 'moderation'>,
): Promise<ReadCommand> {
  const { commands } = wiring;
  if (interaction.isChatInputCommand()) return readTyped(interaction, commands);
  if (interaction.isMessageContextMenuCommand()) return readPicked(interaction, wiring);
  if (asked.how === 'fill' && interaction.isModalSubmit()) return readFilled(interaction, asked, commands);
  const line = asked.how === 'choose' ? chosenLine(asked, interaction) : asked.how === 'typed' ? '' : asked.line;
  const read = { ...parseLine(line, commands), line };
  if (!read.command.data.ofAnswer || !interaction.isMessageComponent()) return read;
  return { ...read, standing: await standingOf(interaction, wiring) };
}

function readTyped(interaction: ChatInputCommandInteraction, commands: readonly Command[]): ReadCommand {
  const { commandName, options } = interaction;
  const command = commands.find(({ data }) => data.name === commandName);
  if (!command) throw new UserError(texts.commandGone({ command: commandName }));
  const { data } = command;
  const subcommand = options.getSubcommand(false);
  const chosen = data.subcommands?.find(({ name }) => name === subcommand);
  const values = chosen ? (options.data[0]?.options ?? []) : options.data;
  const typed = new Map(values.map(({ name, value }) => [name, String(value)]));
  const open = openSent(interaction, options.resolved?.attachments);
  const shape = chosen ? { name: `${data.name} ${chosen.name}`, options: chosen.options } : data;
  const own = shape.options.filter(({ name, common }) => !common && typed.has(name));
  const line = commandLine(shape.name, Object.fromEntries(own.map(({ name }) => [name, typed.get(name) ?? ''])));
  const checked = { command, options: checkOptions(shape, typed, open), line };
  return chosen ? { ...checked, subcommand: chosen.name } : checked;
}

/** A command of the menu of a message: the words of the message are its first option, or the question that the message answers. */
async function readPicked(
  interaction: MessageContextMenuCommandInteraction,
  wiring: Pick<Wiring, 'commands' | 'moderation'>,
): Promise<ReadCommand> {
  const { commandName, targetMessage } = interaction;
  const command = findMenuCommand(commandName, wiring.commands);
  const [first] = command?.data.options ?? [];
  if (!command || !first) throw new UserError(texts.menuCommandGone({ command: commandName }));
  const { data } = command;
  const words = data.ofAnswer ? await questionOf(interaction, wiring) : wordsOf(targetMessage);
  if (words === '') throw new UserError(texts.wordless);
  const line = commandLine(data.name, { [first.name]: words });
  const read = { command, options: checkOptions(data, new Map([[first.name, words]])), line };
  return data.ofAnswer ? { ...read, standing: await standingOf(interaction, wiring) } : read;
}

function readFilled(interaction: ModalSubmitInteraction, form: FormRequest, commands: readonly Command[]): ReadCommand {
  const { asked } = readForm(form, commands);
  const files = asked
    .filter(({ type, name }) => type === 'file' && interaction.fields.fields.has(name))
    .flatMap(({ name }) => [...(interaction.fields.getUploadedFiles(name)?.values() ?? [])]);
  const line = filledLine(form, asked, interaction);
  return { ...parseLine(line, commands, openSent(interaction, new Map(files.map((file) => [file.id, file])))), line };
}

function chosenLine({ line, option }: { line: string; option: string }, interaction: Answerable): string {
  const values = interaction.isAnySelectMenu() ? interaction.values : [];
  return `${line} ${option}:${quoteValue(values.join(' ') || 'none')}`;
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
