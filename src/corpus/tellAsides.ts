import type { Block } from './draft.ts';

/** Longest line that is taken for a heading, a caption or a link by its form, in characters. */
const MAX_HEADING = 80;
const MAX_CAPTION = 240;
const MAX_LINK = 120;
const MIN_HEADING_LETTERS = 4;

/** "Ada Berg is shown in this undated photo", "Flames are seen in this image from video on Monday." */
const PICTURED =
  /\b(?:is|are|was|were) (?:shown|seen|pictured) in (?:this|an?|the) (?:[\p{L}-]+ ){0,3}(?:photo(?:graph)?|picture|image|screenshot|still|frame|video|footage)\b/iu;
const PICTURE_OPENING =
  /^(?:in this|this) (?:[\p{L}-]+ ){0,3}(?:photo(?:graph)?|picture|image|screenshot|still)\b[^.]*(?:\bshows?\b|,)/iu;

/** "See photos from the hunt »", "Read more →" */
const LINK_END = /[»›→▶►]\s*$/u;
const QUOTED = /«[^»]*»\s*$/u;
const LINK_OPENING =
  /^(?:see|read|watch|view|click|tap|listen|follow|sign up|subscribe|download|share|more (?:on|from|about)|also read|related|full (?:story|coverage))\b[^.!?]*$/iu;
const LINK_OBJECT =
  /\b(?:photos?|pictures?|gallery|video|more|here|story|newsletter|podcast|app|live|coverage|article)\b/iu;

/**
 * Paragraphs that their form tells to be none, whatever file they came from: lines in capitals are headings, lines that say that they stand
 * under a picture captions, and lines that lead elsewhere are kept as captions too. A text that is all in capitals has no such headings.
 */
export function tellAsides(blocks: readonly Block[]): Block[] {
  const text = blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : [])).join('');
  const isLoud = share(text, /\p{Lu}/gu) > share(text, /\p{Ll}/gu);
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    if (!isLoud && isShouted(block.text)) return { ...block, kind: 'heading' };
    return isPictured(block.text) || isLink(block.text) ? { ...block, kind: 'caption' } : block;
  });
}

function share(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** In capitals throughout; quoted words, and lines with amounts or of several cells, are text. */
function isShouted(text: string): boolean {
  const letters = share(text, /\p{L}/gu);
  if (text.length > MAX_HEADING || letters < MIN_HEADING_LETTERS || /[\n\t|"“”]/.test(text)) return false;
  return share(text, /\p{Lu}/gu) === letters && !/\p{N}\s?%|\p{Sc}/u.test(text) && share(text, /\p{N}/gu) < letters / 2;
}

function isPictured(text: string): boolean {
  return text.length <= MAX_CAPTION && (PICTURED.test(text) || PICTURE_OPENING.test(text));
}

function isLink(text: string): boolean {
  if (text.length > MAX_LINK) return false;
  return (LINK_END.test(text) && !QUOTED.test(text)) || (LINK_OPENING.test(text) && LINK_OBJECT.test(text));
}
