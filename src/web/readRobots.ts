import { decodeText } from './decodeText.ts';
import { FetchProblem } from './fetchProblem.ts';
import { followRedirects } from './followRedirects.ts';
import { ENCODINGS, readBody } from './readBody.ts';
import { type Connection, request } from './request.ts';
import { MAX_ROBOTS_BYTES, type RobotsFile } from './robots.ts';

/**
 * Fetches a robots.txt as RFC 9309 (2.3.1) has it: redirects are followed, a 4xx means that there is none, a 5xx or no answer that the site
 * is unreachable; so does 429, by which sites ask for less. Rejects only where the site may not be talked to at all, or time is up.
 */
export async function readRobots(file: URL, userAgent: string, connection: Connection): Promise<RobotsFile> {
  try {
    const headers = { 'user-agent': userAgent, accept: 'text/plain', 'accept-encoding': ENCODINGS };
    const { response } = await followRedirects(file, connection.allowPrivate, (hop) =>
      request(hop, headers, connection),
    );
    const status = response.statusCode ?? 0;
    if (status === 200) {
      return { kind: 'text', text: decodeText(await readBody(response, MAX_ROBOTS_BYTES), 'text/plain').text };
    }
    response.destroy();
    if (status >= 400 && status < 500 && status !== 429) return { kind: 'none' };
    return { kind: 'unreachable', detail: `answered ${status}` };
  } catch (error) {
    if (connection.signal.aborted) throw error;
    if (error instanceof FetchProblem && error.reason === 'private-address') throw error;
    return { kind: 'unreachable', detail: error instanceof FetchProblem ? error.detail : String(error) };
  }
}
