import type { Block } from './draft.ts';
import { isCredit, isLabelledCredit } from './isCredit.ts';

/** Shortest and longest caption and longest heading, in characters. Longer lines are paragraphs, whatever they end with. */
const MIN_CAPTION = 10;
const MAX_CAPTION = 200;
const MAX_HEADING = 80;
const MAX_HEADING_WORDS = 12;
/** How many heading-like lines may stand together at the top: headline, author, date. Elsewhere two together are a list. */
const MAX_TOP_LINES = 3;

const SENTENCE_END = /[\p{STerm}…:;,][\p{Pe}\p{Pf}"']*$/u;
/** Headings begin with a letter (a capital, where the script has them) and give no amounts, as lines of polls and tables do. */
const HEADING_LIKE = /^(?:\p{Lu}|\p{Lt}|\p{Lo})(?!.*(?:\p{N}\s?%|\p{Sc}\s?\p{N}|\t))/u;

/** "2 June 2031", "Monday, 2 June 2031", "June 2, 2031" */
const DATE = /^(?:\p{Lu}\p{L}+day,? )?(?:\d{1,2}\.? \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},) \d{4}$/u;

/**
 * Tells the paragraphs of a plain text from captions, credits and headings by form alone. Each group is the lines between two blank lines.
 * In doubt a line is a paragraph, because only paragraphs are searched.
 */
export function findAsides(groups: readonly (readonly string[])[]): Block[] {
  const units = partTop(groups).flatMap(partCaption);
  return isPunctuated(units) ? markHeadings(joinCaptions(units)) : joinCaptions(units);
}

/** Headline, byline and date that stand on lines of their own above the text, without a blank line between them or before the text. */
function partTop([group = [], ...rest]: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const text = group.findIndex((line) => !isTopLine(line));
  const top = text < 0 ? group : group.slice(0, text);
  if (group.length < 2 || top.length > MAX_TOP_LINES || !top.some(isByline)) return [group, ...rest];
  return [...top.map((line) => [line]), ...(text < 0 ? [] : [group.slice(text)]), ...rest];
}

function isByline(line: string): boolean {
  return isCredit(line) || DATE.test(line);
}

function isTopLine(line: string): boolean {
  return isByline(line) || isHeadingLike({ kind: 'paragraph', text: line });
}

/** Whether most of the text ends its sentences: where it does not, as in a list or a poem, a line without a full stop is no heading. */
function isPunctuated(units: readonly Block[]): boolean {
  let balance = 0;
  for (const { text } of units) balance += SENTENCE_END.test(text) ? text.length : -text.length;
  return balance > 0;
}

/** A caption printed twice, the second time with its credit, in one group of lines; or one that ends with its credit in brackets. */
function partCaption(lines: readonly string[]): Block[] {
  const [first = '', second = ''] = lines;
  const glued = lines.length === 2 ? gluedCredit(first, second) : undefined;
  if (glued !== undefined) return captionAndCredit(first, glued);
  if (lines.length > 1) return [{ kind: 'paragraph', text: lines.join('\n') }];
  return isCredit(first) ? [{ kind: 'credit', text: first }] : partBracketedCredit(first);
}

/** "Ships off the coast (Photo: Ada Berg)", "Ships off the coast [Ada Berg/Reuters]". */
function partBracketedCredit(line: string): Block[] {
  const whole: Block[] = [{ kind: 'paragraph', text: line }];
  if (line.length > 2 * MAX_CAPTION || !/[)\]]$/.test(line)) return whole;
  const at = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
  const [caption, credit] = [line.slice(0, at).trim(), line.slice(at)];
  if (at < MIN_CAPTION || caption.length > MAX_CAPTION) return whole;
  const parted = isLabelledCredit(credit) || (isCredit(credit) && !SENTENCE_END.test(caption));
  return parted ? captionAndCredit(caption, credit) : whole;
}

/** The same in two groups of lines. */
function joinCaptions(units: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const unit of units) {
    const previous = joined.at(-1);
    const credit = previous?.kind === 'paragraph' ? gluedCredit(previous.text, unit.text) : undefined;
    if (unit.kind === 'caption' && previous?.text === unit.text) joined.pop();
    if (previous && credit !== undefined) joined.splice(-1, 1, ...captionAndCredit(previous.text, credit));
    else joined.push(unit);
  }
  return joined;
}

function captionAndCredit(caption: string, credit: string): Block[] {
  return [
    { kind: 'caption', text: caption },
    { kind: 'credit', text: credit },
  ];
}

/** What follows the caption where a line repeats it and goes on without a space: "… in the harbourHarbour Police". */
function gluedCredit(caption: string, line: string): string | undefined {
  if (caption.length < MIN_CAPTION || caption.length > MAX_CAPTION || !line.startsWith(caption)) return undefined;
  const rest = line.slice(caption.length).trim();
  const glued =
    /^[\p{Lu}\p{Lt}\p{Lo}©(]/u.test(line.slice(caption.length)) &&
    rest.length <= MAX_CAPTION &&
    !SENTENCE_END.test(rest);
  return glued || isCredit(rest) ? rest : undefined;
}

function markHeadings(blocks: readonly Block[]): Block[] {
  const like = blocks.map(isHeadingLike);
  const firstText = blocks.findIndex(({ kind }, i) => kind === 'paragraph' && !like[i]);
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const top = i < firstText && firstText <= MAX_TOP_LINES;
    const alone = !like[i - 1] && next?.kind === 'paragraph' && !like[i + 1] && !blocks[i - 1]?.text.endsWith(':');
    return like[i] && (top || alone) ? { kind: 'heading', text: block.text } : block;
  });
}

function isHeadingLike({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.length > MAX_HEADING || SENTENCE_END.test(text)) return false;
  return (
    (HEADING_LIKE.test(text) || DATE.test(text)) && !text.includes('\n') && text.split(' ').length <= MAX_HEADING_WORDS
  );
}
