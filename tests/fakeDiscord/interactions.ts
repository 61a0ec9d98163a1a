import { checkChoices, checkMessage, checkModal, flags, type Refusal } from './rules.ts';
import { record, type SeenMessage } from './seenMessage.ts';
import { type Json, nextId } from './world.ts';

const unknownInteraction: Refusal = { status: 404, code: 10_062, message: 'Unknown interaction' };
const alreadyAcknowledged: Refusal = {
  status: 400,
  code: 40_060,
  message: 'Interaction has already been acknowledged.',
};
/** Of somebody who brought the bot along. */
const followUpsAbroad = 5;
const tooManyFollowUps: Refusal = {
  status: 400,
  code: 40_094,
  message: 'This interaction has reached its maximum number of follow-up messages.',
};
const unknownMessage: Refusal = { status: 404, code: 10_008, message: 'Unknown Message' };

const response = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 };

/** How long Discord waits for the first response, in milliseconds. */
export const firstResponseWithin = 3_000;

/** An interaction the bot was sent, and what came of it. */
export interface SeenInteraction {
  readonly id: string;
  readonly token: string;
  readonly sentAt: number;
  /** How it was first answered, and how long that took in milliseconds. */
  first?: { readonly type: number; readonly ephemeral: boolean; readonly ms: number };
  /** The answer that stands under the command: none before it is there, and none once it was taken back. */
  original?: SeenMessage;
  takenBack: boolean;
  readonly followUps: SeenMessage[];
  choices?: readonly { readonly name: string; readonly value: string }[];
  /** The form that was shown. */
  modal?: Json;
  /** Where it came from. */
  readonly channel: string;
  /** Whether the bot is on the server it came from. */
  readonly installed: boolean;
  /** The message that the button, the menu or the form's button is on. */
  readonly on: SeenMessage | undefined;
}

export function newInteraction(channel: string, on?: SeenMessage, installed = true): SeenInteraction {
  const token = `interaction-${nextId()}`;
  return { id: nextId(), token, sentAt: Date.now(), takenBack: false, followUps: [], channel, installed, on };
}

/** Takes the first response, by Discord's rules. */
export function callBack(
  interaction: SeenInteraction | undefined,
  body: Json,
  within = firstResponseWithin,
): Refusal | undefined {
  const ms = interaction ? Date.now() - interaction.sentAt : 0;
  if (!interaction || (!interaction.first && ms > within)) return unknownInteraction;
  if (interaction.first) return alreadyAcknowledged;
  const data = (body['data'] ?? {}) as Json;
  const ephemeral = (Number(data['flags'] ?? 0) & flags.ephemeral) !== 0;
  const type = Number(body['type']);
  const refusal =
    type === response.message || type === response.update
      ? checkMessage(data)
      : type === response.choices
        ? checkChoices(data['choices'])
        : type === response.modal
          ? checkModal(data)
          : undefined;
  if (refusal) return refusal;
  if ((type === response.update || type === response.deferredUpdate) && !interaction.on) return unknownMessage;
  interaction.first = { type, ephemeral, ms };
  if (type === response.message) interaction.original = record(data, ephemeral);
  if (type === response.update) interaction.original = record(data, interaction.on?.ephemeral === true);
  if (type === response.modal) interaction.modal = data;
  if (type === response.choices) interaction.choices = data['choices'] as NonNullable<SeenInteraction['choices']>;
  return undefined;
}

/** Fills in or changes the original answer. Who sees it was settled by the first response. */
export function editOriginal(interaction: SeenInteraction, body: Json): Refusal | undefined {
  if (!interaction.first || interaction.takenBack) return unknownMessage;
  const refusal = checkMessage(body);
  const ephemeral = interaction.first.ephemeral || interaction.on?.ephemeral === true;
  if (!refusal) interaction.original = record(body, ephemeral);
  return refusal;
}

export function deleteOriginal(interaction: SeenInteraction): Refusal | undefined {
  if (!interaction.first || interaction.takenBack) return unknownMessage;
  interaction.takenBack = true;
  delete interaction.original;
  return undefined;
}

/** Adds an answer. One that comes while the first is still owed takes its place, and is seen by whom that would be. */
export function followUp(interaction: SeenInteraction, body: Json): Refusal | undefined {
  if (!interaction.first) return unknownMessage;
  const refusal = checkMessage(body);
  if (refusal) return refusal;
  if (interaction.first.type === response.deferred && !interaction.original && !interaction.takenBack)
    return editOriginal(interaction, body);
  if (!interaction.installed && interaction.followUps.length === followUpsAbroad) return tooManyFollowUps;
  interaction.followUps.push(record(body, (Number(body['flags'] ?? 0) & flags.ephemeral) !== 0));
  return undefined;
}

/** What the person who asked sees in the end, once there is something. */
export function answerOf(interaction: SeenInteraction): SeenMessage | undefined {
  return interaction.original ?? interaction.followUps[0];
}
