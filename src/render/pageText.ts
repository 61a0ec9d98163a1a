import type { Article, Paragraph } from '#src/corpus/article.ts';
import type { Span } from '#src/text/span.ts';

/** What a text fragment is made of, before encoding. With `end` it stands for all from `start` to `end`. */
export interface FragmentTerms {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** An article's words as a browser searches them: case and accents ignored, blocks parted by a line break. */
interface PageText {
  readonly text: string;
  /** Where each paragraph starts in `text`, by its number less one. */
  readonly starts: readonly number[];
}

const pages = new WeakMap<Article, PageText>();

/** Where the stretch stands in the page's text; nothing where the article has no such paragraph. */
export function findPlace(article: Article, paragraph: Paragraph, span: Span): Span | undefined {
  const offset = readPage(article).starts[paragraph.number - 1];
  if (offset === undefined) return undefined;
  const start = offset + foldText(paragraph.text.slice(0, span.start)).length;
  return { start, end: start + foldText(paragraph.text.slice(span.start, span.end)).length };
}

/** Whether the terms find this place of the page, and no other. */
export function isOnlyMatch(article: Article, place: Span, terms: FragmentTerms): boolean {
  const [first, second] = findMatches(article, terms, 2);
  return second === undefined && isSame(first, place);
}

/** Whether the terms find this place of the page before any other: a browser goes to the first. */
export function isFirstMatch(article: Article, place: Span, terms: FragmentTerms): boolean {
  return isSame(findMatches(article, terms, 1)[0], place);
}

function isSame(match: Span | undefined, place: Span): boolean {
  return match !== undefined && match.start === place.start && match.end === place.end;
}

function findMatches(article: Article, terms: FragmentTerms, most: number): Span[] {
  const { text } = readPage(article);
  const start = foldText(terms.start);
  const end = foldText(terms.end ?? '');
  const matches: Span[] = [];
  // An empty term stands everywhere, so it would be found at the end of the page for ever.
  if (start === '') return matches;
  for (let at = text.indexOf(start); at >= 0 && matches.length < most; at = text.indexOf(start, at + 1)) {
    const after = at + start.length;
    const endAt = terms.end === undefined ? after : text.indexOf(end, after);
    if (endAt < 0) break;
    const match = { start: at, end: endAt + end.length };
    if (hasPrefix(text, match.start, terms.prefix) && hasSuffix(text, match.end, terms.suffix)) matches.push(match);
  }
  return matches;
}

function hasPrefix(text: string, at: number, prefix: string | undefined): boolean {
  if (prefix === undefined) return true;
  const folded = foldText(prefix);
  return text
    .slice(Math.max(0, at - folded.length - 1), at)
    .trimEnd()
    .endsWith(folded);
}

function hasSuffix(text: string, at: number, suffix: string | undefined): boolean {
  if (suffix === undefined) return true;
  const folded = foldText(suffix);
  return text
    .slice(at, at + folded.length + 1)
    .trimStart()
    .startsWith(folded);
}

function readPage(article: Article): PageText {
  const known = pages.get(article);
  if (known) return known;
  const starts: number[] = [];
  let text = foldText(article.title);
  const append = (block: string) => {
    text += `\n${foldText(block)}`;
  };
  const asidesBefore = (number: number) => article.asides.filter((aside) => aside.before === number);
  for (const paragraph of article.paragraphs) {
    for (const aside of asidesBefore(paragraph.number)) append(aside.text);
    starts.push(text.length + 1);
    append(paragraph.text);
  }
  for (const aside of asidesBefore(article.paragraphs.length + 1)) append(aside.text);
  const page = { text, starts };
  pages.set(article, page);
  return page;
}

/** Letters that primary collation takes for others, and that have no decomposition of their own. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ς: 'σ',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/**
 * The specification compares by primary collation, without case, accents and ligatures; some browsers take quotation marks for each
 * other besides. What two browsers tell apart counts as the same here: that costs a context that one of them does not need.
 */
function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßœæøłđðħς“”‘’]/g, (letter) => alike[letter] ?? letter);
}
