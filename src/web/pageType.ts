import { texts } from '#src/language/texts.ts';
import { FetchProblem } from './fetchProblem.ts';

/** What a fetched text is, and so how it is read. */
export type PageType = 'html' | 'text' | 'markdown' | 'feed';

const ARTICLES = new Map<string, PageType>([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
]);

const FEEDS = new Map<string, PageType>(
  [
    'application/rss+xml',
    'application/atom+xml',
    'application/xml',
    'text/xml',
    'application/feed+json',
    'application/json',
    'application/rdf+xml',
    'application/x-rss+xml',
    'application/x-atom+xml',
    'text/rss+xml',
    'text/atom+xml',
  ].map((type) => [type, 'feed']),
);

/** The types under which a feed may come too, if its text says that it is one. */
const MAYBE_FEEDS = new Set(['text/html', 'text/plain', 'application/octet-stream', '']);
const FEED_START =
  /^\s*(?:(?:<\?[^>]*>|<!--[\s\S]{0,2000}?-->|<!DOCTYPE\s+(?:rss|rdf:RDF|feed)\b[^>]*>)\s*){0,9}<(?:rss|rdf:RDF|(?:\w+:)?feed\s[^>]{0,2000}?www\.w3\.org\/2005\/Atom)\b|^\s*\{[^}]{0,500}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/;

/** Whether a text is a feed, whatever type it came with. */
export function startsAsFeed(text: string): boolean {
  return FEED_START.test(text.slice(0, 10_000));
}

/** Types under which nothing but feeds is published; bare JSON may be anything. */
const FEEDS_FOR_CERTAIN = /^(?:application|text)\/(?:rss\+xml|atom\+xml|xml|feed\+json)$/;

/** The type a Content-Type stands for; when feeds are wanted, pages are read as well, for they may be feeds. Throws `FetchProblem`. */
export function pageTypeOf(contentType: string | undefined, accept: 'articles' | 'feeds'): PageType {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const found = (accept === 'articles' ? ARTICLES : FEEDS).get(type);
  if (found !== undefined) return found;
  if (accept === 'feeds' && MAYBE_FEEDS.has(type)) return ARTICLES.get(type) ?? 'html';
  if (accept === 'articles' && FEEDS_FOR_CERTAIN.test(type))
    throw new FetchProblem('wrong-type', texts.feedNotArticle, `content-type ${contentType}`);
  const given = { type: type === '' ? texts.typeUnknown : type };
  const message = accept === 'articles' ? texts.notAPage(given) : texts.notAFeed(given);
  throw new FetchProblem('wrong-type', message, `content-type ${contentType ?? 'missing'}`);
}
