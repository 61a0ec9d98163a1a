import type { Text } from '#src/language/message.ts';
import type { Language } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Settings } from '#src/moderation/settings.ts';
import { addActions } from '#src/render/layout.ts';
import type { Action, Block, Reply } from '#src/render/reply.ts';
import type { WindowButton } from '../drawing/drawActions.ts';
import { type DrawnMessage, type MessageView, messageOf, smallPrint } from '../drawing/message.ts';
import { wholeReply } from '../drawing/wholeReply.ts';
import type { Wiring } from '../wiring.ts';
import type { Audience } from './audience.ts';

/** Whom a reply goes to, and how it came about. */
export interface Situation {
  /** The id of whoever asked. */
  readonly asker: string;
  /** The command line that gives the reply again. */
  readonly line: string;
  readonly server: string | undefined;
  readonly language: Language;
  readonly settings: Pick<Settings, 'feedback'>;
  readonly audience?: Audience;
  /** Whether the asker may be offered to post it for everybody. */
  readonly shareable?: boolean;
  /** Whether it is posted for everybody by the asker, who saw it alone. */
  readonly shared?: boolean;
  /** What can be asked about it by whoever alone sees it. */
  readonly about?: readonly Action[];
  /** Which page of all of it is shown. */
  readonly page?: number;
}

/** Draws a reply for whoever it goes to, and keeps what its buttons have no room for. Throws `NotVerbatim`. */
export async function prepareReply(
  reply: Reply,
  situation: Situation,
  { moderation, log }: Pick<Wiring, 'moderation' | 'log'>,
): Promise<DrawnMessage> {
  const { server, settings } = situation;
  const { about = [] } = situation;
  const whole = about.length > 0 ? { ...reply, blocks: addActions(reply.blocks, about) } : reply;
  const wanted = settings.feedback
    ? whole
    : withoutActions(whole, (action) => action.kind === 'command' && action.feedback === true);
  const drawn =
    situation.page === undefined ? drawReply(wanted, situation) : drawPage(wanted, situation.page, situation);
  try {
    for (const [key, line] of drawn.kept) await moderation?.keepLine(server, key, line);
  } catch (error) {
    // The answer is worth more than the buttons under it.
    log.warn({ server, err: error }, 'what buttons run could not be kept');
  }
  return drawn;
}

function drawReply(reply: Reply, situation: Situation): DrawnMessage {
  const { asker, line, language, audience, shareable, shared } = situation;
  const { member, pings } = audience ?? {};
  return messageOf(reply, language, {
    owner: asker,
    head: [
      ...(member === undefined ? [] : [smallPrint(texts.forMember, member, language)]),
      ...(shared ? [smallPrint(texts.sharedBy, asker, language)] : []),
    ],
    showAll: { label: texts.showAll, how: 'all', page: 1, line },
    buttons: shareable ? [{ label: texts.share, how: 'share', line }] : [],
    ...(member !== undefined && pings && { pings: member }),
  });
}

/** One page of all that a reply has; the last one where there are fewer now. */
function drawPage(reply: Reply, page: number, { asker, line, language }: Situation): DrawnMessage {
  const pages = wholeReply(reply, language);
  const number = Math.min(Math.max(1, page), pages.length);
  const turn = (to: number, label: Text): WindowButton[] =>
    to < 1 || to > pages.length ? [] : [{ label, how: 'all', page: to, owner: asker, line }];
  const view: MessageView = {
    owner: asker,
    buttons: [
      ...turn(number - 1, texts.previousPage({ number: number - 1 })),
      ...turn(number + 1, texts.nextPage({ number: number + 1 })),
    ],
  };
  const shown = pages[number - 1] ?? reply;
  const note = {
    type: 'note' as const,
    parts: [{ kind: 'words' as const, text: texts.pageOf({ number, count: pages.length }) }],
  };
  return messageOf(pages.length > 1 ? { ...shown, blocks: [...shown.blocks, note] } : shown, language, view);
}

function withoutActions(reply: Reply, isUnwanted: (action: Action) => boolean): Reply {
  const blocks = reply.blocks.flatMap((block): Block[] => {
    if (block.type !== 'actions') return [block];
    const actions = block.actions.filter((action) => !isUnwanted(action));
    return actions.length > 0 ? [{ ...block, actions }] : [];
  });
  return { ...reply, blocks };
}
