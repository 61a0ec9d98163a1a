/** A piece of a line as Discord's clients show it. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: Marked; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** What is no text: a mention, an emoji, a time, a channel, an address that became a link by itself, code. */
  | { readonly type: Thing; readonly source: string };

/** Lines of a text as Discord's clients show them. */
export type Block =
  | { readonly type: 'heading' | 'subtext' | 'item' | 'lines'; readonly children: readonly Inline[] }
  | { readonly type: 'quotation'; readonly blocks: readonly Block[] }
  | { readonly type: 'code block'; readonly text: string };

type Marked = 'bold' | 'italic' | 'underlined' | 'struck' | 'spoiler';
type Thing = 'mention' | 'emoji' | 'time' | 'navigation' | 'address' | 'code' | 'everyone';

/** Tried in turn at every place of a line; the first that matches there decides. */
const things: readonly (readonly [Thing, RegExp])[] = [
  ['address', /<(?:https?|steam|discord|mailto|tel|sms):[^\s>]+>|<[^\s<>@]+@[^\s<>@]+>|<\+\d+>/y],
  ['address', /(?:https?|steam|discord):\/\/[^\s<]+[^\s<.,:;"'\]]/y],
  ['mention', /<(?:@[!&]?|#)\d+>/y],
  ['mention', /<\/[^:<>\n]+:\d+>/y],
  ['emoji', /<a?:\w+:\d+>/y],
  ['emoji', /:\w+:/y],
  ['time', /<t:-?\d+(?::[tTdDfFRsS])?>/y],
  ['navigation', /<id:[a-z-]+>/y],
  ['everyone', /@(?:everyone|here)/y],
  ['code', /(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)/y],
];

/** Marks round other pieces; a backslash takes what follows it along. */
const marked: readonly (readonly [Marked, RegExp])[] = [
  ['bold', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y],
  ['underlined', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y],
  ['struck', /~~((?:\\[\s\S]|[^\\])+?)~~/y],
  ['spoiler', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y],
  ['italic', /\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/y],
  ['italic', /\b_((?:\\[\s\S]|[^\\_])+?)_\b/y],
];

const escaped = /\\([^\sA-Za-z0-9])/y;
const link = /\[((?:\\[\s\S]|[^\\\]])+)\]\(\s*(<[^>\n]+>|[^\s()]+)\s*\)/y;
const shrug = /¯\\_\(ツ\)_\/¯/y;

const codeBlock = /```(?:[\w+.#-]+\n)?([\s\S]+?)```/y;
const heading = /[^\S\n]*#{1,3}[^\S\n]+(\S[^\n]*)/y;
const subtext = /[^\S\n]*-#[^\S\n]+(\S[^\n]*)/y;
const item = /[^\S\n]*(?:[-*+]|\d+[.)])[^\S\n]+(\S[^\n]*)/y;
const restQuoted = /[^\S\n]*>>>[^\S\n]+([\s\S]*)/y;
const quoted = /[^\S\n]*> ?([^\n]*(?:\n[^\S\n]*> [^\n]*)*)/y;

/**
 * Reads markdown as Discord's clients do, as far as that is known; where they differ among themselves, whatever one of them takes for a
 * mark is one. It shares nothing with the code that escapes.
 */
export function readDiscord(markdown: string): Block[] {
  const blocks: Block[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') blocks.push({ type: 'lines', children: readInline(plain) });
    plain = '';
  };
  while (at < markdown.length) {
    const found = readBlock(markdown, at);
    if (found) {
      flush();
      blocks.push(found.block);
      at = markdown.charAt(found.end) === '\n' ? found.end + 1 : found.end;
    } else {
      const end = markdown.indexOf('\n', at);
      const next = end < 0 ? markdown.length : end + 1;
      plain += markdown.slice(at, next);
      at = next;
    }
  }
  flush();
  return blocks;
}

/** The block that begins in this place at the start of a line, if any does. */
function readBlock(markdown: string, at: number): { block: Block; end: number } | undefined {
  const match = (rule: RegExp) => matchAt(rule, markdown, at);
  const code = match(codeBlock);
  if (code) return { block: { type: 'code block', text: code[1] ?? '' }, end: at + code[0].length };
  const quotation = match(restQuoted) ?? match(quoted);
  if (quotation) {
    const lines = (quotation[1] ?? '').replace(/\n[^\S\n]*> /g, '\n');
    return { block: { type: 'quotation', blocks: readDiscord(lines) }, end: at + quotation[0].length };
  }
  const rules = [
    ['heading', heading],
    ['subtext', subtext],
    ['item', item],
  ] as const;
  for (const [type, rule] of rules) {
    const found = match(rule);
    if (found) return { block: { type, children: readInline(found[1] ?? '') }, end: at + found[0].length };
  }
  return undefined;
}

function readInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const { piece, length } = readPiece(text, at);
    at += length;
    if (typeof piece === 'string') plain += piece;
    else {
      if (plain !== '') pieces.push({ type: 'text', text: plain });
      plain = '';
      pieces.push(piece);
    }
  }
  return plain === '' ? pieces : [...pieces, { type: 'text', text: plain }];
}

/** The piece in this place: a mark with what it stands round, or plain characters. */
function readPiece(text: string, at: number): { piece: Inline | string; length: number } {
  const match = (rule: RegExp) => matchAt(rule, text, at);
  const whole = match(shrug);
  if (whole) return { piece: whole[0], length: whole[0].length };
  const literal = match(escaped);
  if (literal) return { piece: literal[1] ?? '', length: literal[0].length };
  for (const [type, rule] of things) {
    const found = match(rule);
    if (found) return { piece: { type, source: found[0] }, length: found[0].length };
  }
  const linked = match(link);
  if (linked) {
    const [source, label = '', address = ''] = linked;
    const url = address.replace(/^<|>$/g, '');
    return { piece: { type: 'link', url, children: readInline(label) }, length: source.length };
  }
  for (const [type, rule] of marked) {
    const found = match(rule);
    if (found) return { piece: { type, children: readInline(found[1] ?? '') }, length: found[0].length };
  }
  return { piece: text.charAt(at), length: 1 };
}

function matchAt(rule: RegExp, text: string, at: number): RegExpExecArray | undefined {
  rule.lastIndex = at;
  return rule.exec(text) ?? undefined;
}
