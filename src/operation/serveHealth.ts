import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** Where the pages are served: a host and a port; port 0 takes any that is free. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Pages for whoever operates the bot. */
export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Why the pages cannot be served at an address. */
export class HealthProblem extends Error {
  override readonly name = 'HealthProblem';
}

/**
 * Serves `/healthz` (the process answers), `/readyz` (503 with the reason until `unready` gives none) and `/metrics`. Rejects with a
 * `HealthProblem` if the address cannot be used.
 */
export async function serveHealth(
  address: Address,
  metrics: Pick<Metrics, 'contentType' | 'page'>,
  unready: () => Promise<string | undefined>,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Only GET.');
    const path = request.url?.split('?')[0];
    const page =
      path === '/healthz'
        ? health()
        : path === '/readyz'
          ? readiness(unready)
          : path === '/metrics'
            ? numbers(metrics)
            : missing();
    page.then(
      ({ status, body, type }) => send(response, status, body, type),
      () => send(response, 500, 'The page could not be made.'),
    );
  });
  await listen(server, address);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Page {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

async function health(): Promise<Page> {
  return { status: 200, body: 'The process answers.' };
}

async function readiness(unready: () => Promise<string | undefined>): Promise<Page> {
  const why = await unready();
  return why === undefined ? { status: 200, body: 'Ready.' } : { status: 503, body: why };
}

async function numbers({ contentType, page }: Pick<Metrics, 'contentType' | 'page'>): Promise<Page> {
  return { status: 200, body: await page(), type: contentType };
}

async function missing(): Promise<Page> {
  return { status: 404, body: 'There are /healthz, /readyz and /metrics.' };
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body.endsWith('\n') ? body : `${body}\n`);
}

function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new HealthProblem(
          `METRICS_ADDRESS cannot be used (${cause.code ?? cause.message}): choose another host or port.`,
          { cause },
        ),
      ),
    );
    server.listen({ host, port }, () => resolve());
  });
}
