import {
  type APIContainerComponent,
  type APIFileComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import { type Language, say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Reply } from '#src/render/reply.ts';
import { type DrawnButtons, drawActions, type WindowButton } from './drawActions.ts';
import { drawChoice } from './drawChoice.ts';
import { type DrawnText, drawText, type Room, type Shown, type TextBlock } from './drawText.ts';
import { escapeText } from './escape.ts';
import { components, textCharacters, textDisplayWeight, textWeight } from './limits.ts';

/** A reply as Discord takes it, and the passages it shows, in order. */
export interface Drawn {
  readonly container: APIContainerComponent;
  readonly shown: readonly Shown[];
  /** How many of the reply's passages found no room; the reader is told. */
  readonly left: number;
  /** Command lines that buttons have no room for, by the keys that stand for them. */
  readonly kept: ReadonlyMap<string, string>;
}

/** How a reply is drawn, besides what it says. */
export interface View {
  /** The id of the only one who may press what is for the asker alone. */
  readonly owner?: string;
  /** Small print over the reply, as markdown. */
  readonly head?: readonly string[];
  /** Buttons of the window's own. */
  readonly buttons?: readonly WindowButton[];
  /** The button that shows all of a reply which had to be trimmed. */
  readonly showAll?: WindowButton;
}

/** Text that stays together: what is said, with the small print under it. */
interface Group extends DrawnText {
  readonly type: TextBlock['type'];
}

const accents = { answer: 0x2e7d6b, unsure: 0x8a8f98 } as const satisfies Partial<Record<Reply['tone'], number>>;

type Accented = keyof typeof accents;

const isAccented = (tone: string): tone is Accented => tone in accents;

/** What a message of this accent colour says of its answer: how sure it is; undefined for every other colour. */
export function toneOf(accent: number | undefined): Accented | undefined {
  return Object.keys(accents)
    .filter(isAccented)
    .find((tone) => accents[tone] === accent);
}

/** Tried in turn until the whole reply fits: links go before words do, and every passage gives up as much as the others. */
const rooms: readonly Room[] = [
  { passage: textCharacters, links: true },
  { passage: textCharacters, links: false },
  { passage: 2_000, links: false },
  { passage: 1_000, links: false },
];

const joining: ReadonlySet<TextBlock['type']> = new Set(['line', 'item', 'note']);

/** Text displays of one message, even where Discord has room for more; what more there is joins the last. */
const mostDisplays = 24;

/** What is left of a message's limits for the words of a reply. */
interface Spare {
  readonly characters: number;
  readonly weight: number;
  readonly displays: number;
}

/** Draws a reply within Discord's limits: long passages are trimmed at their ends, and what finds no room is counted in a last line. */
export function draw(reply: Reply, language: Language, view: View = {}): Drawn {
  const { head = [], showAll } = view;
  const heads = head.map((markdown): Group => ({ type: 'line', markdown, shown: [] }));
  // Room is kept for a button that may not be needed.
  const spare = spareBeside(drawUnder(reply, language, view, showAll).under);
  const blocks = textsOf(reply);
  let begun: Begun = { groups: [], rest: [] };
  for (const room of rooms) {
    begun = groupTexts(blocks, reply, room, language, spare.characters, heads);
    if (fits(begun, spare)) break;
  }
  const kept = keepFitting(begun, spare, language);
  const shown = kept.flatMap((group) => group.shown);
  const left = blocks.reduce((count, block) => count + passagesIn(block), 0) - shown.length;
  const trimmed =
    kept.length < begun.groups.length + begun.rest.length || shown.some(({ passage, text }) => text !== passage.text);
  const { under, lines } = drawUnder(reply, language, view, trimmed ? showAll : undefined);
  const accent = isAccented(reply.tone) ? accents[reply.tone] : undefined;
  return {
    container: {
      type: ComponentType.Container,
      ...(accent !== undefined && { accent_color: accent }),
      components: [...drawDisplays(kept, spare.displays), ...under],
    },
    shown,
    left,
    kept: lines,
  };
}

/** How much of a message a block takes, at most and without links, in characters and in weight. */
export function weigh(block: TextBlock, reply: Reply, language: Language): { characters: number; weight: number } {
  const { markdown } = drawText(block, reply.story, { passage: textCharacters, links: false }, language);
  const { characters, weight } = measure([{ type: ComponentType.TextDisplay, content: markdown }]);
  return { characters: characters + LONGEST_JOIN, weight: weight + LONGEST_JOIN };
}

/** What a message without buttons takes. */
export function roomOfPage(): { characters: number; weight: number } {
  const { characters, weight } = spareBeside([]);
  return { characters, weight };
}

/** Characters between two texts of one display, at most. */
const LONGEST_JOIN = 2;

function textsOf({ blocks }: Reply): TextBlock[] {
  return blocks.filter((block) => block.type !== 'actions' && block.type !== 'choice');
}

/** What stands under the words: menus, buttons and a file; and the command lines that the buttons have no room for. */
function drawUnder(
  reply: Reply,
  language: Language,
  { owner, buttons = [] }: View,
  showAll: WindowButton | undefined,
): { under: APIContainerComponent['components']; lines: DrawnButtons['kept'] } {
  const choices = reply.blocks.flatMap((block) => (block.type === 'choice' ? drawChoice(block, language) : []));
  const actions = reply.blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []));
  const { rows, kept } = drawActions(actions, language, { owner, own: [...(showAll ? [showAll] : []), ...buttons] });
  return { under: [...choices, ...rows, ...drawFile(reply)], lines: kept };
}

function drawFile({ file }: Reply): APIFileComponent[] {
  return file ? [{ type: ComponentType.File, file: { url: `attachment://${file.name}` } }] : [];
}

/** The groups that a reply begins with, as far as a message could hold them, and the blocks of those behind. */
interface Begun {
  readonly groups: readonly Group[];
  readonly rest: readonly TextBlock[];
}

function groupTexts(
  blocks: readonly TextBlock[],
  reply: Reply,
  room: Room,
  language: Language,
  most: number,
  heads: readonly Group[],
): Begun {
  const groups = [...heads];
  let characters = 0;
  for (const [at, block] of blocks.entries()) {
    const last = block.type === 'note' ? groups.at(-1) : undefined;
    // What is drawn already is too much: nothing behind it can be shown, and drawing it would take as long as it is.
    if (characters > most && !last) return { groups, rest: blocks.slice(at).filter(({ type }) => type !== 'note') };
    const { markdown, shown } = drawText(block, reply.story, room, language);
    characters += markdown.length;
    if (last)
      groups[groups.length - 1] = {
        type: last.type,
        markdown: `${last.markdown}\n${markdown}`,
        shown: [...last.shown, ...shown],
      };
    else groups.push({ type: block.type, markdown, shown });
  }
  return { groups, rest: [] };
}

/** How many passages a block shows. */
function passagesIn(block: TextBlock): number {
  return block.type === 'passage' ? 1 : block.parts.filter(({ kind }) => kind === 'verbatim').length;
}

/** What the buttons, menus and files under the words leave them: those are never left out for words. */
function spareBeside(under: APIContainerComponent['components']): Spare {
  const displays = under.filter((component) => component.type === ComponentType.TextDisplay);
  const nested = under.flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []));
  const { characters, weight } = measure(displays);
  return {
    characters: textCharacters - characters,
    weight: textWeight - weight,
    displays: Math.min(mostDisplays, components - 1 - under.length - nested.length),
  };
}

/** As many groups from the start as fit; if not all, a line at the end says how many are missing. */
function keepFitting({ groups, rest }: Begun, spare: Spare, language: Language): Group[] {
  if (fits({ groups, rest }, spare)) return [...groups];
  const kept = [...groups];
  const behind = rest.filter(({ type }) => type !== 'heading').length;
  while (kept.length > 0) {
    kept.pop();
    // A heading with nothing under it promises what isn't there.
    if (kept.at(-1)?.type === 'heading') continue;
    const missing = groups.slice(kept.length).filter(({ type }) => type !== 'heading').length + behind;
    const more = say(texts.andMore({ count: missing }), language);
    const note: Group = { type: 'note', markdown: `-# ${escapeText(more)}`, shown: [] };
    if (fits({ groups: [...kept, note], rest: [] }, spare)) return [...kept, note];
  }
  return kept;
}

function fits({ groups, rest }: Begun, spare: Spare): boolean {
  if (rest.length > 0) return false;
  const { characters, weight } = measure(drawDisplays(groups, spare.displays));
  return characters <= spare.characters && weight <= spare.weight;
}

function measure(displays: readonly APITextDisplayComponent[]): { characters: number; weight: number } {
  return {
    characters: displays.reduce((sum, { content }) => sum + content.length, 0),
    weight: displays.reduce((sum, { content }) => sum + Buffer.byteLength(content) + textDisplayWeight, 0),
  };
}

/** Lines and list entries share a display with those before them; a quotation or a heading begins a new one. */
function drawDisplays(groups: readonly Group[], most: number): APITextDisplayComponent[] {
  const contents: string[] = [];
  let previous: Group['type'] | undefined;
  for (const { type, markdown } of groups) {
    const last = contents.at(-1);
    const joins = joining.has(type) || previous === 'heading' || contents.length >= most;
    // Without a blank line between them two quotations would read as one.
    const between = type === 'passage' && previous === 'passage' ? '\n\n' : '\n';
    if (joins && last !== undefined) contents[contents.length - 1] = last + between + markdown;
    else contents.push(markdown);
    previous = type;
  }
  return contents.map((content) => ({ type: ComponentType.TextDisplay, content }));
}
