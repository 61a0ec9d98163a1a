import type { IncomingMessage } from 'node:http';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { checkAddress } from './checkAddress.ts';
import { decodeText } from './decodeText.ts';
import { FetchProblem, type FetchReason } from './fetchProblem.ts';
import { followRedirects } from './followRedirects.ts';
import { type PageType, pageTypeOf, startsAsFeed } from './pageType.ts';
import { ENCODINGS, readBody } from './readBody.ts';
import { readRobots } from './readRobots.ts';
import { type Connection, type Resolve, request, resolveBySystem } from './request.ts';
import type { RobotsCache } from './robots.ts';

/** What came of fetching an address. A failure is a value: `message` for whoever asked, `detail` for the operator. */
export type FetchResult =
  | ({ readonly kind: 'page' } & FetchedPage)
  /** The site says that the page is what it was when `previous` was fetched. */
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'failed'; readonly reason: FetchReason; readonly message: Text; readonly detail: string };

export interface FetchedPage {
  /** Where the page is, after redirects. */
  readonly address: string;
  readonly type: PageType;
  readonly text: string;
  /** Whether some of its bytes could not be decoded and stand as U+FFFD in `text`. */
  readonly damaged: boolean;
  readonly validators: Validators;
}

/** What a site gave to ask with, the next time, whether a page has changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchOptions {
  /** What the last fetch of this address gave: makes the request conditional. */
  readonly previous?: Validators;
  /** Allows addresses that are not on the public internet, and any port. */
  readonly allowPrivate: boolean;
  /** See `describeAgent`. */
  readonly userAgent: string;
  readonly robots: RobotsCache;
  /** What may be fetched: articles (HTML, plain text, Markdown) or feeds. */
  readonly accept?: 'articles' | 'feeds';
  readonly signal?: AbortSignal;
  readonly resolve?: Resolve;
  /** In milliseconds, for everything: redirects, robots.txt and the page. */
  readonly timeLimit?: number;
}

const TIME_LIMIT_MS = 10_000;
const ACCEPT = {
  articles: 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.8',
  feeds:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8',
};

/** The honest user agent: `Verbatim/1.0.0 (+https://…)`; without a contact only the name and version. */
export function describeAgent(version: string, contact?: string): string {
  return contact === undefined ? `Verbatim/${version}` : `Verbatim/${version} (+${contact})`;
}

/** Fetches a page from a public address, as its robots.txt allows, up to 5 MB and for up to 10 s. Never rejects. */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchResult> {
  const timeout = AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT_MS);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  const connection = { allowPrivate: options.allowPrivate, resolve: options.resolve ?? resolveBySystem, signal };
  try {
    return await fetchWithin(address, options, connection);
  } catch (error) {
    const { reason, userMessage: message, detail } = toProblem(error, timeout, options.signal);
    return { kind: 'failed', reason, message, detail };
  }
}

async function fetchWithin(address: string, options: FetchOptions, connection: Connection): Promise<FetchResult> {
  const accept = options.accept ?? 'articles';
  const headers = { ...conditionsOf(options.previous), 'user-agent': options.userAgent, accept: ACCEPT[accept] };
  const first = checkAddress(address, options.allowPrivate);
  const { url, response } = await followRedirects(first, options.allowPrivate, async (hop) => {
    await checkRobots(hop, options, connection);
    return request(hop, { ...headers, 'accept-encoding': ENCODINGS }, connection);
  });
  try {
    if (response.statusCode === 304 && options.previous !== undefined) return { kind: 'unchanged', address: url.href };
    checkStatus(url, response);
    const stated = pageTypeOf(response.headers['content-type'], accept);
    const { text, damaged } = decodeText(await readBody(response), response.headers['content-type']);
    const type = startsAsFeed(text) ? 'feed' : stated;
    if (accept === 'feeds' && type !== 'feed')
      throw new FetchProblem('wrong-type', texts.notAFeed({ type }), `${url.href} doesn't start as a feed`);
    return { kind: 'page', address: url.href, type, text, damaged, validators: validatorsOf(response) };
  } finally {
    response.destroy();
  }
}

async function checkRobots(url: URL, options: FetchOptions, connection: Connection): Promise<void> {
  const load = (file: URL) => readRobots(file, options.userAgent, connection);
  const permission = await options.robots.ask(url, options.userAgent, load);
  if (permission.kind === 'disallowed') {
    const message = texts.robotsForbid({ host: url.host });
    throw new FetchProblem('robots', message, `robots.txt of ${url.origin} disallows ${url.pathname}`);
  }
  if (permission.kind === 'unreachable')
    throw unreachable(texts.hostUnreachable({ host: url.host }), `robots.txt: ${permission.detail}`);
}

function conditionsOf(previous: Validators | undefined): Record<string, string> {
  return {
    ...(previous?.etag !== undefined && { 'if-none-match': previous.etag }),
    ...(previous?.lastModified !== undefined && { 'if-modified-since': previous.lastModified }),
  };
}

function validatorsOf({ headers }: IncomingMessage): Validators {
  return {
    ...(headers.etag !== undefined && { etag: headers.etag }),
    ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
  };
}

function checkStatus(url: URL, response: IncomingMessage): void {
  const status = response.statusCode ?? 0;
  if (status === 200) return;
  const detail = `${url.href} answered ${status}`;
  if (status === 404 || status === 410) {
    throw new FetchProblem('not-found', texts.pageNotFound({ host: url.host }), detail);
  }
  if (status === 429 || status >= 500) {
    throw new FetchProblem('busy', texts.siteBusy({ host: url.host, status }), detail);
  }
  throw new FetchProblem('denied', texts.pageDenied({ host: url.host, status }), detail);
}

function toProblem(error: unknown, timeout: AbortSignal, cancel: AbortSignal | undefined): FetchProblem {
  if (cancel?.aborted) return new FetchProblem('cancelled', texts.fetchCancelled, String(cancel.reason));
  if (timeout.aborted) {
    return new FetchProblem('timeout', texts.siteSlow, String(error));
  }
  if (error instanceof FetchProblem) return error;
  return unreachable(texts.siteUnreachable, error instanceof Error ? error.message : String(error));
}

function unreachable(message: Text, detail: string): FetchProblem {
  return new FetchProblem('unreachable', message, detail);
}
