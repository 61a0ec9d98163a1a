import {
  type APIContainerComponent,
  ComponentType,
  MessageFlags,
  TimestampStyles,
  time,
  userMention,
} from 'discord.js';
import type { Passage } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { type Language, say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Reply } from '#src/render/reply.ts';
import { isolate } from '#src/text/direction.ts';
import { draw, type View } from './draw.ts';
import type { DrawnButtons } from './drawActions.ts';
import { escapeText } from './escape.ts';
import { checkBeforeSending } from './sendGate.ts';

/** What is sent to Discord, whichever way it goes. Nobody is pinged but whom somebody who may ping everybody chose. */
export interface OutgoingMessage {
  readonly components: APIContainerComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: []; readonly users?: string[]; readonly repliedUser: false };
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
}

/** A reply as a message, the passages that message shows, and the command lines that its buttons have no room for, by their keys. */
export interface DrawnMessage {
  readonly message: OutgoingMessage;
  readonly passages: readonly Passage[];
  readonly kept: ReadonlyMap<string, string>;
}

/** How a reply is drawn, and the id of whoever is pinged by it. */
export interface MessageView extends View {
  readonly pings?: string;
}

/** Draws a reply as a message. Throws `NotVerbatim` where it would not show the story's own words. */
export function messageOf(reply: Reply, language: Language, { pings, ...view }: MessageView = {}): DrawnMessage {
  const drawn = draw(reply, language, view);
  checkBeforeSending(reply, drawn);
  const { file } = reply;
  const files = file && [{ attachment: Buffer.from(file.bytes), name: file.name }];
  return {
    message: { ...outgoing(drawn.container, pings), ...(files && { files }) },
    passages: drawn.shown.map(({ passage }) => passage),
    kept: drawn.kept,
  };
}

/** Small print that names a member, whom that alone does not ping; `text` has one place for the name. */
export function smallPrint(text: (places: { member: string }) => Text, member: string, language: Language): string {
  const place = '\u0001';
  return `-# ${escapeText(say(text({ member: place }), language)).replace(place, userMention(member))}`;
}

/** A sentence of the window's own, with the reference under which an operator finds the cause. */
export function noticeOf(
  sentence: Text,
  language: Language,
  { reference, buttons = [] }: { readonly reference?: string; readonly buttons?: DrawnButtons['rows'] } = {},
): OutgoingMessage {
  const lines = [escapeText(say(sentence, language, isolate))];
  if (reference !== undefined) lines.push(`-# ${escapeText(say(texts.reference({ reference }), language))}`);
  return outgoing({
    type: ComponentType.Container,
    components: [{ type: ComponentType.TextDisplay, content: lines.join('\n') }, ...buttons],
  });
}

/** A sentence of the window's own that tells when: every reader sees the moment in their own words and time zone, "in 5 seconds". */
export function noticeUntil(
  sentence: (fill: { when: Text }) => Text,
  moment: Date,
  language: Language,
): OutgoingMessage {
  const when = time(Math.ceil(moment.getTime() / 1_000), TimestampStyles.RelativeTime);
  const content = escapeText(say(sentence({ when }), language)).replace(escapeText(when), when);
  return outgoing({
    type: ComponentType.Container,
    components: [{ type: ComponentType.TextDisplay, content }],
  });
}

function outgoing(container: APIContainerComponent, pings?: string): OutgoingMessage {
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], ...(pings !== undefined && { users: [pings] }), repliedUser: false },
  };
}
