import type { Block } from './draft.ts';

/** Longest line that is taken for a heading, a caption or a link by its form, in characters. */
const MAX_HEADING = 80;
const MAX_CAPTION = 200;
const MAX_LINK = 120;
const MIN_HEADING_LETTERS = 4;

/** "Ada Berg is shown in this undated photo", "Flames are seen in this image from video on Monday." A video that was evidence is told of otherwise. */
const PICTURED =
  /\b(?:is|are) (?:shown|seen|pictured) in (?:this|an? (?:undated|file|handout|family))(?: [\p{L}-]+){0,2} (?:photo(?:graph)?|picture|image|screenshot|still|frame)\b/iu;

/** "See photos from the hunt »", "Read more about the dam →" */
const LINK =
  /^(?:see|read|watch|view|click|tap|listen|follow|sign up|subscribe|more (?:on|from|about)|also read|related|full (?:story|coverage))\b[^.!?«]*[»›→▶►]$/iu;

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

/**
 * In capitals throughout. What ends as a sentence does, is said by somebody ("Q: WILL YOU RESIGN?") or gives a figure is text, and so is
 * what is quoted or has several cells.
 */
function isShouted(text: string): boolean {
  const letters = share(text, /\p{L}/gu);
  if (text.length > MAX_HEADING || letters < MIN_HEADING_LETTERS || /["“”|\p{N}\p{Sc}]|[.!…]$|: ?\S/u.test(text))
    return false;
  return share(text, /\p{Lu}/gu) === letters;
}

function isPictured(text: string): boolean {
  return text.length <= MAX_CAPTION && PICTURED.test(text);
}

function isLink(text: string): boolean {
  return text.length <= MAX_LINK && LINK.test(text.trim());
}
