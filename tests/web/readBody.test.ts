import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '#src/web/fetchPage.ts';
import { inEnglish } from '#tests/language/inEnglish.ts';
import { failureOf, options, PAGE } from './fetching.ts';
import { send, startSite } from './site.ts';

describe('bounds on what is read', () => {
  it('stops a page that goes on beyond 5 MB', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'a');
    let sent = 0;
    const site = await startSite({
      '/': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          sent += chunk.length;
          if (!response.destroyed) response.write(chunk, more);
        };
        more();
      },
    });
    expect(await failureOf(site.origin)).toEqual({
      reason: 'too-large',
      message: "That page is larger than 5 MB: paste the article's text instead.",
    });
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it('refuses a page that says it is larger before reading it', async () => {
    const site = await startSite({
      '/': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '6000000' }).write('a'),
    });
    expect(await failureOf(site.origin)).toMatchObject({ reason: 'too-large' });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200 * 1024 * 1024))],
    ['br', brotliCompressSync(Buffer.alloc(200 * 1024 * 1024), { params: { 1: 1 } })],
  ])('stops a bomb in %s within bounded memory', async (encoding, bomb) => {
    const site = await startSite({ '/': send(bomb, { 'content-type': 'text/html', 'content-encoding': encoding }) });
    const before = process.memoryUsage().rss;
    expect(await failureOf(site.origin)).toMatchObject({ reason: 'too-large' });
    // Half of what it would be unpacked; what else the process holds on to comes and goes.
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it.each([
    ['gzip', Buffer.from('no gzip at all')],
    ['gzip', gzipSync(PAGE).subarray(0, 30)],
    ['zstd', Buffer.from('x')],
  ])('refuses a damaged or unknown %s', async (encoding, body) => {
    const site = await startSite({ '/': send(body, { 'content-type': 'text/html', 'content-encoding': encoding }) });
    expect(await failureOf(site.origin)).toMatchObject({ reason: 'damaged' });
  });

  it('ends in time where the site does not answer, or answers without end', async () => {
    const drip = (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const site = await startSite({ '/silent': () => undefined, '/slow': drip });
    const timeout = { reason: 'timeout', message: 'The site took too long to answer: try again later.' };
    expect(await failureOf(`${site.origin}/silent`, { timeLimit: 200 })).toEqual(timeout);
    expect(await failureOf(`${site.origin}/slow`, { timeLimit: 200 })).toEqual(timeout);
  });

  it('ends when it is cancelled', async () => {
    const site = await startSite({ '/': () => undefined });
    expect(await failureOf(site.origin, { signal: AbortSignal.timeout(100) })).toEqual({
      reason: 'cancelled',
      message: 'The fetch was cancelled.',
    });
  });

  it('says that a site cannot be reached', async () => {
    const site = await startSite({ '/': (request) => request.socket.destroy() });
    expect(await failureOf(site.origin)).toMatchObject({ reason: 'unreachable' });
    const resolve = () => Promise.reject(new Error('getaddrinfo ENOTFOUND nowhere.example'));
    expect(inEnglish(await fetchPage('http://nowhere.example/', options({ resolve })))).toEqual({
      kind: 'failed',
      reason: 'unreachable',
      message: 'nowhere.example cannot be reached now: check the address or try again later.',
      detail: 'robots.txt: Error: getaddrinfo ENOTFOUND nowhere.example',
    });
  });
});
