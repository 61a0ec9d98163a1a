import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';
import type { FetchedPage } from '#src/store/corpus/fetches.ts';
import type { PlannedChange } from '../change.ts';
import type { ModerationContext } from '../context.ts';
import { readAddress, settleId } from '../sources/readAddress.ts';

/** What a watched address has for the story, or why it has nothing. */
export type WatchedReading =
  | { readonly kind: 'read'; readonly put: readonly Article[]; readonly fetched: PlannedChange['fetched'] }
  | { readonly kind: 'failed'; readonly problem: Text };

/** The newest entries of a feed that are looked at each time. */
const MOST_ENTRIES = 20;

/** Reads an address that is an article's, or a feed's with the articles it announces. An article that cannot be read is left for the next time. */
export async function readWatched(
  server: string,
  url: string,
  story: Story,
  context: Pick<ModerationContext, 'store' | 'web' | 'log'>,
): Promise<WatchedReading> {
  const { store, web, log } = context;
  const feed = await web.fetch(url, { accept: 'feeds', previous: await store.fetches.read(server, url) });
  if (feed.kind === 'unchanged') return { kind: 'read', put: [], fetched: [] };
  if (feed.kind === 'failed')
    return feed.reason === 'wrong-type' ? readPage(server, url, story, context) : failed(feed.message);
  const { FeedProblem, parseFeed } = await import('#src/web/parseFeed.ts');
  try {
    const put: Article[] = [];
    const fetched: FetchedPage[] = [];
    let missed = 0;
    for (const entry of parseFeed(feed.text, feed.address).slice(0, MOST_ENTRIES)) {
      const page = await readPage(server, entry.url, withArticles(story, put), context);
      if (page.kind === 'read') {
        put.push(...page.put);
        fetched.push(...page.fetched);
      } else {
        missed += 1;
        log.warn({ server, url: entry.url, problem: say(page.problem) }, 'an article of a feed could not be read');
      }
    }
    // Until everything it announces is read, the feed is asked for in full.
    return { kind: 'read', put, fetched: missed > 0 ? fetched : [...fetched, { url, ...feed.validators }] };
  } catch (error) {
    if (error instanceof FeedProblem) return failed(error.userMessage);
    throw error;
  }
}

async function readPage(
  server: string,
  url: string,
  story: Story,
  { store, web }: Pick<ModerationContext, 'store' | 'web'>,
): Promise<WatchedReading> {
  const read = await readAddress(url, web, await store.fetches.read(server, url));
  if (read.kind === 'problem') return failed(read.message);
  if (read.kind === 'unchanged') return { kind: 'read', put: [], fetched: [] };
  return { kind: 'read', put: read.articles.map((article) => settleId(article, url, story)), fetched: read.fetched };
}

function withArticles(story: Story, articles: readonly Article[]): Story {
  return { ...story, articles: [...story.articles, ...articles] };
}

function failed(problem: Text): WatchedReading {
  return { kind: 'failed', problem };
}
