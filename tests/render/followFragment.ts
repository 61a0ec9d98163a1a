import type { Article } from '#src/corpus/article.ts';

/**
 * Where a browser scrolls to: the text it would mark on the article's page, or nothing. Follows the rules of
 * https://wicg.github.io/scroll-to-text-fragment/ on a page of one block for the title, each aside and each paragraph: the first
 * match wins, whole words, case and accents ignored, one term within one block, white space alone between a context and the match.
 */
export function followFragment(link: string, article: Article): { block: number; text: string } | undefined {
  const [, directive] = link.split(':~:text=');
  if (directive === undefined) return undefined;
  const terms = readTerms(directive);
  const page = blocksOf(article);
  for (const match of matchesIn(page, terms.start)) {
    const end =
      terms.end === undefined ? match : [...matchesIn(page, terms.end)].find((later) => later.start >= match.end);
    if (!end) continue;
    if (terms.prefix !== undefined && !endsAt(page, terms.prefix, match.start)) continue;
    if (terms.suffix !== undefined && !startsAt(page, terms.suffix, end.end)) continue;
    const block = page.slice(0, match.start).split('\n').length - 1;
    return { block, text: page.slice(match.start, end.end) };
  }
  return undefined;
}

/** The page's blocks, in its order: the title, then paragraphs with the asides before each. */
export function blocksOf(article: Article): string {
  const asides = (number: number) => article.asides.filter(({ before }) => before === number).map(({ text }) => text);
  const blocks = article.paragraphs.flatMap(({ number, text }) => [...asides(number), text]);
  return [article.title, ...blocks, ...asides(article.paragraphs.length + 1)].join('\n');
}

interface Terms {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
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

function* matchesIn(page: string, term: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start + term.length <= page.length; start += 1) {
    const end = start + term.length;
    const text = page.slice(start, end);
    if (!text.includes('\n') && same(text, term) && isBoundary(page, start) && isBoundary(page, end))
      yield { start, end };
  }
}

function same(a: string, b: string): boolean {
  return (
    a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0 &&
    a.replace(/\p{L}|\p{M}/gu, '') === b.replace(/\p{L}|\p{M}/gu, '')
  );
}

function isBoundary(page: string, at: number): boolean {
  return !(/[\p{L}\p{N}]$/u.test(page.slice(0, at)) && /^[\p{L}\p{N}]/u.test(page.slice(at)));
}

function endsAt(page: string, prefix: string, at: number): boolean {
  const before = page.slice(0, at).trimEnd();
  return same(before.slice(-prefix.length), prefix) && isBoundary(page, before.length - prefix.length);
}

function startsAt(page: string, suffix: string, at: number): boolean {
  const after = page.slice(at).trimStart();
  return same(after.slice(0, suffix.length), suffix) && isBoundary(after, suffix.length);
}
