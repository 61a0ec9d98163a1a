import type { Span } from '#src/text/span.ts';

/** Words between quotation marks. `start` and `end` are inside the marks, `outer` takes the marks in. */
export interface Marked extends Span {
  readonly outer: Span;
  /** The paragraph ends before the marks close: the quotation may go on in the next one. */
  readonly open: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '"': '"',
  '‘': '’',
  "'": "'’",
};
const DOUBLE = /["“„«]/;
/** Words that start with an apostrophe. */
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n|neath|\d0s)\b/i;
/** A closing mark is looked for no farther than this many characters: longer quotations than that fill paragraphs of their own. */
const FARTHEST = 6000;
/** Marks of one kind are not nested deeper than this. */
const DEEPEST = 6;

/** The outermost quoted stretches of a paragraph, in its order; marks inside marks belong to the words. */
export function findMarked(text: string): Marked[] {
  const found: Marked[] = [];
  const opener = /["“„«‹‘']/g;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const at = match.index;
    if (!opens(text, at)) continue;
    const close = findClose(text, at);
    if (close === undefined && !staysOpen(text, at)) continue;
    const end = close ?? text.length;
    found.push({
      start: at + 1,
      end,
      outer: { start: at, end: Math.min(text.length, end + 1) },
      open: close === undefined,
    });
    opener.lastIndex = end + 1;
  }
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** Whether a mark stands where one opens: before a word, not after one. Inches and apostrophes do not. */
function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  const mark = text.charAt(at);
  if (next === '' || (/\s/.test(next) && mark !== '«')) return false;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (/[\p{L}\p{N}.,!?;:…%)]/u.test(before) && before !== ':') return false;
  if (mark === '"') return !/[.,;:)]/.test(next) || /^"\.{3}/.test(text.slice(at, at + 4));
  return /[\p{L}\p{N}“"[(…$£€]/u.test(next) && !ELISION.test(text.slice(at + 1, at + 7));
}

/** A double mark may stay open to the paragraph's end; a single one only where it opens the paragraph. */
function staysOpen(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return text.length - at <= FARTHEST && (DOUBLE.test(mark) || (mark === '‘' && at === 0));
}

function findClose(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  if (mark === '"') return closeMixed(text, at) ?? closeStraight(text, at);
  if (mark === '‘' || mark === "'") return closeSingle(text, at);
  const closers = CLOSERS[mark] ?? mark;
  return (
    closeNested(text, at, closers) ??
    firstOf(text, closers, at + 1) ??
    (mark === '“' ? firstOf(text, '"“', at + 1) : undefined)
  );
}

/** The closing mark that fits, marks of the same kind inside counted; nothing where they do not come out even. */
function closeNested(text: string, at: number, closers: string): number | undefined {
  const mark = text.charAt(at);
  const limit = Math.min(text.length, at + FARTHEST);
  let depth = 1;
  for (let index = at + 1; index < limit && depth <= DEEPEST; index += 1) {
    const character = text.charAt(index);
    if (closers.includes(character)) depth -= 1;
    else if (character === mark) depth += 1;
    if (depth === 0) return index;
  }
  return undefined;
}

function firstOf(text: string, characters: string, from: number): number | undefined {
  const near = text.slice(from, from + FARTHEST);
  const found = [...characters].map((character) => near.indexOf(character)).filter((index) => index >= 0);
  return found.length > 0 ? from + Math.min(...found) : undefined;
}

/** "Open the door!” an officer shouts": a curly mark closes if no straight one stands before it, and none was opened to be closed by it. */
function closeMixed(text: string, at: number): number | undefined {
  const curly = firstOf(text, '”', at + 1);
  if (curly === undefined) return undefined;
  return /["“]/.test(text.slice(at + 1, curly)) ? undefined : curly;
}

/** Straight marks may nest; where that does not come out even, the first one that can close does. */
function closeStraight(text: string, at: number): number | undefined {
  let depth = 1;
  let first: number | undefined;
  for (
    let index = text.indexOf('"', at + 1);
    index >= 0 && index < at + FARTHEST;
    index = text.indexOf('"', index + 1)
  ) {
    if (/\s/.test(text.charAt(index - 1)) && /[\p{L}\p{N}[]/u.test(text.charAt(index + 1))) {
      if (first !== undefined) return first;
      depth += 1;
      if (depth > DEEPEST) return undefined;
      continue;
    }
    first ??= index;
    depth -= 1;
    if (depth === 0) return index;
    if (/[.,!?]/.test(text.charAt(index - 1)) && depth > 0 && !/^"[^"]*"/.test(text.slice(index, index + 400)))
      return index;
  }
  return first;
}

/** A single mark closes where no apostrophe can stand; after "s" or a dropped "g" only if no better place follows. */
function closeSingle(text: string, at: number): number | undefined {
  const limit = Math.min(text.length, at + FARTHEST);
  let doubtful: number | undefined;
  let inner = 0;
  for (let index = at + 1; index < limit && inner <= DEEPEST; index += 1) {
    const character = text.charAt(index);
    if (character !== '’' && character !== "'" && character !== '‘') continue;
    if (character !== '’' && opens(text, index)) {
      if (doubtful !== undefined) return doubtful;
      inner += 1;
    }
    if (character !== '’' && character !== "'") continue;
    const next = text.charAt(index + 1);
    const before = text.charAt(index - 1);
    if (/[\p{L}\p{N}]/u.test(next) || /\s/.test(before)) continue;
    const definite = next === '' || /[.,;:!?)\]—–”"]/.test(next) || /[.,!?…)”"]/.test(before);
    if (definite || !/(?:s|in)$/.test(text.slice(index - 2, index))) return index;
    doubtful ??= index;
  }
  return doubtful;
}
