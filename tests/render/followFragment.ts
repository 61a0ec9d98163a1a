import type { Article } from '#src/corpus/article.ts';

/**
 * Where a browser scrolls to: the text it would mark on the article's page, or nothing. Follows the rules of
 * https://wicg.github.io/scroll-to-text-fragment/ on a page of one block for the title, each aside and each paragraph: the first
 * fragment that is found wins, and of that the first match; whole words, case and accents ignored, one term within one block, white
 * space alone between a context and the match.
 */
export function followFragment(link: string, article: Article): { block: number; text: string } | undefined {
  const text = blocksOf(article);
  const page = { text, boundaries: findBoundaries(text) };
  return fragmentsOf(link).flatMap((fragment) => findFragment(readTerms(fragment), page) ?? [])[0];
}

/** The text fragments of a link, in the order in which a browser looks for them. */
export function fragmentsOf(link: string): string[] {
  const [, directive] = link.split(':~:');
  return directive?.split('&').map((part) => part.replace(/^text=/, '')) ?? [];
}

function findFragment(terms: Terms, page: Page): { block: number; text: string } | undefined {
  const { text } = page;
  for (const match of matchesIn(page, terms.start)) {
    const end =
      terms.end === undefined ? match : [...matchesIn(page, terms.end)].find((later) => later.start >= match.end);
    if (!end) continue;
    if (terms.prefix !== undefined && !endsAt(page, terms.prefix, match.start)) continue;
    if (terms.suffix !== undefined && !startsAt(page, terms.suffix, end.end)) continue;
    const block = text.slice(0, match.start).split('\n').length - 1;
    return { block, text: text.slice(match.start, end.end) };
  }
  return undefined;
}

/** The page's blocks, in its order: the title, then paragraphs with the asides before each. */
export function blocksOf(article: Article): string {
  const asides = (number: number) => article.asides.filter(({ before }) => before === number).map(({ text }) => text);
  const blocks = article.paragraphs.flatMap(({ number, text }) => [...asides(number), text]);
  return [article.title, ...blocks, ...asides(article.paragraphs.length + 1)].join('\n');
}

interface Page {
  readonly text: string;
  /** Where words begin and end (UAX #29, with dictionaries for scripts that put no blanks between them). */
  readonly boundaries: ReadonlySet<number>;
}

interface Terms {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

function findBoundaries(text: string): Set<number> {
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
  return new Set([...words.map(({ index }) => index), text.length]);
}

function readTerms(directive: string): Terms {
  const pieces = directive.split(',');
  const prefix = pieces[0]?.endsWith('-') ? pieces.shift()?.slice(0, -1) : undefined;
  const suffix = pieces.at(-1)?.startsWith('-') ? pieces.pop()?.slice(1) : undefined;
  const [start = '', end] = pieces;
  const decoded = { prefix, start, end, suffix };
  const entries = Object.entries(decoded).flatMap(([name, term]) =>
    term === undefined ? [] : [[name, decodeURIComponent(term)]],
  );
  return { start: '', ...Object.fromEntries(entries) };
}

function* matchesIn(page: Page, term: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < page.text.length; start += 1) {
    const end = endOfMatch(page, term, start);
    if (end !== undefined && !page.text.slice(start, end).includes('\n')) yield { start, end };
  }
}

/** Where words end that begin in this place and are the term; they may be longer or shorter, since "ﬁ" is "fi". */
function endOfMatch({ text, boundaries }: Page, term: string, start: number): number | undefined {
  if (!boundaries.has(start)) return undefined;
  const ends = [0, 1, -1, 2, -2].map((more) => start + term.length + more);
  return ends.find((end) => end > start && boundaries.has(end) && same(text.slice(start, end), term));
}

function same(a: string, b: string): boolean {
  return (
    a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0 &&
    a.replace(/\p{L}|\p{M}/gu, '') === b.replace(/\p{L}|\p{M}/gu, '')
  );
}

function endsAt(page: Page, prefix: string, at: number): boolean {
  const end = page.text.slice(0, at).trimEnd().length;
  return [0, 1, -1, 2, -2].some((more) => endOfMatch(page, prefix, end - prefix.length - more) === end);
}

function startsAt(page: Page, suffix: string, at: number): boolean {
  return endOfMatch(page, suffix, page.text.length - page.text.slice(at).trimStart().length) !== undefined;
}
