import {
  type APIContainerComponent,
  type APIFileComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { Reply } from '#src/render/reply.ts';
import { drawActions } from './drawActions.ts';
import { drawChoice } from './drawChoice.ts';
import { type DrawnText, drawText, type Room, type Shown, type TextBlock } from './drawText.ts';
import { textCharacters, textDisplayWeight, textWeight } from './limits.ts';
import { texts } from './texts.ts';

/** A reply as Discord takes it, and the passages it shows, in order. */
export interface Drawn {
  readonly container: APIContainerComponent;
  readonly shown: readonly Shown[];
  /** How many of the reply's passages found no room; the reader is told. */
  readonly left: number;
}

/** Text that stays together: what is said, with the small print under it. */
interface Group extends DrawnText {
  readonly type: TextBlock['type'];
}

const accents: Partial<Record<Reply['tone'], number>> = { answer: 0x2e7d6b, unsure: 0x8a8f98 };

/** Tried in turn until the whole reply fits: links go before words do, and every passage gives up as much as the others. */
const rooms: readonly Room[] = [
  { passage: textCharacters, links: true },
  { passage: textCharacters, links: false },
  { passage: 2_000, links: false },
  { passage: 1_000, links: false },
];

const joining: ReadonlySet<TextBlock['type']> = new Set(['line', 'item', 'note']);

/** Text displays of one message; what more there is joins the last. With the buttons this stays below Discord's 40 components. */
const mostDisplays = 24;

/** Draws a reply within Discord's limits: long passages are trimmed at their ends, and what finds no room is counted in a last line. */
export function draw(reply: Reply): Drawn {
  const blocks = reply.blocks.filter((block) => block.type !== 'actions' && block.type !== 'choice');
  let groups: Group[] = [];
  for (const room of rooms) {
    groups = groupTexts(blocks, reply, room);
    if (fits(groups)) break;
  }
  const kept = keepFitting(groups);
  const shown = kept.flatMap((group) => group.shown);
  const left = groups.flatMap((group) => group.shown).length - shown.length;
  const accent = accents[reply.tone];
  const choices = reply.blocks.flatMap((block) => (block.type === 'choice' ? drawChoice(block) : []));
  const rows = drawActions(reply.blocks.flatMap((block) => (block.type === 'actions' ? block.actions : [])));
  return {
    container: {
      type: ComponentType.Container,
      ...(accent !== undefined && { accent_color: accent }),
      components: [...drawDisplays(kept), ...choices, ...rows, ...drawFile(reply)],
    },
    shown,
    left,
  };
}

function drawFile({ file }: Reply): APIFileComponent[] {
  return file ? [{ type: ComponentType.File, file: { url: `attachment://${file.name}` } }] : [];
}

function groupTexts(blocks: readonly TextBlock[], reply: Reply, room: Room): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const { markdown, shown } = drawText(block, reply.story, room);
    const last = groups.at(-1);
    if (block.type === 'note' && last)
      groups[groups.length - 1] = {
        type: last.type,
        markdown: `${last.markdown}\n${markdown}`,
        shown: [...last.shown, ...shown],
      };
    else groups.push({ type: block.type, markdown, shown });
  }
  return groups;
}

/** As many groups from the start as fit; if not all, a line at the end says how many are missing. */
function keepFitting(groups: readonly Group[]): Group[] {
  if (fits(groups)) return [...groups];
  const kept = [...groups];
  while (kept.length > 0) {
    kept.pop();
    // A heading with nothing under it promises what isn't there.
    if (kept.at(-1)?.type === 'heading') continue;
    const missing = groups.slice(kept.length).filter(({ type }) => type !== 'heading').length;
    const note: Group = { type: 'note', markdown: `-# ${texts.more({ count: missing })}`, shown: [] };
    if (fits([...kept, note])) return [...kept, note];
  }
  return kept;
}

function fits(groups: readonly Group[]): boolean {
  const displays = drawDisplays(groups);
  const characters = displays.reduce((sum, { content }) => sum + content.length, 0);
  const weight = displays.reduce((sum, { content }) => sum + Buffer.byteLength(content) + textDisplayWeight, 0);
  return characters <= textCharacters && weight <= textWeight;
}

/** Lines and list entries share a display with those before them; a quotation or a heading begins a new one. */
function drawDisplays(groups: readonly Group[]): APITextDisplayComponent[] {
  const contents: string[] = [];
  let previous: Group['type'] | undefined;
  for (const { type, markdown } of groups) {
    const last = contents.at(-1);
    const joins = joining.has(type) || previous === 'heading' || contents.length >= mostDisplays;
    // Without a blank line between them two quotations would read as one.
    const between = type === 'passage' && previous === 'passage' ? '\n\n' : '\n';
    if (joins && last !== undefined) contents[contents.length - 1] = last + between + markdown;
    else contents.push(markdown);
    previous = type;
  }
  return contents.map((content) => ({ type: ComponentType.TextDisplay, content }));
}
