import type { Article } from '#src/corpus/article.ts';
import { findArticle, type Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { FetchedPage } from '#src/store/corpus/fetches.ts';
import type { FeedEntry } from '#src/web/parseFeed.ts';
import type { PlannedChange } from '../change.ts';
import type { ModerationContext } from '../context.ts';
import { readAddress, settleId, withDate } from '../sources/readAddress.ts';

/** What a watched address has for the story, or why it has nothing. */
export type WatchedReading =
  | {
      readonly kind: 'read';
      readonly put: readonly Article[];
      readonly fetched: PlannedChange['fetched'];
      /** Why an article was left as it is until a moderator has seen what its page holds now. */
      readonly held?: Text;
    }
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
    let held: Text | undefined;
    for (const entry of newestOf(parseFeed(feed.text, feed.address))) {
      const page = await readPage(server, entry.url, withArticles(story, put), context, entry.published);
      if (page.kind === 'read') {
        put.push(...page.put);
        fetched.push(...page.fetched);
        held ??= page.held;
      } else {
        missed += 1;
        log.warn({ server, url: entry.url, problem: say(page.problem) }, 'an article of a feed could not be read');
      }
    }
    // Until everything it announces is read, the feed is asked for in full.
    const complete = missed === 0 && held === undefined;
    return {
      kind: 'read',
      put,
      fetched: complete ? [...fetched, { url, ...feed.validators }] : fetched,
      ...(held !== undefined && { held }),
    };
  } catch (error) {
    if (error instanceof FeedProblem) return failed(error.userMessage);
    throw error;
  }
}

/** The newest entries, by their dates if all have one; otherwise the feed's order counts. */
function newestOf(entries: readonly FeedEntry[]): FeedEntry[] {
  const dated = entries.every(({ published }) => published !== undefined);
  const newest = dated ? entries.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)) : entries;
  return newest.slice(0, MOST_ENTRIES);
}

async function readPage(
  server: string,
  url: string,
  story: Story,
  { store, web }: Pick<ModerationContext, 'store' | 'web'>,
  published?: string,
): Promise<WatchedReading> {
  const read = await readAddress(url, web, await store.fetches.read(server, url));
  if (read.kind === 'problem') return failed(read.message);
  if (read.kind === 'unchanged') return { kind: 'read', put: [], fetched: [] };
  const put = read.articles.map((article) => {
    const settled = settleId(article, url, story);
    return withDate(settled, findArticle(story, settled.id)?.published ?? published);
  });
  const replaced = put.find((article) => isReplaced(findArticle(story, article.id), article));
  if (replaced !== undefined)
    return {
      kind: 'read',
      put: [],
      fetched: [],
      held: texts.watchHeld({ article: replaced.id, title: replaced.title }),
    };
  return { kind: 'read', put, fetched: read.fetched };
}

/**
 * Whether a page seems to hold something else than the article it held: less than half of the text is left, or the title and every
 * paragraph changed. Error pages and bot checks come with status 200 too.
 */
export function isReplaced(before: Article | undefined, after: Article): boolean {
  if (before === undefined) return false;
  const kept = new Set(after.paragraphs.map(({ id }) => id));
  const isOther = before.title !== after.title && !before.paragraphs.some(({ id }) => kept.has(id));
  return isOther || lengthOf(after) < lengthOf(before) / 2;
}

/** Characters of an article's paragraphs. */
function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function withArticles(story: Story, articles: readonly Article[]): Story {
  return { ...story, articles: [...story.articles, ...articles] };
}

function failed(problem: Text): WatchedReading {
  return { kind: 'failed', problem };
}
