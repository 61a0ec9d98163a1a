import robotsParser from 'robots-parser';

// Its types describe a default export of an ES module; it is a CommonJS module that is the function.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Robot = ReturnType<typeof parseRobots>;

/** What a site's robots.txt says about an address. */
export type Permission =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'disallowed' }
  /** It could not be read; RFC 9309 (2.3.1.4) then has everything forbidden. */
  | { readonly kind: 'unreachable'; readonly detail: string };

/** What fetching a robots.txt gave: its text, that there is none, or that the site has trouble. */
export type RobotsFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreachable'; readonly detail: string };

/** Remembers the robots.txt of sites. */
export interface RobotsCache {
  /** Asks whether `agent` may fetch the address; `load` is called where the site's file is not known or too old. */
  ask(url: URL, agent: string, load: (file: URL) => Promise<RobotsFile>): Promise<Permission>;
}

/** RFC 9309 2.4: not longer than a day. */
const KEEP_MS = 24 * 60 * 60 * 1000;
/** A site in trouble is asked again soon, but not with every page. */
const KEEP_UNREACHABLE_MS = 5 * 60 * 1000;
const MAX_SITES = 1000;
/** RFC 9309 2.5: at least 500 KiB have to be read. */
export const MAX_ROBOTS_BYTES = 512 * 1024;

interface Entry {
  readonly file: RobotsFile;
  /** The rules of `file`, parsed once for as long as it is kept. */
  readonly rules?: Robot;
  readonly until: number;
}

/** A cache of its own; `now` gives milliseconds. While a site is unreachable, what it last said goes on being followed. */
export function createRobotsCache(now: () => number): RobotsCache {
  const entries = new Map<string, Entry>();

  async function entryOf(url: URL, load: (file: URL) => Promise<RobotsFile>): Promise<Entry> {
    const known = entries.get(url.origin);
    if (known !== undefined && known.until > now()) return known;
    const address = new URL('/robots.txt', url);
    const loaded = await load(address);
    const stale = loaded.kind === 'unreachable' && known !== undefined && known.file.kind !== 'unreachable';
    const until = now() + (loaded.kind === 'unreachable' ? KEEP_UNREACHABLE_MS : KEEP_MS);
    const entry = stale
      ? { ...known, until }
      : { file: loaded, until, ...(loaded.kind === 'text' && { rules: parseRobots(address.href, loaded.text) }) };
    entries.delete(url.origin);
    entries.set(url.origin, entry);
    const [oldest] = entries.keys();
    if (entries.size > MAX_SITES && oldest !== undefined) entries.delete(oldest);
    return entry;
  }

  return {
    async ask(url, agent, load) {
      const { file, rules } = await entryOf(url, load);
      if (file.kind === 'unreachable') return file;
      return { kind: rules?.isDisallowed(url.href, agent) === true ? 'disallowed' : 'allowed' };
    },
  };
}
