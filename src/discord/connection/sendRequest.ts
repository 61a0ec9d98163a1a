import { setTimeout } from 'node:timers/promises';
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions, type ResponseLike } from 'discord.js';

/** Makes one request to Discord. */
type SendRequest = RESTOptions['makeRequest'];

/** What the log is told of a request that did not go well. */
export type NoteTrouble = (fields: object, message: string) => void;

/** How requests are made. */
export interface RequestManner {
  readonly note: NoteTrouble;
  /** How long one attempt may take, in milliseconds; where left out, as long as suits Discord. */
  readonly attemptWithin?: number | undefined;
}

/** How often a request is made at most. */
const attempts = 4;

/** How long one attempt may take, in milliseconds; the first response to an interaction is worth nothing after three seconds. */
const attemptTimeout = 10_000;
const callbackTimeout = 1_500;

/** How long to wait before the second attempt, in milliseconds; before each later one twice as long. */
const firstPause = 200;

/** How many requests of the bot's own Discord takes in a second; those that answer an interaction are not counted. */
const ownPerSecond = 50;

/** How long a request may take in all, in milliseconds. */
export function requestTimeout(attemptWithin = attemptTimeout): number {
  return attempts * attemptWithin + 2 ** attempts * firstPause;
}

/**
 * Makes requests that outlast what passes: an error of Discord's, a lost connection, an answer that never comes. discord.js would
 * try again at once, give up where a connection is closed, and take Discord's word that an interaction was answered already for a
 * refusal: where it is our own attempt that answered it, and only the word of that was lost, this takes it for the answer.
 *
 * A request made twice has one effect: a message in a channel has its nonce, a first response and a deletion are confirmed, an edit says the
 * same again. Only a follow-up of an interaction, `POST /webhooks/…`, may then stand there twice: Discord takes no nonce for it, and lists
 * follow-ups nowhere, so that whose word was lost cannot be found again. Twice is better than not at all.
 */
export function sendPatiently({ note, attemptWithin }: RequestManner): SendRequest {
  const ownTurn = limitPerSecond(ownPerSecond);
  return async (url, init) => {
    // discord.js would hold back answers to interactions too.
    if (!isOfInteraction(url)) await ownTurn();
    const method = init.method ?? 'GET';
    const request = { method, route: routeOf(url) };
    let lost = false;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptRequest(url, init, attemptWithin);
      const last = attempt === attempts || init.signal?.aborted === true;
      if ('response' in outcome && (last || outcome.response.status < 500)) {
        const { response } = outcome;
        if (response.status === 429)
          return limited(response, (fields) => note({ ...request, ...fields }, 'rate limited'));
        return lost ? confirmed(response, method, url) : response;
      }
      if ('failure' in outcome && last) throw outcome.failure;
      const cause = 'response' in outcome ? { status: outcome.response.status } : { err: outcome.failure };
      // What was received and not read holds its connection.
      if ('response' in outcome) await outcome.response.arrayBuffer();
      note({ ...request, attempt, ...cause }, 'a request is made again');
      lost = true;
      await setTimeout(firstPause * 2 ** (attempt - 1));
    }
  };
}

async function attemptRequest(
  url: string,
  init: Parameters<SendRequest>[1],
  within = isCallback(url) ? callbackTimeout : attemptTimeout,
): Promise<{ response: ResponseLike } | { failure: unknown }> {
  const patience = AbortSignal.timeout(within);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  try {
    return { response: await DefaultRestOptions.makeRequest(url, { ...init, signal }) };
  } catch (failure) {
    return { failure };
  }
}

/** What an earlier attempt did, of which no word came back, is done. */
async function confirmed(response: ResponseLike, method: string, url: string): Promise<ResponseLike> {
  if (method === 'DELETE' && response.status === 404) return new Response(null, { status: 204 });
  if (!isCallback(url) || response.status !== 400) return response;
  const body: unknown = await response.json();
  const taken = codeOf(body) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  if (!taken) return Response.json(body, { status: response.status });
  // What discord.js reads of it; the message itself is under the interaction's own address.
  return Response.json({ interaction: { id: /\/interactions\/(\d+)\//.exec(url)?.[1] } });
}

/** discord.js reads how long to wait from a header alone, and without it would ask again at once, for ever. */
async function limited(response: ResponseLike, note: (fields: object) => void): Promise<ResponseLike> {
  const { headers } = response;
  const named = headers.get('retry-after');
  if (named !== null) {
    note({ retryAfter: Number(named) * 1_000, scope: headers.get('x-ratelimit-scope') });
    return response;
  }
  const body: unknown = await response.json().catch(() => undefined);
  const told =
    typeof body === 'object' && body !== null && 'retry_after' in body ? Number(body.retry_after) : Number.NaN;
  const seconds = Number.isFinite(told) ? told : unnamedLimit;
  note({ retryAfter: seconds * 1_000 });
  return Response.json(body ?? {}, { status: 429, headers: { 'retry-after': String(seconds) } });
}

/** How long to wait where Discord does not say, in seconds. */
const unnamedLimit = 5;

/** Resolves at once as often as is allowed in a second, and then in the next. */
function limitPerSecond(most: number): () => Promise<void> {
  let left = 0;
  let until = 0;
  return async () => {
    for (let now = Date.now(); left === 0 || now >= until; now = Date.now()) {
      if (now >= until) {
        left = most;
        until = now + 1_000;
        break;
      }
      await setTimeout(until - now);
    }
    left -= 1;
  };
}

function isOfInteraction(url: string): boolean {
  return /\/(?:interactions|webhooks)\/\d+\//.test(url);
}

function isCallback(url: string): boolean {
  return /\/interactions\/\d+\/[^/]+\/callback/.test(url);
}

/** The address for the log: without the tokens of interactions. */
function routeOf(url: string): string {
  return new URL(url).pathname.replace(/(\/(?:interactions|webhooks)\/\d+)\/[^/]+/, '$1/…');
}

function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}
