import { parseFragment } from 'parse5';
import { dayOfPublication } from '#src/text/calendar.ts';
import type { Metadata } from '../draft.ts';
import type { HtmlDocument } from './dom.ts';
import { findArticleNode, type JsonLdNode, namesIn, textIn } from './jsonLd.ts';

/** ISO 8601 calendar date, with or without a time. */
const ISO_DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const DATE_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'date',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'sailthru.date',
];
const AUTHOR_NAMES = ['author', 'dc.creator', 'article:author', 'parsely-author', 'sailthru.author', 'byl'];

/**
 * What a page says about its article: JSON-LD first, then Open Graph and other `<meta>`, then the markup. What it does not say, or not in a
 * form that can be trusted, is left out. `address` is where the page was fetched from, if it was.
 */
export function readMetadata(document: HtmlDocument, address?: string): Metadata {
  const node = findArticleNode(document) ?? {};
  const meta = readMeta(document);
  const metadata = {
    title: titleOf(document, node, meta),
    source: clean(namesIn(node.publisher)[0] ?? meta.get('og:site_name') ?? meta.get('application-name')),
    url: canonicalUrl(document, node, meta, address) ?? address,
    published: publishedOf(document, node, meta),
    authors: authorsOf(document, node, meta),
    language: languageOf(document, node, meta),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

/** The page's `<meta>` values by lower-case name or property; the first of each. */
function readMeta(document: HtmlDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase();
    const value = element.getAttribute('content')?.trim();
    if (name && value && !values.has(name)) values.set(name, value);
  }
  return values;
}

function titleOf(document: HtmlDocument, node: JsonLdNode, meta: ReadonlyMap<string, string>): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  const heading = headings.length === 1 ? headings[0]?.textContent : undefined;
  const candidates = [
    textIn(node.headline),
    meta.get('og:title'),
    heading,
    document.querySelector('title')?.textContent,
  ];
  return candidates.map(clean).find((title) => title !== undefined);
}

/** The address the publisher calls the article's own; another one than the page's only where it can be opened by anybody. */
function canonicalUrl(
  document: HtmlDocument,
  node: JsonLdNode,
  meta: ReadonlyMap<string, string>,
  address: string | undefined,
): string | undefined {
  const link = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? undefined;
  for (const candidate of [link, meta.get('og:url'), textIn(node.url), textIn(node.mainEntityOfPage)]) {
    if (candidate === undefined || !URL.canParse(candidate, address)) continue;
    const url = new URL(candidate, address);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    // A canonical link to the front page is a common mistake in templates: a citation would lead nowhere.
    const isFrontPage =
      url.pathname === '/' && url.search === '' && address !== undefined && new URL(address).pathname !== '/';
    if (isWeb && url.username === '' && url.password === '' && !isFrontPage) return url.href;
  }
  return undefined;
}

function publishedOf(document: HtmlDocument, node: JsonLdNode, meta: ReadonlyMap<string, string>): string | undefined {
  const stated = [textIn(node.datePublished), ...DATE_NAMES.map((name) => meta.get(name))];
  const marked = document.querySelector(
    'time[pubdate], time[itemprop=datePublished], time.published, meta[itemprop~=datePublished], abbr.published',
  );
  stated.push(
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.getAttribute('title') ?? undefined,
  );
  const found = stated.map(dateOf).find((date) => date !== undefined);
  return found ?? dateOf(onlyTime(document));
}

/** A stated date as ISO 8601 has it, if it is one that can be: neither 31 February nor what stands for no date at all. */
function dateOf(stated: string | undefined): string | undefined {
  const value = stated?.trim() ?? '';
  if (!ISO_DATE.test(value)) return undefined;
  const date = value.toUpperCase().replace(' ', 'T');
  // Year 1 and the first day of 1970 are what systems write if they know no date.
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  const hasTime = date.length === 10 || /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d|(?!:))/.test(date.slice(11));
  return exists && hasTime && dayOfPublication(date) !== undefined ? date : undefined;
}

/** A page with one time on it can only mean its own; of several, nothing says which is the article's. */
function onlyTime(document: HtmlDocument): string | undefined {
  const times = new Set(
    [...document.querySelectorAll('time[datetime]')]
      .filter((time) => !(time.closest('p')?.textContent.trim() ?? '').endsWith('.'))
      .map((time) => time.getAttribute('datetime') ?? ''),
  );
  const [time] = times;
  return times.size === 1 ? time : undefined;
}

function authorsOf(document: HtmlDocument, node: JsonLdNode, meta: ReadonlyMap<string, string>): string[] | undefined {
  const inMarkup = [...document.querySelectorAll('a[rel~=author], [itemprop=author]')]
    .filter((element) => element.closest('[class*=comment]') === null)
    .map((element) => (element.querySelector('[itemprop=name]') ?? element).textContent);
  const sources = [
    namesIn(node.author),
    ...AUTHOR_NAMES.map((name) => [meta.get(name) ?? '']),
    inMarkup,
    writtenBy(meta),
  ];
  for (const source of sources) {
    const names = source.map(authorName).filter((name) => name !== undefined);
    if (names.length > 0) return [...new Set(names)].filter((name) => name !== undefined);
  }
  return undefined;
}

/** A name without "By", markup and e-mail address; none if it is an address or an account of the publishing system. */
function authorName(stated: string): string | undefined {
  const name = clean(stated.replace(/<[^<>]*>/g, '').replace(/[(<]?[^\s()<>@]+@[^\s()<>@]+[)>]?/g, ''))?.replace(
    /^by:? /i,
    '',
  );
  return name === undefined || /^(?:https?:\/\/.*|admin|administrator)$/i.test(name) ? undefined : name;
}

/** The label and value pairs that WordPress states for previews. */
function writtenBy(meta: ReadonlyMap<string, string>): string[] {
  return meta.get('twitter:label1') === 'Written by' ? [meta.get('twitter:data1') ?? ''] : [];
}

function languageOf(document: HtmlDocument, node: JsonLdNode, meta: ReadonlyMap<string, string>): string | undefined {
  const candidates = [document.documentElement.getAttribute('lang'), textIn(node.inLanguage), meta.get('og:locale')];
  return candidates
    .map((tag) => tag?.trim().replaceAll('_', '-'))
    .map((tag) => (tag === undefined ? undefined : languageTag(tag)))
    .find((tag) => tag !== undefined);
}

/** The tag if it is well-formed, else its language alone: "en-EN-GB" is English. */
function languageTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    new Intl.Locale(tag);
    return tag;
  } catch {
    return tag.split('-')[0];
  }
}

/** Metadata is often escaped once more than its format asks for. */
function clean(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const decoded = text.includes('&') ? decode(text) : text;
  const words = decoded.replace(/\s+/gu, ' ').trim();
  return words === '' ? undefined : words;
}

function decode(text: string): string {
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node !== undefined && 'value' in node ? node.value : text;
}
