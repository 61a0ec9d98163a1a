import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { OutgoingMessage } from '../drawing/message.ts';
import { isTooLate } from '../failure.ts';
import type { Wiring } from '../wiring.ts';

/** What can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/**
 * How long an answer may take before Discord is told that it is on its way, in milliseconds: that message needs time too, may have to
 * be sent again, and whoever asked should see soon that they were heard.
 */
const deferAfterMs = 250;

/** How often the asker is told how far the work is at most, in milliseconds: Discord takes five edits in five seconds. */
const tellEvery = 2_000;

/** An interaction that is answered once, at once or after it was deferred. */
export interface Acknowledgement {
  /** Sends the answer, to the asker alone where `privately` is set; the id of the message, where others see it too. */
  send(message: OutgoingMessage, privately: boolean): Promise<string | undefined>;
  /** Says, to the asker alone, that there is no answer; what the interaction came from stays as it is. */
  refuse(message: OutgoingMessage): Promise<void>;
  /** Shows how far long work is, once the interaction was deferred; now and then is enough, the rest is left out. */
  tell(message: OutgoingMessage): Promise<void>;
}

export interface Manner {
  /** To the asker alone. */
  readonly privately: boolean;
  /** In place of the message that the button or the menu is on: where nobody but the asker sees that, or wherever it is. */
  readonly inPlace?: 'unseen' | 'anywhere';
}

/**
 * Sees to it that an interaction is acknowledged in time. Who sees the answer is fixed by the first response, so one that was
 * deferred openly and turns out to be private is taken back and sent anew.
 */
export function acknowledge(
  interaction: Answerable,
  { privately: hidden, inPlace }: Manner,
  { deferAfter = deferAfterMs }: Pick<Wiring, 'deferAfter'>,
): Acknowledgement {
  const replaced = inPlace && replaceable(interaction, inPlace);
  let deferral: Promise<{ failure?: unknown }> | undefined;
  let told: Promise<unknown> = Promise.resolve();
  let toldAt = 0;
  const timer = setTimeout(() => {
    const deferring = replaced
      ? replaced.deferUpdate()
      : interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    deferral = deferring.then(
      () => ({}),
      // Kept until the answer is ready: there is nobody to throw it to before.
      (failure: unknown) => ({ failure }),
    );
  }, deferAfter);

  /** Whether the interaction was deferred; from now on it will not be. */
  async function settle(): Promise<boolean> {
    clearTimeout(timer);
    const { failure } = (await deferral) ?? {};
    if (isTooLate(failure)) throw failure;
    await told;
    // One that failed otherwise may still be answered: nobody has been told to wait.
    return deferral !== undefined && failure === undefined;
  }

  async function send(message: OutgoingMessage, privately: boolean): Promise<string | undefined> {
    const deferred = await settle();
    if (replaced && !deferred && !interaction.replied) {
      await replaced.update(message);
      return isUnseen(replaced) ? undefined : replaced.message.id;
    }
    if (!deferred && !interaction.replied) {
      if (privately) await interaction.reply(hide(message));
      else {
        const { resource } = await interaction.reply({ ...message, withResponse: true });
        // Where the word of a first attempt was lost, so was the message.
        return resource?.message?.id ?? (await interaction.fetchReply()).id;
      }
    } else if (privately && !hidden && !replaced) {
      await interaction.deleteReply();
      await interaction.followUp(hide(message));
    } else {
      const { id } = await interaction.editReply(message);
      return privately || (replaced && isUnseen(replaced)) ? undefined : id;
    }
    return undefined;
  }

  async function refuse(message: OutgoingMessage): Promise<void> {
    if (!replaced) await send(message, true);
    else if ((await settle()) || interaction.replied) await interaction.followUp(hide(message));
    else await interaction.reply(hide(message));
  }

  async function tell(message: OutgoingMessage): Promise<void> {
    if (!deferral || replaced || Date.now() - toldAt < tellEvery) return;
    toldAt = Date.now();
    const edit = deferral.then(() => interaction.editReply(message));
    // Whoever tells hears of a failure; the answer only waits for its turn.
    told = edit.catch(() => undefined);
    await edit;
  }
  return { send, refuse, tell };
}

/** An interaction that came from a message. */
type OnMessage = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/** What can put an answer in place of the message it came from. */
function replaceable(interaction: Answerable, where: NonNullable<Manner['inPlace']>): OnMessage | undefined {
  const onMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
      ? interaction
      : undefined;
  return onMessage && (where === 'anywhere' || isUnseen(onMessage)) ? onMessage : undefined;
}

/** Whether nobody but the asker sees the message it came from. */
function isUnseen({ message }: OnMessage): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

function hide(message: OutgoingMessage) {
  return { ...message, flags: [message.flags, MessageFlags.Ephemeral] as const };
}
