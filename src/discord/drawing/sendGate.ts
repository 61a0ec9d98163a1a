import { ComponentType } from 'discord.js';
import { isVerbatim, type Passage } from '#src/corpus/story.ts';
import type { Reply } from '#src/render/reply.ts';
import { isolate } from '#src/text/direction.ts';
import type { Drawn } from './draw.ts';
import type { Shown } from './drawText.ts';
import { readMarkdown } from './readMarkdown.ts';
import { ellipsis } from './trim.ts';

/** A reply that would not have shown the story's own words. It must not be sent. */
export class NotVerbatim extends Error {
  override readonly name = 'NotVerbatim';
}

/** Lets a drawn reply pass only if every passage it shows stands in its story and reads, once drawn, as it stands there. Throws `NotVerbatim`. */
export function checkBeforeSending(reply: Reply, drawn: Drawn): void {
  for (const passage of citedPassages(reply))
    if (!isVerbatim(reply.story, passage)) throw new NotVerbatim(`the story has no such words at ${place(passage)}`);
  const expected = shownPassages(reply);
  if (drawn.shown.length + drawn.left !== expected.length) throw new NotVerbatim('passages were lost in drawing');
  drawn.shown.forEach((shown, at) => {
    if (shown.passage !== expected[at]) throw new NotVerbatim(`passages out of order at ${place(shown.passage)}`);
    if (!isWholeOrTrimmed(shown)) throw new NotVerbatim(`${place(shown.passage)} was cut other than at its end`);
  });
  checkDrawing(drawn);
}

/** The drawing is read back as a reader would see it, by code that shares nothing with what drew it but the escapes and the isolates. */
function checkDrawing(drawn: Drawn): void {
  const { text, quotations } = readMarkdown(
    drawn.container.components.flatMap((component) =>
      component.type === ComponentType.TextDisplay ? [component.content] : [],
    ),
  );
  let at = 0;
  for (const shown of drawn.shown) {
    const words = isolate(shown.text);
    const found = text.indexOf(words, at);
    if (found < 0) throw new NotVerbatim(`${place(shown.passage)} is drawn in other words`);
    at = found + words.length;
  }
  const quoted = drawn.shown.filter((shown) => shown.quoted).map((shown) => isolate(shown.text));
  if (quotations.length !== quoted.length || quotations.some((quotation, i) => quotation !== quoted[i]))
    throw new NotVerbatim('words are set apart as a quotation that no passage has');
}

function isWholeOrTrimmed({ passage, text }: Shown): boolean {
  if (text === passage.text) return true;
  const beginning = text.slice(0, -ellipsis.length);
  return text.endsWith(ellipsis) && beginning !== '' && passage.text.startsWith(beginning);
}

/** Every passage a reply rests on, its citations included. */
function citedPassages(reply: Reply): Passage[] {
  return reply.blocks.flatMap((block) => {
    if (block.type === 'passage') return [block.passage];
    if (block.type === 'actions' || block.type === 'choice') return [];
    return block.parts.flatMap((part) => ('passage' in part ? [part.passage] : []));
  });
}

/** The passages whose words a reply shows, in order. */
function shownPassages(reply: Reply): Passage[] {
  return reply.blocks.flatMap((block) => {
    if (block.type === 'passage') return [block.passage];
    if (block.type === 'actions' || block.type === 'choice') return [];
    return block.parts.flatMap((part) => (part.kind === 'verbatim' ? [part.passage] : []));
  });
}

function place(passage: Passage): string {
  return `${passage.article} ¶${passage.paragraph} ${passage.start}–${passage.end}`;
}
