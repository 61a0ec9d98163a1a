import type { IncomingMessage } from 'node:http';
import { texts } from '#src/language/texts.ts';
import { checkAddress } from './checkAddress.ts';
import { FetchProblem } from './fetchProblem.ts';

/** A site that needs more is misconfigured, or plays games. */
export const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a request and follows where it is redirected, each hop checked as the first address was. Resolves with the first response that is no
 * redirect, and where it came from. Throws `FetchProblem` for a forbidden hop or after `MAX_REDIRECTS`.
 */
export async function followRedirects(
  start: URL,
  allowPrivate: boolean,
  send: (url: URL) => Promise<IncomingMessage>,
): Promise<{ url: URL; response: IncomingMessage }> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await send(url);
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { url, response };
    response.destroy();
    url = checkAddress(location, allowPrivate, url);
  }
  const message = texts.endlessRedirects({ host: start.host });
  throw new FetchProblem('redirects', message, `more than ${MAX_REDIRECTS} redirects, the last to ${url.href}`);
}
