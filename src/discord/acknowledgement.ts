import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { firstResponse } from './limits.ts';
import type { OutgoingMessage } from './message.ts';

/** What can be answered with a message. */
export type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** How long an answer may take before Discord is told that it is on its way, in milliseconds: that message needs time too. */
const deferAfter = firstResponse / 3;

/** An interaction that is answered once, at once or after it was deferred. */
export interface Acknowledgement {
  /** Sends the answer, to the asker alone where `privately` is set. */
  send(message: OutgoingMessage, privately: boolean): Promise<void>;
}

/**
 * Sees to it that an interaction is acknowledged in time. Who sees the answer is fixed by the first response, so one that was
 * deferred openly and turns out to be private is taken back and sent anew.
 */
export function acknowledge(interaction: Answerable, options: { privately: boolean }): Acknowledgement {
  let deferral: Promise<{ failure?: unknown }> | undefined;
  const timer = setTimeout(() => {
    deferral = interaction.deferReply(options.privately ? { flags: MessageFlags.Ephemeral } : {}).then(
      () => ({}),
      // Kept until the answer is ready: there is nobody to throw it to before.
      (failure: unknown) => ({ failure }),
    );
  }, deferAfter);

  async function send(message: OutgoingMessage, privately: boolean): Promise<void> {
    clearTimeout(timer);
    const hidden = { ...message, flags: [message.flags, MessageFlags.Ephemeral] as const };
    const outcome = await deferral;
    if (outcome && 'failure' in outcome) throw outcome.failure;
    if (!outcome && !interaction.replied) await interaction.reply(privately ? hidden : message);
    else if (privately && !options.privately) {
      await interaction.deleteReply();
      await interaction.followUp(hidden);
    } else await interaction.editReply(message);
  }
  return { send };
}
