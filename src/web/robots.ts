import robotsParser from 'robots-parser';

// Its types describe a default export of an ES module; it is a CommonJS module that is the function.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

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
  readonly until: number;
}

/** A cache of its own; `now` gives milliseconds. While a site is unreachable, what it last said goes on being followed. */
export function createRobotsCache(now: () => number): RobotsCache {
  const entries = new Map<string, Entry>();

  async function fileOf(url: URL, load: (file: URL) => Promise<RobotsFile>): Promise<RobotsFile> {
    const known = entries.get(url.origin);
    if (known !== undefined && known.until > now()) return known.file;
    const loaded = await load(new URL('/robots.txt', url));
    const stale = loaded.kind === 'unreachable' && known !== undefined && known.file.kind !== 'unreachable';
    const file = stale ? known.file : loaded;
    entries.delete(url.origin);
    entries.set(url.origin, { file, until: now() + (loaded.kind === 'unreachable' ? KEEP_UNREACHABLE_MS : KEEP_MS) });
    const [oldest] = entries.keys();
    if (entries.size > MAX_SITES && oldest !== undefined) entries.delete(oldest);
    return file;
  }

  return {
    async ask(url, agent, load) {
      const file = await fileOf(url, load);
      if (file.kind === 'unreachable') return file;
      if (file.kind === 'none') return { kind: 'allowed' };
      const rules = parseRobots(new URL('/robots.txt', url).href, file.text);
      return { kind: rules.isDisallowed(url.href, agent) === true ? 'disallowed' : 'allowed' };
    },
  };
}
