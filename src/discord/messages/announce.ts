import { type REST, Routes } from 'discord.js';
import type { Language } from '#src/language/say.ts';
import type { Notice } from '#src/moderation/notice.ts';
import { renderNotice } from '#src/render/moderation/renderNotice.ts';
import { messageOf } from '../drawing/message.ts';
import type { Wiring } from '../wiring.ts';

/** Tells a server's moderators something in the channel they chose, if they chose one. Never rejects: a failure is logged. */
export async function announce(
  rest: REST,
  server: string,
  notice: Notice,
  language: Language,
  { moderation, library, log }: Pick<Wiring, 'moderation' | 'library' | 'log'>,
): Promise<void> {
  try {
    const { moderatorsChannel: channel } = (await moderation?.settings(server)) ?? {};
    if (channel === undefined) return;
    // A setting is only a number: another server's channel must not hear of this one's story. Asked of Discord, as another process
    // may be the one that knows the server.
    const { guild_id } = (await rest.get(Routes.channel(channel))) as { guild_id?: string };
    if (guild_id !== server) {
      log.warn({ server, channel, kind: notice.kind }, "no such moderators' channel");
      return;
    }
    const { story } = await library.snapshotFor(server);
    const { components, flags } = messageOf(renderNotice(notice, story), language).message;
    const body = { components, flags, allowed_mentions: { parse: [] } };
    await rest.post(Routes.channelMessages(channel), { body });
  } catch (error) {
    log.warn({ server, kind: notice.kind, err: error }, 'moderators were not told');
  }
}
