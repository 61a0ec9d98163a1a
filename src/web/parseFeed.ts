import { parseFeed as parseAny } from 'feedsmith';
import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';

/** One article that a feed announces. */
export interface FeedEntry {
  /** What the feed tells it by from its other entries; its address where it gives nothing else. */
  readonly id: string;
  readonly url: string;
  readonly title?: string;
  /** ISO 8601 in UTC. */
  readonly published?: string;
}

/** A text that is no feed: `userMessage` is one sentence for whoever gave its address. */
export class FeedProblem extends Error {
  override readonly name = 'FeedProblem';
  readonly userMessage: Text;

  constructor(userMessage: Text, options?: ErrorOptions) {
    super(say(userMessage), options);
    this.userMessage = userMessage;
  }
}

/** An entry as the formats name its parts. */
interface RawEntry {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: unknown;
}

/**
 * The entries of an RSS, RDF, Atom or JSON feed in its order, addresses made absolute by the feed's own. Entries without a web address are
 * left out, and of two with one id the later. Entities that the feed declares are not expanded. Throws `FeedProblem`.
 */
export function parseFeed(text: string, address: string): FeedEntry[] {
  const entries = new Map<string, FeedEntry>();
  for (const raw of readEntries(text, address)) {
    const url = webAddress(raw.link, address);
    if (url === undefined) continue;
    const id = raw.id ?? url;
    const published = toIsoDate(raw.date);
    const entry = {
      id,
      url,
      ...(raw.title !== undefined && { title: raw.title }),
      ...(published !== undefined && { published }),
    };
    if (!entries.has(id)) entries.set(id, entry);
  }
  return [...entries.values()];
}

function readEntries(text: string, address: string): RawEntry[] {
  const parsed = parse(text, address);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ guid, link, title, pubDate }) => ({
        id: guid?.value,
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title,
        date: pubDate,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link, title, dc }) => ({
        id: undefined,
        link,
        title,
        date: dc?.dates?.[0],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ id, links = [], title, published, updated }) => ({
        id,
        link: (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href,
        title: title?.value,
        date: published ?? updated,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map(({ id, url, external_url, title, date_published, date_modified }) => ({
        id,
        link: url ?? external_url ?? id,
        title,
        date: date_published ?? date_modified,
      }));
  }
}

function parse(text: string, address: string): ReturnType<typeof parseAny> {
  try {
    return parseAny(text);
  } catch (cause) {
    throw new FeedProblem(texts.noFeed({ host: new URL(address).host }), { cause });
  }
}

function webAddress(link: string | undefined, base: string): string | undefined {
  if (link === undefined || !URL.canParse(link.trim(), base)) return undefined;
  const url = new URL(link.trim(), base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function toIsoDate(date: unknown): string | undefined {
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
