import type { Client, Message } from 'discord.js';
import { texts } from '#src/language/texts.ts';
import { reportFailure } from './failure.ts';
import { keepRecords } from './keepRecords.ts';
import { messageOf, noticeOf, type OutgoingMessage } from './message.ts';
import { readQuestion } from './readQuestion.ts';
import { languageOfServer } from './serverLanguage.ts';
import type { Wiring } from './wiring.ts';

/** Answers a message that is meant for the bot with a reply to it, and leaves every other alone. Never rejects: this is where errors end. */
export async function onMessage(message: Message, wiring: Wiring): Promise<void> {
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const question = questionIn(message, message.client);
  if (question === undefined) return;
  const place = { message: message.id, server: message.guildId ?? undefined };
  try {
    await answer(question, message, wiring);
    wiring.log.info({ ...place, ms: Date.now() - message.createdTimestamp }, 'answered');
  } catch (error) {
    const language = languageOfServer(message.client, place.server);
    const notice = reportFailure(error, place, language, wiring.log);
    await send(message, notice).catch((failure: unknown) => {
      wiring.log.error({ ...place, err: failure }, 'could not say that it failed');
    });
  }
}

function questionIn(message: Message, client: Client<true>): string | undefined {
  const { mentions, guild } = message;
  const asked = readQuestion({
    content: message.content,
    bot: client.user.id,
    botRole: guild?.roles.botRoleFor(client.user)?.id,
    mentionedRoles: [...mentions.roles.keys()],
    mentionedUsers: [...mentions.users.keys()],
    direct: message.guildId === null,
    mentionsEveryone: mentions.everyone,
    repliesTo: mentions.repliedUser ? (mentions.repliedUser.id === client.user.id ? 'bot' : 'other') : undefined,
  });
  return asked?.to === 'bot' ? asked.question : undefined;
}

async function answer(question: string, message: Message, wiring: Wiring): Promise<void> {
  const server = message.guildId ?? undefined;
  const language = languageOfServer(message.client, server);
  if (question === '') {
    await send(message, noticeOf(texts.hint, language));
    return;
  }
  const reply = wiring.replyTo(question, await wiring.library.snapshotFor(server));
  const drawn = messageOf(reply, language);
  const id = await send(message, drawn.message);
  const sent = { id, channel: message.channelId, passages: drawn.passages };
  await keepRecords(reply, server, message.guild ? sent : undefined, wiring);
}

/** The nonce is the question's id: a send that is tried again, or a question that arrives twice, is answered once. */
async function send(message: Message, outgoing: OutgoingMessage): Promise<string> {
  const { id } = await message.reply({ ...outgoing, failIfNotExists: false, nonce: message.id, enforceNonce: true });
  return id;
}
