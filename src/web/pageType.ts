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
  ].map((type) => [type, 'feed']),
);

/** Types under which nothing but feeds is published; bare JSON may be anything. */
const FEEDS_FOR_CERTAIN = /^(?:application|text)\/(?:rss\+xml|atom\+xml|xml|feed\+json)$/;

/** The type a Content-Type stands for. Throws `FetchProblem` for one that is not read. */
export function pageTypeOf(contentType: string | undefined, accept: 'articles' | 'feeds'): PageType {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const found = (accept === 'articles' ? ARTICLES : FEEDS).get(type);
  if (found !== undefined) return found;
  if (accept === 'articles' && FEEDS_FOR_CERTAIN.test(type))
    throw new FetchProblem('wrong-type', texts.feedNotArticle, `content-type ${contentType}`);
  const given = { type: type === '' ? texts.typeUnknown : type };
  const message = accept === 'articles' ? texts.notAPage(given) : texts.notAFeed(given);
  throw new FetchProblem('wrong-type', message, `content-type ${contentType ?? 'missing'}`);
}
