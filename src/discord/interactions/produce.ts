import { InteractionContextType } from 'discord.js';
import { hasAudience } from '#src/command/audienceOptions.ts';
import type { Command } from '#src/command/command.ts';
import { menuWord } from '#src/command/declaredWords.ts';
import { UserError } from '#src/command/userError.ts';
import { languageOf } from '#src/language/languages.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Settings } from '#src/moderation/settings.ts';
import { commandLine } from '#src/render/commandLine.ts';
import type { Action, Reply } from '#src/render/reply.ts';
import { type DrawnMessage, noticeOf } from '../drawing/message.ts';
import { keepRecords } from '../keepRecords.ts';
import { placeOf } from '../place.ts';
import type { Wiring } from '../wiring.ts';
import { moderates } from './access.ts';
import type { Acknowledgement, Answerable } from './acknowledgement.ts';
import type { Audience } from './audience.ts';
import { prepareReply, type Situation } from './prepare.ts';
import type { Asked } from './readAsked.ts';
import { type ReadCommand, readInteraction } from './readInteraction.ts';
import { runCommand } from './runCommand.ts';
import { serverOf } from './serverOf.ts';
import { checkMaySend, postShared, type Shares } from './share.ts';

/** An interaction whose right was checked, with what it asks for and who sees what comes of it. */
export interface Request {
  readonly interaction: Answerable;
  readonly asked: Asked;
  readonly settings: Settings;
  readonly audience: Audience;
}

/** How long an interaction can be answered, in milliseconds. */
const tokenLife = 15 * 60_000;

/** Runs what was asked for, and answers it; what has waited longer than Discord takes an answer is dropped. */
export async function produce(
  { interaction, asked, settings, audience }: Request,
  wiring: Wiring,
  acknowledgement: Acknowledgement,
): Promise<void> {
  const { log } = wiring;
  const place = placeOf(interaction);
  const language = languageOf(interaction.locale);
  const progress = (told: Text) => {
    acknowledgement
      .tell(noticeOf(told, language))
      .catch((error: unknown) => log.warn({ ...place, err: error }, 'progress was not shown'));
  };
  await wiring.turn();
  const waited = Date.now() - interaction.createdTimestamp;
  if (waited > tokenLife) {
    log.warn({ ...place, ms: waited }, 'dropped: Discord takes no answer any more');
    wiring.measures?.answered('command', 'dropped', waited);
    return;
  }
  const read = await readInteraction(interaction, asked, wiring);
  const reply = await runCommand(read, { interaction, settings }, wiring, progress);
  const privately = audience.privately || reply.private === true;
  const drawn = await prepareReply(
    reply,
    {
      ...situationOf({ interaction, settings }, read),
      audience,
      shareable: privately && mayBeShared(reply, read, interaction),
      ...(privately && { about: aboutAnswer(reply, { interaction, settings }, wiring.commands) }),
      ...(asked.how === 'all' && { page: asked.page ?? 1 }),
    },
    wiring,
  );
  const { file } = reply;
  if (file && file.bytes.length > interaction.attachmentSizeLimit)
    throw new UserError(texts.exportTooLarge({ name: file.name, most: interaction.attachmentSizeLimit / 1024 / 1024 }));
  const id = await acknowledgement.send(drawn.message, privately);
  noteAnswered(reply, interaction, wiring);
  // What is shown again was asked before.
  const again = asked.how === 'turn' || asked.how === 'all';
  await keepAnswer(again ? withoutQuestion(reply) : reply, id, drawn, { interaction, wiring });
}

/** Posts for everybody what the asker was shown alone, as it is now; once. */
export async function shareAnswer(
  { interaction, asked, settings }: Request,
  wiring: Wiring,
  shares: Shares,
): Promise<void> {
  if (!interaction.isMessageComponent()) throw new Error('only a button shares an answer');
  const read = await readInteraction(interaction, asked, wiring);
  if (!hasAudience(read.command)) throw new UserError(texts.oldButton);
  checkMaySend(interaction);
  const release = shares.claim(interaction.message.id);
  try {
    await wiring.turn();
    const reply = withoutQuestion(await runCommand(read, { interaction, settings }, wiring, () => {}));
    const situation = situationOf({ interaction, settings }, read);
    const [shared, alone] = [
      await prepareReply(reply, { ...situation, shared: true }, wiring),
      await prepareReply(reply, situation, wiring),
    ];
    const id = await postShared(interaction, { shared: shared.message, alone: alone.message }, (failure) =>
      wiring.log.warn({ ...placeOf(interaction), err: failure }, 'the button of a shared answer stayed'),
    );
    noteAnswered(reply, interaction, wiring);
    await keepAnswer(reply, id, shared, { interaction, wiring });
  } catch (error) {
    release();
    throw error;
  }
}

function situationOf(
  { interaction, settings }: Pick<Request, 'interaction' | 'settings'>,
  { line }: ReadCommand,
): Situation {
  return {
    asker: interaction.user.id,
    line,
    server: serverOf(interaction),
    language: languageOf(interaction.locale),
    settings,
  };
}

/** An answer out of the story, where there is anybody to share it with. */
function mayBeShared({ tone }: Reply, { command }: ReadCommand, { context, guildId }: Answerable): boolean {
  const alone = context === InteractionContextType.BotDM || (context === null && guildId === null);
  return hasAudience(command) && tone !== 'error' && !alone;
}

/** The commands about an answer to a question, for whoever may run them. */
function aboutAnswer(
  { answer, question }: Reply,
  { interaction, settings }: Pick<Request, 'interaction' | 'settings'>,
  commands: readonly Command[],
): Action[] {
  const isAnswer = answer.kind === 'answer' || answer.kind === 'unsure' || answer.kind === 'not-found';
  if (!isAnswer || question === undefined) return [];
  return commands.flatMap(({ access, data }): Action[] => {
    const { name, messageMenu, ofAnswer, options } = data;
    const [first] = options;
    if (!ofAnswer || !first || messageMenu === undefined) return [];
    if (access === 'moderators' && !moderates(interaction, settings)) return [];
    const line = commandLine(name, { [first.name]: question });
    return [{ kind: 'command', label: menuWord(name, messageMenu), line }];
  });
}

function withoutQuestion({ question: _, ...reply }: Reply): Reply {
  return reply;
}

function noteAnswered({ answer }: Reply, interaction: Answerable, { log, measures, afterChange }: Wiring): void {
  const ms = Date.now() - interaction.createdTimestamp;
  log.info({ ...placeOf(interaction), outcome: answer.kind, ms }, 'answered');
  measures?.answered('command', answer.kind, ms);
  if (answer.kind === 'moderation' && answer.outcome === 'committed') afterChange?.();
}

async function keepAnswer(
  reply: Reply,
  id: string | undefined,
  { passages }: DrawnMessage,
  { interaction, wiring }: { readonly interaction: Answerable; readonly wiring: Wiring },
): Promise<void> {
  const { channelId } = interaction;
  const sent = id !== undefined && channelId !== null && interaction.inCachedGuild();
  await keepRecords(reply, serverOf(interaction), sent ? { id, channel: channelId, passages } : undefined, wiring);
}
