import type { AutocompleteInteraction, ButtonInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { checkOptions } from '#src/command/checkOptions.ts';
import type { Command } from '#src/command/command.ts';
import { type ParsedLine, parseLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import { HOME } from '#src/library/home.ts';
import type { Reply } from '#src/render/reply.ts';
import { isModerator, mayRun } from './access.ts';
import { type Answerable, acknowledge } from './acknowledgement.ts';
import { suggest } from './autocomplete.ts';
import { commandLineOf } from './customIds.ts';
import { isTooLate, type Place, reportFailure } from './failure.ts';
import { messageOf } from './message.ts';
import { texts } from './texts.ts';
import type { Wiring } from './wiring.ts';

/** Answers a slash command, a pressed button or an option being typed. Never rejects: this is where errors end. */
export async function onInteraction(interaction: Interaction, wiring: Wiring): Promise<void> {
  if (interaction.isChatInputCommand()) await answerCommand(interaction, wiring);
  else if (interaction.isButton()) await answerButton(interaction, wiring);
  else if (interaction.isAutocomplete()) await answerAutocomplete(interaction, wiring);
}

async function answerCommand(interaction: ChatInputCommandInteraction, wiring: Wiring): Promise<void> {
  const command = findCommand(interaction.commandName, wiring);
  await answer(interaction, wiring, { privately: command?.access === 'moderators' }, () => {
    if (!command) throw new UserError(texts.unknownCommand({ command: interaction.commandName }));
    return run({ command, ...readTyped(command, interaction) }, interaction, wiring);
  });
}

/** What a button shows is for whoever pressed it: others in the channel did not ask. */
async function answerButton(interaction: ButtonInteraction, wiring: Wiring): Promise<void> {
  await answer(interaction, wiring, { privately: true }, () => {
    const line = commandLineOf(interaction.customId);
    if (line === undefined) throw new UserError(texts.oldButton);
    return run(parseLine(line, wiring.commands), interaction, wiring);
  });
}

/** What was typed, or chosen in a form that Discord drew, checked again. */
function readTyped({ data }: Command, { options }: ChatInputCommandInteraction): Omit<ParsedLine, 'command'> {
  const subcommand = options.getSubcommand(false);
  const chosen = data.subcommands?.find(({ name }) => name === subcommand);
  const values = chosen ? (options.data[0]?.options ?? []) : options.data;
  const typed = new Map(values.map(({ name, value }) => [name, String(value)]));
  if (!chosen) return { options: checkOptions(data, typed) };
  const shape = { name: `${data.name} ${chosen.name}`, options: chosen.options };
  return { subcommand: chosen.name, options: checkOptions(shape, typed) };
}

async function run(parsed: ParsedLine, interaction: Answerable, wiring: Wiring): Promise<Reply> {
  const { command, ...typed } = parsed;
  if (!mayRun(command, interaction)) {
    wiring.log.warn({ ...placeOf(interaction), user: interaction.user.id }, 'access refused');
    throw new UserError(texts.moderatorsOnly({ command: command.data.name }));
  }
  const snapshot = await wiring.library.snapshotFor(interaction.guildId ?? undefined);
  const { commands, moderation } = wiring;
  const asker = {
    id: interaction.user.id,
    server: interaction.guildId ?? HOME,
    isModerator: isModerator(interaction),
  };
  return command.run({ ...typed, asker, snapshot, services: { commands, ...(moderation && { moderation }) } });
}

async function answer(
  interaction: Answerable,
  { log }: Wiring,
  { privately }: { privately: boolean },
  produce: () => Promise<Reply>,
): Promise<void> {
  const place = placeOf(interaction);
  const acknowledgement = acknowledge(interaction, { privately });
  try {
    // A promise from the start, so that what is thrown before the first wait is caught like the rest.
    const reply = await Promise.resolve().then(produce);
    await acknowledgement.send(messageOf(reply), privately || reply.private === true);
    log.info({ ...place, outcome: reply.answer.kind, ms: Date.now() - interaction.createdTimestamp }, 'answered');
  } catch (error) {
    if (isTooLate(error)) {
      log.warn({ ...place, err: error }, 'too late to answer');
      return;
    }
    const notice = reportFailure(error, place, log);
    await acknowledgement.send(notice, true).catch((failure: unknown) => {
      log.error({ ...place, err: failure }, 'could not say that it failed');
    });
  }
}

async function answerAutocomplete(interaction: AutocompleteInteraction, wiring: Wiring): Promise<void> {
  try {
    const command = findCommand(interaction.commandName, wiring);
    const allowed = command !== undefined && mayRun(command, interaction);
    const snapshot = await wiring.library.snapshotFor(interaction.guildId ?? undefined);
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond(allowed ? await suggest(command, { option: name, typed: value, snapshot }) : []);
  } catch (error) {
    // Whoever is typing loses nothing but suggestions.
    wiring.log.warn({ command: interaction.commandName, err: error }, 'no suggestions');
  }
}

function findCommand(name: string, { commands }: Wiring): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}

function placeOf(interaction: Answerable): Place {
  const command = interaction.isButton() ? interaction.customId : `/${interaction.commandName}`;
  return { command, server: interaction.guildId ?? undefined };
}
