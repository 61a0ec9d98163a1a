import type { Extraction, PageToExtract } from '#src/web/extractArticle.ts';
import type { Extractor } from '#src/web/extractor.ts';
import type { FetchOptions, FetchResult, Validators } from '#src/web/fetchPage.ts';

/** What moderation reads the world through: pages and feeds, and the articles in them. */
export interface Web {
  /** Fetches an address, asking only for what has changed since `previous`. Never rejects. */
  fetch(
    address: string,
    what: { readonly accept: 'articles' | 'feeds'; readonly previous?: Validators },
  ): Promise<FetchResult>;
  /** Reads the article of a page or file that nobody vouches for. */
  extract(page: PageToExtract): Promise<Extraction>;
  close(): Promise<void>;
}

/** How the web is read. */
export interface WebOptions {
  readonly allowPrivate: boolean;
  /** The program's version, which its user agent states. */
  readonly version: string;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** How long fetching an address may take, in milliseconds; ten seconds where left out. */
  readonly timeLimit?: number;
}

/** Opens the web; its libraries are loaded when first needed. */
export function openWeb({ allowPrivate, version, now, timeLimit }: WebOptions): Web {
  let extractor: Promise<Extractor> | undefined;
  let robots: Promise<FetchOptions['robots']> | undefined;
  return {
    async fetch(address, what) {
      robots ??= import('#src/web/robots.ts').then(({ createRobotsCache }) => createRobotsCache(now));
      const { describeAgent, fetchPage } = await import('#src/web/fetchPage.ts');
      return fetchPage(address, {
        ...what,
        allowPrivate,
        userAgent: describeAgent(version),
        robots: await robots,
        ...(timeLimit !== undefined && { timeLimit }),
      });
    },
    async extract(page) {
      extractor ??= import('#src/web/extractor.ts').then(({ openExtractor }) => openExtractor());
      return (await extractor).extract(page);
    },
    async close() {
      await (await extractor)?.close();
    },
  };
}
