import { lookup as lookupName } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { privateAddress } from './checkAddress.ts';
import { isPublicAddress } from './publicAddress.ts';

/** Finds the addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** How a single request is made. */
export interface Connection {
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
  readonly resolve: Resolve;
}

/** Resolves as the operating system does. */
export const resolveBySystem: Resolve = (hostname) => lookupName(hostname, { all: true });

/**
 * Sends one GET request and resolves with the response once its headers are there; follows no redirect. The connection goes to an address
 * that was checked to be public, not to one looked up again. Rejects with `FetchProblem` or the socket's error.
 */
export function request(url: URL, headers: Record<string, string>, connection: Connection): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: 'GET',
    headers,
    signal: connection.signal,
    // A pooled connection would have been checked for another request, if at all.
    agent: false,
    lookup: checkedLookup(connection),
  };
  return new Promise((resolve, reject) => {
    const started: ClientRequest = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options);
    started.once('response', resolve).on('error', reject).end();
  });
}

function checkedLookup({ allowPrivate, resolve }: Connection): NonNullable<RequestOptions['lookup']> {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        const hidden = allowPrivate ? undefined : found.find(({ address }) => !isPublicAddress(address));
        if (hidden !== undefined) callback(privateAddress(hostname, hidden.address), '');
        else if (first === undefined) callback(new Error(`${hostname} has no address`), '');
        else if (options.all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
