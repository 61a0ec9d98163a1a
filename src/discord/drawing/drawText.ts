import { findArticle, type Passage, type Story } from '#src/corpus/story.ts';
import { type Language, say } from '#src/language/say.ts';
import type { Block, Part } from '#src/render/reply.ts';
import { sentenceLink } from '#src/render/textFragment.ts';
import { isolate } from '#src/text/direction.ts';
import type { Span } from '#src/text/span.ts';
import { escapeText } from './escape.ts';
import { buttonUrl } from './limits.ts';
import { ellipsis, trim } from './trim.ts';

/** How much room the words get. */
export interface Room {
  /** Longest passage, in characters of the article. */
  readonly passage: number;
  /** Whether citations may carry their links. */
  readonly links: boolean;
}

/** A passage as the reader sees it: whole, or trimmed with an ellipsis. */
export interface Shown {
  readonly passage: Passage;
  readonly text: string;
  /** Whether it is set apart as a quotation. */
  readonly quoted: boolean;
}

export interface DrawnText {
  readonly markdown: string;
  readonly shown: readonly Shown[];
}

export type TextBlock = Exclude<Block, { type: 'actions' | 'choice' }>;

/** An id of Discord's; others are the console's. */
const MEMBER = /^\d{15,20}$/;

const prefixes = { heading: '### ', line: '', item: '- ', note: '-# ' } as const;

/** Longest piece of words that are not the story's: names, titles, what was asked. In characters. */
const longestWords = 300;

/** Words that begin or end inside a surrogate pair. */
const halfCharacter = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;

/** Draws one block as Discord markdown, and says which passages it shows. */
export function drawText(block: TextBlock, story: Story, room: Room, language: Language): DrawnText {
  if (block.type === 'passage') return drawQuotation(block.passage, block.emphasis, room);
  const shown: Shown[] = [];
  const pieces = block.parts.map((part) => drawPart(part, story, room, language, shown));
  return { markdown: prefixes[block.type] + pieces.join(''), shown };
}

function drawPart(part: Part, story: Story, room: Room, language: Language, shown: Shown[]): string {
  if (part.kind === 'cite') return drawCitation(part.passage, story, room);
  // Pings nobody: every message says that nobody is to be.
  if (part.kind === 'member') return MEMBER.test(part.id) ? `<@${part.id}>` : escapeText(part.id);
  if (part.kind === 'words') {
    // A line break would end the heading, the list entry or the small print the words stand in.
    const line = say(part.text, language, isolate).replace(/[\n\r\u2028\u2029]+/g, ' ');
    const words = trim(line, longestWords);
    return isolate(embolden(words, part.strong ? [{ start: 0, end: words.length }] : []));
  }
  const text = trim(part.passage.text, room.passage);
  shown.push({ passage: part.passage, text, quoted: false });
  return isolate(embolden(text, part.strong ? [{ start: 0, end: text.length }] : []));
}

function drawCitation(passage: Passage, story: Story, room: Room): string {
  const label = `¶${passage.paragraph}`;
  const article = findArticle(story, passage.article);
  const link = room.links && article && sentenceLink(article, passage);
  // An address with a blank or a bracket would end the link early; one too long would eat the room of the words.
  return link && link.length <= buttonUrl && !/[\s<>()]/.test(link) ? `[${label}](<${link}>)` : label;
}

function drawQuotation(passage: Passage, emphasis: readonly Span[], room: Room): DrawnText {
  const text = trim(passage.text, room.passage);
  const whole = text.length === passage.text.length ? text.length : text.length - ellipsis.length;
  const spans = emphasis.map(({ start, end }) => ({
    start: Math.max(0, start - passage.start),
    end: Math.min(whole, end - passage.start),
  }));
  // Discord takes no other character for the end of a line: behind one of those the mark would be read as words.
  const markdown = `> ${isolate(embolden(text, spans)).replaceAll('\n', '\n> ')}`;
  return { markdown, shown: [{ passage, text, quoted: true }] };
}

/** Escapes a text and sets stretches of it bold, as far as that leaves the characters a reader sees alone. */
function embolden(text: string, spans: readonly Span[]): string {
  let at = 0;
  let drawn = '';
  for (const { start, end } of joinSpans(text, spans)) {
    drawn += `${escapeText(text.slice(at, start))}**${escapeText(text.slice(start, end))}**`;
    at = end;
  }
  return drawn + escapeText(text.slice(at));
}

/** In order, without overlaps; joined where only blanks lie between, since "**a****b**" is not bold; none that bold would break. */
function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return /^\S(?:.*\S)?$/.test(words) && !halfCharacter.test(words);
  });
}
