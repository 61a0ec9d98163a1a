import type { Client } from 'discord.js';
import type { Command } from '#src/command/command.ts';
import type { Language } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Settings } from '#src/moderation/settings.ts';
import { noticeUntil, type OutgoingMessage } from '../drawing/message.ts';
import { moderates, moderatesByRoles } from '../interactions/access.ts';
import type { Answerable } from '../interactions/acknowledgement.ts';
import { serverOf } from '../interactions/serverOf.ts';
import { settingsOf } from '../interactions/settingsOf.ts';
import type { WrittenMessage } from '../messages/writtenMessage.ts';
import type { Wiring } from '../wiring.ts';
import type { Allowance, Wait } from './cooldown.ts';

/** Several questions in a row are free within this time, in milliseconds: nobody is to meet a short cooldown by asking on. */
const freely = 30_000;

/** Buttons, forms and suggestions: more than fingers can do. */
const flood = { inARow: 40, everyMs: 250 };

/** How a command is used. */
interface Use {
  readonly command: Command | undefined;
  readonly settings: Settings;
  /** Whether the asker alone sees the answer: it fills no channel. */
  readonly privately: boolean;
}

/**
 * How long whoever used something has to wait; moderators of the server never have to. Buttons and forms lead on from an answer: only
 * a flood of them is held up.
 */
export function findInteractionWait(
  interaction: Answerable,
  { command, settings, privately }: Use,
  wiring: Pick<Wiring, 'cooldown'>,
): Wait | undefined {
  const { user, channelId } = interaction;
  const wait = findFlood(user.id, wiring);
  const isFree =
    command?.access === 'moderators' || !interaction.isChatInputCommand() || moderates(interaction, settings);
  if (wait || isFree) return wait;
  const channel = privately || channelId === null ? [] : channelAllowance(channelId, settings);
  return wiring.cooldown?.take([memberAllowance(user.id, serverOf(interaction), settings), ...channel]);
}

/** How long whoever wrote a message has to wait for an answer; moderators of the server, by their roles, never have to. */
export async function findMessageWait(
  { author, guild_id: server, channel_id: channel, member }: WrittenMessage,
  {
    client,
    wiring,
  }: { readonly client: Client; readonly wiring: Pick<Wiring, 'cooldown' | 'moderation' | 'log' | 'settingsWithin'> },
): Promise<Wait | undefined> {
  if (!wiring.cooldown) return undefined;
  const settings = await settingsOf(server, wiring);
  const guild = server === undefined ? undefined : client.guilds.cache.get(server);
  if (guild && moderatesByRoles(guild, author.id, member?.roles ?? [], settings)) return undefined;
  return wiring.cooldown.take([memberAllowance(author.id, server, settings), ...channelAllowance(channel, settings)]);
}

/** How long somebody has to wait who presses and types faster than people do. */
export function findFlood(member: string, { cooldown }: Pick<Wiring, 'cooldown'>): Wait | undefined {
  return cooldown?.take([{ of: `everything:${member}`, ...flood }]);
}

/** Says in a friendly way how long there is to wait. */
export function waitNotice({ allowance, until }: Wait, language: Language): OutgoingMessage {
  return noticeUntil(allowance.isShared ? texts.channelWait : texts.wait, until, language);
}

function memberAllowance(member: string, server: string | undefined, { cooldown }: Settings): Allowance {
  const everyMs = cooldown * 1_000;
  return { of: `member:${server ?? ''}:${member}`, inARow: Math.max(1, Math.floor(freely / everyMs)), everyMs };
}

function channelAllowance(channel: string, { channelLimit }: Settings): Allowance[] {
  if (channelLimit === 0) return [];
  return [{ of: `channel:${channel}`, inARow: channelLimit, everyMs: 60_000 / channelLimit, isShared: true }];
}
