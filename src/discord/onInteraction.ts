import type { AutocompleteInteraction, Interaction } from 'discord.js';

import type { Command } from '#src/command/command.ts';
import { UserError } from '#src/command/userError.ts';
import type { Text } from '#src/language/message.ts';
import { mayRun } from './access.ts';
import { type Acknowledgement, type Answerable, acknowledge } from './acknowledgement.ts';
import { suggest } from './autocomplete.ts';
import { type FormRequest, formOf } from './customIds.ts';
import { isTooLate, reportFailure } from './failure.ts';
import { drawForm, formOfCommand, readForm } from './form.ts';
import { keepRecords } from './keepRecords.ts';
import { messageOf, noticeOf } from './message.ts';
import { placeOf } from './place.ts';
import { readInteraction } from './readInteraction.ts';
import { refuseAccess, runCommand } from './runCommand.ts';
import { texts } from './texts.ts';
import type { Wiring } from './wiring.ts';

/** Answers a slash command, a pressed button, a choice, a form or an option being typed. Never rejects: this is where errors end. */
export async function onInteraction(interaction: Interaction, wiring: Wiring): Promise<void> {
  if (interaction.isAutocomplete()) await answerAutocomplete(interaction, wiring);
  else if (interaction.isChatInputCommand() || interaction.isMessageComponent() || interaction.isModalSubmit())
    await answer(interaction, wiring);
}

async function answer(interaction: Answerable, wiring: Wiring): Promise<void> {
  const { log } = wiring;
  const place = placeOf(interaction);
  let acknowledgement: Acknowledgement | undefined;
  try {
    const form = requestedForm(interaction, wiring);
    if (form) {
      await openForm(interaction, form, wiring);
      log.info({ ...place, outcome: 'form' }, 'answered');
      return;
    }
    const command = namedCommand(interaction, wiring);
    const forModerators = command?.access === 'moderators';
    // What a button or a form shows is for whoever used it: others in the channel did not ask.
    const privately = forModerators || !interaction.isChatInputCommand();
    acknowledgement = acknowledge(interaction, { privately, inPlace: forModerators });
    // Before anything of it is read: what is wrong with it is not for those who may not use it.
    if (command && !(await mayRun(command, interaction, wiring.moderation)))
      refuseAccess(command.data.name, interaction, wiring);
    await produce(interaction, wiring, acknowledgement, privately);
  } catch (error) {
    if (isTooLate(error)) {
      log.warn({ ...place, err: error }, 'too late to answer');
      return;
    }
    const notice = reportFailure(error, place, log);
    acknowledgement ??= acknowledge(interaction, { privately: true });
    await acknowledgement.refuse(notice).catch((failure: unknown) => {
      log.error({ ...place, err: failure }, 'could not say that it failed');
    });
  }
}

async function produce(
  interaction: Answerable,
  wiring: Wiring,
  acknowledgement: Acknowledgement,
  privately: boolean,
): Promise<void> {
  const { log } = wiring;
  const place = placeOf(interaction);
  const progress = (told: Text) => {
    acknowledgement
      .tell(noticeOf(told))
      .catch((error: unknown) => log.warn({ ...place, err: error }, 'progress was not shown'));
  };
  const reply = await runCommand(readInteraction(interaction, wiring.commands), interaction, wiring, progress);
  const { message, passages } = messageOf(reply);
  const { file } = reply;
  if (file && file.bytes.length > interaction.attachmentSizeLimit)
    throw new UserError(texts.exportTooLarge({ name: file.name, most: interaction.attachmentSizeLimit / 1024 / 1024 }));
  const id = await acknowledgement.send(message, privately || reply.private === true);
  const { answer: given } = reply;
  log.info({ ...place, outcome: given.kind, ms: Date.now() - interaction.createdTimestamp }, 'answered');
  if (given.kind === 'moderation' && given.outcome === 'committed') wiring.afterChange?.();
  const { channelId } = interaction;
  const sent = id !== undefined && channelId !== null && interaction.inCachedGuild();
  await keepRecords(
    reply,
    interaction.guildId ?? undefined,
    sent ? { id, channel: channelId, passages } : undefined,
    wiring,
  );
}

/** The command that an interaction names, before anything is checked: whose answers are private, and stand in place of what they came from. */
function namedCommand(interaction: Answerable, { commands }: Wiring): Command | undefined {
  const name = interaction.isChatInputCommand()
    ? interaction.commandName
    : /^(?:run|ask:[^:]*|pick:[^:]*):\/(\S+)/.exec(interaction.customId)?.[1];
  return findCommand(name?.toLowerCase(), commands);
}

/** The form to show first: a command that was given nothing to go on with, or a button that asks for more. */
function requestedForm(interaction: Answerable, { commands }: Wiring): FormRequest | undefined {
  if (interaction.isButton()) return formOf(interaction.customId);
  if (!interaction.isChatInputCommand() || (interaction.options.data[0]?.options ?? []).length > 0) return undefined;
  const command = findCommand(interaction.commandName, commands);
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  return command && subcommand !== undefined ? formOfCommand({ command, subcommand }) : undefined;
}

/** Shows a form. It must be the first response, so nothing slow may come before it. */
async function openForm(interaction: Answerable, form: FormRequest, wiring: Wiring): Promise<void> {
  const { command, asked } = readForm(form, wiring.commands);
  if (!(await mayRun(command, interaction, wiring.moderation))) refuseAccess(command.data.name, interaction, wiring);
  if (!interaction.isModalSubmit()) await interaction.showModal(drawForm(form, asked));
}

async function answerAutocomplete(interaction: AutocompleteInteraction, wiring: Wiring): Promise<void> {
  try {
    const command = findCommand(interaction.commandName, wiring.commands);
    const allowed = command !== undefined && (await mayRun(command, interaction, wiring.moderation));
    const snapshot = await wiring.library.snapshotFor(interaction.guildId ?? undefined);
    const { name: option, value: typed } = interaction.options.getFocused(true);
    const subcommand = interaction.options.getSubcommand(false) ?? undefined;
    const completion = { option, typed, snapshot, ...(subcommand !== undefined && { subcommand }) };
    await interaction.respond(allowed ? await suggest(command, completion) : []);
  } catch (error) {
    // Whoever is typing loses nothing but suggestions.
    wiring.log.warn({ command: interaction.commandName, err: error }, 'no suggestions');
  }
}

function findCommand(name: string | undefined, commands: readonly Command[]): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}
