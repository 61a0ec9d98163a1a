import { say } from '#src/language/say.ts';
import { describeAgent, type FetchOptions, type FetchResult, fetchPage } from '#src/web/fetchPage.ts';
import { createRobotsCache } from '#src/web/robots.ts';

export const PAGE = '<!doctype html><p>The ferry is running again.</p>';

/** What a test fetches with: loopback sites are allowed, and nothing is remembered of them. */
export function options(changes: Partial<FetchOptions> = {}): FetchOptions {
  const userAgent = describeAgent('1.2.3', 'https://bot.example');
  return { allowPrivate: true, userAgent, robots: createRobotsCache(() => 0), ...changes };
}

/** Why a fetch fails and what is said of it; the whole result where it does not fail. */
export async function failureOf(
  address: string,
  changes: Partial<FetchOptions> = {},
): Promise<FetchResult | { reason: string; message: string }> {
  const result = await fetchPage(address, options(changes));
  return result.kind === 'failed' ? { reason: result.reason, message: say(result.message) } : result;
}
