import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import type { OutgoingMessage } from '../drawing/message.ts';

/** How many shared answers are remembered: a button is gone as soon as its answer is shared, this is for who presses it twice. */
const remembered = 10_000;

/** Answers that only their askers see, by their messages; each is shared once. */
export interface Shares {
  /** Throws `UserError` where the answer is shared already. Returns how to take that back. */
  claim(message: string): () => void;
}

/** Remembers what was shared. */
export function openShares(): Shares {
  const shared = new LRUCache<string, true>({ max: remembered });
  return {
    claim: (message) => {
      if (shared.has(message)) throw new UserError(texts.sharedAlready);
      shared.set(message, true);
      return () => shared.delete(message);
    },
  };
}

/** Throws `UserError` where somebody may not write where the answer would be posted. */
export function checkMaySend({ memberPermissions, channel }: MessageComponentInteraction): void {
  const needed =
    channel?.isThread() === true ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  // Outside servers there are no such permissions.
  if (memberPermissions !== null && !memberPermissions.has(needed)) throw new UserError(texts.mayNotShare);
}

/** Posts an answer where it was asked, and puts `alone` in place of what the asker sees; the id of the post. */
export async function postShared(
  interaction: MessageComponentInteraction,
  { shared, alone }: { readonly shared: OutgoingMessage; readonly alone: OutgoingMessage },
  onLost: (failure: unknown) => void,
): Promise<string> {
  await interaction.deferUpdate();
  const { id } = await interaction.followUp(shared);
  // It is posted: that the button stays is a blemish, not a failure.
  await interaction.editReply(alone).catch(onLost);
  return id;
}
