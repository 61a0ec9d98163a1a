import { isFalseBreak } from './falseBreaks.ts';
import type { Span } from './span.ts';

/**
 * Marks that can end a sentence in any script, with what closes after them (also behind one space, as French prints it), footnote
 * numbers and white space; or the end of a line. Intl.Segmenter takes quadratic time on long texts and knows no abbreviations.
 */
const POSSIBLE_BREAK =
  /(?<mark>[\p{STerm}…]+)(?<closing>[\p{Pe}\p{Pf}\p{Pi}"']*(?:\s?[\p{Pe}\p{Pf}\p{Pi}"']+(?=\s|$))?)(?:\[\p{N}{1,3}\])*(?<gap>\s*)|[\n\r\u2028\u2029]\s*/gu;

/** Marks that need white space after them to end a sentence: the others belong to scripts that use none. */
const NEEDS_SPACE = /[.?!…]$/u;

/** The number of a list's entry, which the text of the entry follows. */
const ENTRY_NUMBER = /^\s*\(?\p{N}{1,3}[.)]\s*$/u;

/** How far either side of a mark is looked at, in UTF-16 units; it keeps the work linear. */
const REACH_BEFORE = 16;
const REACH_AFTER = 64;

/**
 * The whole sentences of a text, in order, without surrounding white space; together they cover every non-blank character.
 * Sentences inside a quotation are sentences of their own. Takes time linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let seen = 0;
  let wordless = true;
  for (const match of text.matchAll(POSSIBLE_BREAK)) {
    const end = match.index + match[0].length;
    const piece = text.slice(seen, end);
    wordless &&= ENTRY_NUMBER.test(piece) || !/[\p{L}\p{N}]/u.test(piece);
    seen = end;
    if (wordless || !endsSentence(text, match, end)) continue;
    spans.push(trim(text, start, end));
    start = end;
    wordless = true;
  }
  addRest(spans, text, start);
  return spans;
}

/** What has no words of its own, such as an emoji after the last full stop, belongs to the last sentence. */
function addRest(spans: Span[], text: string, start: number): void {
  const rest = trim(text, start, text.length);
  if (rest.start === rest.end) return;
  const last = /[\p{L}\p{N}]/u.test(text.slice(start)) ? undefined : spans.pop();
  spans.push({ start: last?.start ?? rest.start, end: rest.end });
}

function endsSentence(text: string, match: RegExpExecArray, end: number): boolean {
  const { mark, closing = '', gap = '' } = match.groups ?? {};
  if (mark === undefined || /[\n\r\u2028\u2029]/u.test(gap)) return true;
  if (gap === '') return !NEEDS_SPACE.test(mark) && !/^[と、]/u.test(text.slice(end, end + 1));
  if (mark === '…' && /\s/u.test(text.charAt(match.index - 1))) return false;
  const before = text.slice(Math.max(0, match.index - REACH_BEFORE), match.index);
  return !isFalseBreak({ before, mark, closing, after: text.slice(end, end + REACH_AFTER) });
}

function trim(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { start, end: Math.max(start, from + piece.trimEnd().length) };
}
