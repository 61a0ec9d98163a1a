import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a path of a site answers. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on the loopback interface for one test, and what it was asked. */
export interface Site {
  /** Like `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly port: number;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
}

/** Starts a site that answers by path; anything else, robots.txt too, is a 404. It stops when the test ends. */
export async function startSite(answers: Record<string, Answer>): Promise<Site> {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end('not here');
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, requests };
}

/** Answers 200 with a body and headers. */
export function send(body: string | Buffer, headers: Record<string, string> = { 'content-type': 'text/html' }): Answer {
  return (_, response) => response.writeHead(200, headers).end(body);
}

/** Answers with a status alone, or a redirect. */
export function status(code: number, location?: string): Answer {
  return (_, response) => response.writeHead(code, location === undefined ? {} : { location }).end();
}
