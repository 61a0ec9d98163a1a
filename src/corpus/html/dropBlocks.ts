import type { HtmlBlock } from './readBlocks.ts';

/** Above this share of linked characters a block is a link to something else, not a sentence with links in it. */
const MOSTLY_LINK = 0.6;
const SENTENCE_END = /[.!?…。！？؟।:;]["'”’»“)\]」』]*$/u;
/** "Share this article: Facebook Twitter", for which pages often have no name. */
const SHARE = /^(?:share (?:this|on|via|with)|follow us|teilen|partager|compartir|compartilh)/iu;
const MAX_SHARE_LINE = 80;
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What a kicker, a byline or a date line above the text takes at most, in characters. */
const MAX_LINE_ABOVE = 120;

/** Parts the blocks of the article from those that only stand among them: lone links, notices, labels of what was dropped, pull quotes. */
export function dropBlocks(
  blocks: readonly HtmlBlock[],
  title: string | undefined,
): { kept: HtmlBlock[]; dropped: HtmlBlock[] } {
  const words = new Set(blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text));
  const drop = blocks.map((block) => isNoText(block) || isPullQuote(block, words) || isTitle(block, title));
  dropLinesAbove(blocks, drop);
  dropLabels(blocks, drop);
  return { kept: blocks.filter((_, i) => !drop[i]), dropped: blocks.filter((_, i) => drop[i]) };
}

function isNoText({ kind, text, linked, element }: HtmlBlock): boolean {
  if (!HAS_LETTER_OR_DIGIT.test(text)) return true;
  const complete = SENTENCE_END.test(text);
  if (kind === 'paragraph' && (element === 'td' || element === 'th') && !complete) return true;
  if (!complete && text.length <= MAX_SHARE_LINE && SHARE.test(text)) return true;
  return linked > MOSTLY_LINK && (!complete || linked === 1);
}

/** A quotation set apart whose words the text already has. */
function isPullQuote(block: HtmlBlock, texts: ReadonlySet<string>): boolean {
  if (block.kind !== 'paragraph' || !block.apart) return false;
  const words = bareWords(block.text);
  if (words.split(' ').length < 4) return false;
  for (const text of texts) if (text.length > block.text.length && bareWords(text).includes(words)) return true;
  return false;
}

function bareWords(text: string): string {
  return text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

function isTitle({ kind, text }: HtmlBlock, title: string | undefined): boolean {
  return kind === 'heading' && text === title;
}

/** Kickers, bylines and dates above the first sentence of the text; a list there is its key points. */
function dropLinesAbove(blocks: readonly HtmlBlock[], drop: boolean[]): void {
  const first = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && SENTENCE_END.test(text));
  for (let i = 0; i < first; i += 1) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph' || block.element === 'li') continue;
    if (block.text.length <= MAX_LINE_ABOVE) drop[i] = true;
  }
}

/** "You might also like" above three links that were dropped is no heading of the article. */
function dropLabels(blocks: readonly HtmlBlock[], drop: boolean[]): void {
  for (let i = blocks.length - 2; i >= 0; i -= 1) {
    const block = blocks[i];
    if (block === undefined || drop[i] || !drop[i + 1]) continue;
    const isLabel = block.kind === 'heading' || (block.element !== 'p' && !SENTENCE_END.test(block.text));
    if (isLabel && (blocks[i + 1]?.linked ?? 0) > MOSTLY_LINK) drop[i] = true;
  }
}
