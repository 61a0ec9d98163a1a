import { type Interaction, MessageFlags } from 'discord.js';
import type { Command } from '#src/command/command.ts';
import { languageOf } from '#src/language/languages.ts';
import type { Language } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import { findInteractionWait, waitNotice } from '../cooldown/findWait.ts';
import type { FormRequest, Press } from '../drawing/customIds.ts';
import { drawActions } from '../drawing/drawActions.ts';
import { drawForm, formOfCommand, readForm } from '../drawing/form.ts';
import { noticeOf, type OutgoingMessage } from '../drawing/message.ts';
import { isTooLate, reportFailure, reportUntold } from '../failure.ts';
import { placeOf } from '../place.ts';
import type { Wiring } from '../wiring.ts';
import { mayRun } from './access.ts';
import { type Acknowledgement, type Answerable, acknowledge, type Manner } from './acknowledgement.ts';
import { chooseAudience } from './audience.ts';
import { answerAutocomplete } from './autocomplete.ts';
import { findMenuCommand, formOfMenu } from './messageMenu.ts';
import { produce, shareAnswer } from './produce.ts';
import { type Asked, readAsked } from './readAsked.ts';
import { refuseAccess } from './runCommand.ts';
import { serverOf } from './serverOf.ts';
import { settingsOf } from './settingsOf.ts';
import type { Shares } from './share.ts';

/** Answers a slash command, a command of the menu of a message, a pressed button, a choice, a form or an option being typed. Never rejects: this is where errors end. */
export async function onInteraction(interaction: Interaction, wiring: Wiring, shares: Shares): Promise<void> {
  if (interaction.isAutocomplete()) await answerAutocomplete(interaction, wiring);
  else if (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  )
    await answer(interaction, wiring, shares);
}

async function answer(interaction: Answerable, wiring: Wiring, shares: Shares): Promise<void> {
  const { log } = wiring;
  const place = placeOf(interaction);
  let acknowledgement: Acknowledgement | undefined;
  try {
    const asked = await readAsked(interaction, wiring);
    const form = requestedForm(interaction, asked, wiring);
    if (form) {
      await openForm(interaction, form, wiring);
      log.info({ ...place, outcome: 'form' }, 'answered');
      return;
    }
    if ('owner' in asked && asked.owner !== undefined && asked.owner !== interaction.user.id) {
      await acknowledge(interaction, { privately: true }, wiring).refuse(
        notYours(asked, languageOf(interaction.locale)),
      );
      return;
    }
    const command = namedCommand(interaction, asked, wiring);
    const settings = await settingsOf(serverOf(interaction), wiring);
    const audience = interaction.isChatInputCommand()
      ? chooseAudience(interaction, command, settings)
      : { privately: isAnsweredAlone(interaction, asked) };
    if (asked.how !== 'share')
      acknowledgement = acknowledge(interaction, { ...audience, ...placeOfAnswer(asked, command) }, wiring);
    // Before anything of it is read: what is wrong with it is not for those who may not use it.
    if (command && !(await mayRun(command, interaction, wiring.moderation)))
      refuseAccess(command.data.name, interaction, wiring);
    const wait = findInteractionWait(interaction, { command, settings, ...audience }, wiring);
    const request = { interaction, asked, settings, audience };
    if (wait) {
      acknowledgement ??= acknowledge(interaction, { privately: true }, wiring);
      await acknowledgement.refuse(waitNotice(wait, languageOf(interaction.locale)));
      log.info({ ...place, outcome: 'wait' }, 'answered');
    } else if (acknowledgement) await produce(request, wiring, acknowledgement);
    else await shareAnswer(request, wiring, shares);
  } catch (error) {
    if (isTooLate(error)) {
      log.warn({ ...place, err: error }, 'too late to answer, or answered already');
      return;
    }
    const notice = reportFailure(error, place, languageOf(interaction.locale), log);
    acknowledgement ??= acknowledge(interaction, { privately: true }, wiring);
    await acknowledgement.refuse(notice).catch((failure: unknown) => reportUntold(failure, place, log));
  }
}

/** Who presses what is another's hears whose it is, and can have the same alone. */
function notYours({ line }: Press, language: Language): OutgoingMessage {
  const { rows } = drawActions([{ kind: 'command', label: texts.showMe, line }], language);
  return noticeOf(texts.pagesNotYours, language, { buttons: rows });
}

/** What a button or a form shows is for whoever used it: others in the channel did not ask. Only what is turned in place stays where it is. */
function isAnsweredAlone(interaction: Answerable, asked: Asked): boolean {
  const turns = asked.how === 'turn' && asked.owner !== undefined && interaction.isMessageComponent();
  return !turns || interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Whether the answer takes the place of the message it was asked on. */
function placeOfAnswer(asked: Asked, command: Command | undefined): Pick<Manner, 'inPlace'> {
  if ('owner' in asked && asked.owner !== undefined && asked.how !== 'run') return { inPlace: 'anywhere' };
  const replaces = asked.how === 'turn' || asked.how === 'all' || (asked.how === 'fill' && command?.private === true);
  // Whoever asks about an answer still wants to see it.
  const isChange = command?.access === 'moderators' && !command.data.ofAnswer;
  return replaces || isChange ? { inPlace: 'unseen' } : {};
}

/** The command that an interaction names, before anything is checked: whose answers are private, and stand in place of what they came from. */
function namedCommand(interaction: Answerable, asked: Asked, { commands }: Wiring): Command | undefined {
  if (interaction.isMessageContextMenuCommand()) return findMenuCommand(interaction.commandName, commands);
  const typed = interaction.isChatInputCommand() ? interaction.commandName : undefined;
  const name = asked.how === 'typed' ? typed : /^\/(\S+)/.exec(asked.line)?.[1];
  return findCommand(name?.toLowerCase(), commands);
}

/** The form to show first: a command that was given nothing to go on with or asks about a message, or a button that asks for more. */
function requestedForm(interaction: Answerable, asked: Asked, { commands }: Wiring): FormRequest | undefined {
  if (asked.how === 'open') return asked;
  if (interaction.isMessageContextMenuCommand()) {
    const picked = findMenuCommand(interaction.commandName, commands);
    return picked && formOfMenu(picked, interaction.targetMessage);
  }
  if (!interaction.isChatInputCommand() || (interaction.options.data[0]?.options ?? []).length > 0) return undefined;
  const command = findCommand(interaction.commandName, commands);
  const subcommand = interaction.options.getSubcommand(false) ?? undefined;
  return command && subcommand !== undefined ? formOfCommand({ command, subcommand }) : undefined;
}

/** Shows a form. It must be the first response, so nothing slow may come before it. */
async function openForm(interaction: Answerable, form: FormRequest, wiring: Wiring): Promise<void> {
  const read = readForm(form, wiring.commands);
  const { command } = read;
  if (!(await mayRun(command, interaction, wiring.moderation))) refuseAccess(command.data.name, interaction, wiring);
  if (!interaction.isModalSubmit()) await interaction.showModal(drawForm(form, read, languageOf(interaction.locale)));
}

function findCommand(name: string | undefined, commands: readonly Command[]): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}
