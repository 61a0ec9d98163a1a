import {
  type APIMessage,
  ComponentType,
  DiscordAPIError,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  Routes,
} from 'discord.js';
import { parseLine } from '#src/command/parseLine.ts';
import type { StandingAnswer } from '#src/command/standingAnswer.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { formOf, keyOf, pressOf } from '../drawing/customIds.ts';
import { toneOf } from '../drawing/draw.ts';
import { readMarkdown } from '../drawing/readMarkdown.ts';
import { readQuestion } from '../messages/readQuestion.ts';
import { addressOf } from '../messages/writtenMessage.ts';
import type { Wiring } from '../wiring.ts';
import { serverOf } from './serverOf.ts';

/** Command lines of buttons that hold the question of the answer they are under. */
const HOLDS_QUESTION = /^\/(?:feedback (?:wrong|cover)|ask) /;

/** The ends of isolates, which set a text apart from what stands beside it and are no characters of the story. */
const ISOLATES = /[\u2068\u2069]/g;

/**
 * The question that a message of the bot's answers: a button under it holds it, or the message it replies to asks it. Nothing more than
 * that message is read, and nothing is kept. Throws `UserError` where there is no such question.
 */
export async function questionOf(
  interaction: MessageContextMenuCommandInteraction,
  { commands, moderation }: Pick<Wiring, 'commands' | 'moderation'>,
): Promise<string> {
  const { targetMessage: message, client } = interaction;
  if (message.author.id !== client.user.id) throw new UserError(texts.whyNoAnswer);
  const behind = await questionBehind(customIdsOf(message), serverOf(interaction), { commands, moderation });
  // A look-up is reported with its command line.
  if (behind?.startsWith('/')) throw new UserError(texts.whyNoAnswer);
  if (behind !== undefined) return behind;
  const asked = await repliedQuestion(interaction);
  if (asked !== undefined) return asked;
  throw new UserError(texts.whyNoQuestion);
}

/** The question, or the command line of a look-up, that one of these buttons holds; undefined where none does. */
export async function questionBehind(
  customIds: readonly string[],
  server: string | undefined,
  { commands, moderation }: Pick<Wiring, 'commands'> & { readonly moderation?: Wiring['moderation'] | undefined },
): Promise<string | undefined> {
  for (const line of customIds.flatMap((id) => pressOf(id)?.line ?? formOf(id)?.line ?? [])) {
    const key = keyOf(line);
    const kept = key === undefined ? line : await moderation?.findLine(server, key);
    if (kept !== undefined && HOLDS_QUESTION.test(kept))
      return parseLine(kept, commands).options.text('question') ?? '';
  }
  return undefined;
}

/** What the message shows that a command about an answer was used on; nothing where it was used on none. */
export async function standingOf(
  interaction: MessageContextMenuCommandInteraction | MessageComponentInteraction,
  { moderation }: Pick<Wiring, 'moderation'>,
): Promise<StandingAnswer> {
  const message = interaction.isMessageComponent() ? interaction.message : interaction.targetMessage;
  const server = serverOf(interaction);
  const tone = toneIn(message);
  const revision = server === undefined ? undefined : await moderation?.citedRevision(server, message.id);
  return {
    quotations: readMarkdown(displaysOf(message)).quotations.map((shown) => shown.replace(ISOLATES, '')),
    ...(tone && { tone }),
    ...(revision !== undefined && { revision }),
  };
}

function customIdsOf(message: Message): string[] {
  return containedIn(message)
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .flatMap((button) => (button.type === ComponentType.Button ? (button.customId ?? []) : []));
}

function displaysOf(message: Message): string[] {
  return containedIn(message).flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}

function containedIn({ components }: Message) {
  return components.flatMap((part) => (part.type === ComponentType.Container ? part.components : [part]));
}

function toneIn({ components }: Message): StandingAnswer['tone'] {
  const [container] = components.flatMap((part) => (part.type === ComponentType.Container ? [part.accentColor] : []));
  return toneOf(container);
}

/** What the message asks that another one replies to; undefined where there is none, or it is gone or not for the bot to read. */
async function repliedQuestion(interaction: MessageContextMenuCommandInteraction): Promise<string | undefined> {
  const { targetMessage: message, client, guildId } = interaction;
  const replied = message.reference?.messageId;
  if (replied === undefined) return undefined;
  try {
    const asking = (await client.rest.get(Routes.channelMessage(message.channelId, replied))) as APIMessage;
    const question = readQuestion(addressOf({ ...asking, ...(guildId !== null && { guild_id: guildId }) }, client));
    return question?.question || undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}
