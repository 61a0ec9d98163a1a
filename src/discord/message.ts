import { type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js';
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
}

/** Draws a reply as a message. Throws `NotVerbatim` where it would not show the story's own words. */
export function messageOf(reply: Reply): OutgoingMessage {
  const drawn = draw(reply);
  checkBeforeSending(reply, drawn);
  return outgoing(drawn.container);
}

/** A sentence of the window's own, with the reference under which an operator finds the cause. */
export function noticeOf(sentence: string, reference?: string): OutgoingMessage {
  const lines = [escapeText(sentence)];
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
