import { type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Passage } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';
import type { Reply } from '#src/render/reply.ts';
import { draw } from './draw.ts';
import { escapeText } from './escape.ts';
import { checkBeforeSending } from './sendGate.ts';
import { texts } from './texts.ts';

/** What is sent to Discord, whichever way it goes. Nobody is ever pinged. */
export interface OutgoingMessage {
  readonly components: APIContainerComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
}

/** A reply as a message, and the passages that message shows. */
export interface DrawnMessage {
  readonly message: OutgoingMessage;
  readonly passages: readonly Passage[];
}

/** Draws a reply as a message. Throws `NotVerbatim` where it would not show the story's own words. */
export function messageOf(reply: Reply): DrawnMessage {
  const drawn = draw(reply);
  checkBeforeSending(reply, drawn);
  const { file } = reply;
  const files = file && [{ attachment: Buffer.from(file.bytes), name: file.name }];
  return {
    message: { ...outgoing(drawn.container), ...(files && { files }) },
    passages: drawn.shown.map(({ passage }) => passage),
  };
}

/** A sentence of the window's own, with the reference under which an operator finds the cause. */
export function noticeOf(sentence: Text, reference?: string): OutgoingMessage {
  const lines = [escapeText(say(sentence))];
  if (reference !== undefined) lines.push(`-# ${texts.reference({ reference })}`);
  return outgoing({
    type: ComponentType.Container,
    components: [{ type: ComponentType.TextDisplay, content: lines.join('\n') }],
  });
}

function outgoing(container: APIContainerComponent): OutgoingMessage {
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  };
}
