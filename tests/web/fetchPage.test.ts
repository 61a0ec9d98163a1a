import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeAgent, type FetchOptions, fetchPage } from '#src/web/fetchPage.ts';
import { followRedirects } from '#src/web/followRedirects.ts';
import { request } from '#src/web/request.ts';
import { createRobotsCache } from '#src/web/robots.ts';
import { send, startSite, status } from './site.ts';

const PAGE = '<!doctype html><p>The ferry is running again.</p>';

function options(changes: Partial<FetchOptions> = {}): FetchOptions {
  return {
    allowPrivate: true,
    userAgent: describeAgent('1.2.3', 'https://bot.example'),
    robots: createRobotsCache(() => 0),
    ...changes,
  };
}

async function failureOf(address: string, changes: Partial<FetchOptions> = {}) {
  const result = await fetchPage(address, options(changes));
  return result.kind === 'failed' ? { reason: result.reason, message: result.message } : result;
}

describe('a page', () => {
  it('comes with where it is, what it is and what to ask with the next time', async () => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      etag: '"a1"',
      'last-modified': 'Tue, 03 Jun 2025 08:00:00 GMT',
    };
    const site = await startSite({ '/ferry': send(PAGE, headers) });
    expect(await fetchPage(`${site.origin}/ferry#top`, options())).toEqual({
      kind: 'page',
      address: `${site.origin}/ferry`,
      type: 'html',
      text: PAGE,
      damaged: false,
      validators: { etag: '"a1"', lastModified: 'Tue, 03 Jun 2025 08:00:00 GMT' },
    });
  });

  it('is asked for by name, after robots.txt', async () => {
    const site = await startSite({ '/ferry': send(PAGE) });
    await fetchPage(`${site.origin}/ferry`, options());
    expect(site.requests.map(({ path, headers }) => [path, headers['user-agent']])).toEqual([
      ['/robots.txt', 'Verbatim/1.2.3 (+https://bot.example)'],
      ['/ferry', 'Verbatim/1.2.3 (+https://bot.example)'],
    ]);
  });

  it('is unchanged where the site says so, and then is not sent again', async () => {
    const site = await startSite({
      '/ferry': (request, response) => {
        const known =
          request.headers['if-none-match'] === '"a1"' && request.headers['if-modified-since'] === 'yesterday';
        response.writeHead(known ? 304 : 200, { 'content-type': 'text/html' }).end(known ? undefined : PAGE);
      },
    });
    const address = `${site.origin}/ferry`;
    expect((await fetchPage(address, options())).kind).toBe('page');
    const previous = { etag: '"a1"', lastModified: 'yesterday' };
    expect(await fetchPage(address, options({ previous }))).toEqual({ kind: 'unchanged', address });
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
  ])('is read through %s', async (encoding, body) => {
    const site = await startSite({ '/': send(body, { 'content-type': 'text/html', 'content-encoding': encoding }) });
    expect(await fetchPage(site.origin, options())).toMatchObject({ kind: 'page', text: PAGE });
  });

  it.each([
    ['application/xhtml+xml', 'html'],
    ['text/plain; charset=utf-8', 'text'],
    ['text/markdown', 'markdown'],
  ])('may be %s', async (type, kind) => {
    const site = await startSite({ '/': send('One sentence.', { 'content-type': type }) });
    expect(await fetchPage(site.origin, options())).toMatchObject({ kind: 'page', type: kind, text: 'One sentence.' });
  });

  it.each([
    ['application/pdf', 'That address is application/pdf: only web pages, plain text and Markdown are read.'],
    ['image/png', 'That address is image/png: only web pages, plain text and Markdown are read.'],
  ])('may not be %s', async (type, message) => {
    const site = await startSite({ '/': send('x', { 'content-type': type }) });
    expect(await failureOf(site.origin)).toEqual({ reason: 'wrong-type', message });
  });

  it('is a feed only where feeds are wanted', async () => {
    const site = await startSite({ '/': send('<rss/>', { 'content-type': 'application/rss+xml' }) });
    expect(await fetchPage(site.origin, options({ accept: 'feeds' }))).toMatchObject({ kind: 'page', type: 'feed' });
    expect(await failureOf(site.origin)).toMatchObject({ reason: 'wrong-type' });
  });

  it('is decoded by what it declares where the site is wrong', async () => {
    const body = Buffer.from('<meta charset="windows-1252"><p>\x93No.\x94</p>', 'latin1');
    const site = await startSite({ '/': send(body, { 'content-type': 'text/html; charset=utf-8' }) });
    expect(await fetchPage(site.origin, options())).toMatchObject({
      text: '<meta charset="windows-1252"><p>“No.”</p>',
      damaged: false,
    });
  });

  it.each([
    [404, 'not-found', '127.0.0.1:PORT has no page at that address: check the link.'],
    [410, 'not-found', '127.0.0.1:PORT has no page at that address: check the link.'],
    [403, 'denied', "127.0.0.1:PORT does not give this page to programs (403): paste the article's text instead."],
    [429, 'busy', '127.0.0.1:PORT cannot serve the page now (429): try again later.'],
    [503, 'busy', '127.0.0.1:PORT cannot serve the page now (503): try again later.'],
    [304, 'denied', "127.0.0.1:PORT does not give this page to programs (304): paste the article's text instead."],
  ])('that answers %i is a failure in one sentence', async (code, reason, message) => {
    const site = await startSite({ '/a': status(code) });
    const expected = { reason, message: message.replace('PORT', String(site.port)) };
    expect(await failureOf(`${site.origin}/a`)).toEqual(expected);
  });
});

describe('redirects', () => {
  it('are followed to the page they end at', async () => {
    const site = await startSite({ '/1': status(301, '/2'), '/2': status(302, '3?x=1'), '/3?x=1': send(PAGE) });
    expect(await fetchPage(`${site.origin}/1`, options())).toMatchObject({
      kind: 'page',
      address: `${site.origin}/3?x=1`,
    });
  });

  it('are followed five times and no further', async () => {
    const answers = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`/${n}`, status(308, `/${n + 1}`)]));
    const site = await startSite({ ...answers, '/8': send(PAGE) });
    expect((await fetchPage(`${site.origin}/3`, options())).kind).toBe('page');
    expect(await failureOf(`${site.origin}/2`)).toMatchObject({ reason: 'redirects' });
  });

  it.each([
    ['file:///etc/passwd', 'bad-address'],
    ['http://u:p@127.0.0.1/', 'bad-address'],
    ['http://', 'bad-address'],
  ])('to %s are refused', async (location, reason) => {
    const site = await startSite({ '/': status(302, location) });
    expect(await failureOf(site.origin)).toMatchObject({ reason });
  });

  it('ask the robots.txt of every site they lead through', async () => {
    const forbidding = await startSite({
      '/robots.txt': send('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }),
      '/': send(PAGE),
    });
    const site = await startSite({ '/': status(302, `${forbidding.origin}/`) });
    expect(await failureOf(site.origin)).toMatchObject({ reason: 'robots' });
    expect(forbidding.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });
});

describe('addresses that are not public', () => {
  it('are refused before anything is sent', async () => {
    const site = await startSite({ '/': send(PAGE) });
    expect(await failureOf('http://127.0.0.1/', { allowPrivate: false })).toMatchObject({ reason: 'private-address' });
    expect(await failureOf(site.origin, { allowPrivate: false })).toMatchObject({ reason: 'bad-address' });
    expect(site.requests).toEqual([]);
  });

  it('are refused where a name resolves to one, even among public ones', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ];
    expect(await failureOf('http://inside.example/', { allowPrivate: false, resolve })).toEqual({
      reason: 'private-address',
      message: 'inside.example is not on the public internet: only public pages are fetched.',
    });
  });

  it('are not reached by a name that resolves differently the next time: every connection goes where its own look-up led', async () => {
    const site = await startSite({ '/a': send(PAGE) });
    const asked: string[] = [];
    const resolve = async (hostname: string) => {
      asked.push(hostname);
      return [{ address: asked.length <= 2 ? '127.0.0.1' : '10.0.0.7', family: 4 }];
    };
    const address = `http://rebind.example:${site.port}/a`;
    expect(await fetchPage(address, options({ resolve }))).toMatchObject({ kind: 'page' });
    expect(site.requests.map(({ path, headers }) => [path, headers.host])).toEqual([
      ['/robots.txt', `rebind.example:${site.port}`],
      ['/a', `rebind.example:${site.port}`],
    ]);
    expect(asked).toEqual(['rebind.example', 'rebind.example']);
    expect(await failureOf('http://rebind.example/', { allowPrivate: false, resolve })).toMatchObject({
      reason: 'private-address',
    });
  });

  it('are refused where a public site redirects to one', async () => {
    const site = await startSite({ '/': status(302, 'http://169.254.169.254/latest/meta-data/') });
    const connection = { allowPrivate: true, signal: AbortSignal.timeout(5000), resolve: async () => [] };
    const asked: string[] = [];
    const followed = followRedirects(new URL(site.origin), false, (url) => {
      asked.push(url.host);
      return request(url, {}, connection);
    });
    await expect(followed).rejects.toMatchObject({
      reason: 'private-address',
      detail: '169.254.169.254 is 169.254.169.254',
    });
    expect(asked).toEqual([`127.0.0.1:${site.port}`]);
  });
});

describe('robots.txt', () => {
  const rules = 'User-agent: Verbatim\nDisallow: /private\nAllow: /private/open\n\nUser-agent: *\nDisallow: /';
  const text = { 'content-type': 'text/plain' };

  it('is followed for our own name, and asked for once a site', async () => {
    const site = await startSite({ '/robots.txt': send(rules, text), '/a': send(PAGE), '/private/open/b': send(PAGE) });
    const kept = options();
    expect((await fetchPage(`${site.origin}/a`, kept)).kind).toBe('page');
    expect((await fetchPage(`${site.origin}/private/open/b`, kept)).kind).toBe('page');
    expect(await fetchPage(`${site.origin}/private/c`, kept)).toMatchObject({
      kind: 'failed',
      reason: 'robots',
      message: `127.0.0.1:${site.port} asks programs not to fetch this page (robots.txt): paste the article's text instead.`,
    });
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/private/open/b']);
  });

  it.each([
    [404, 'page'],
    [403, 'page'],
    [500, 'failed'],
    [503, 'failed'],
    [429, 'failed'],
  ])('that answers %i lets a fetch end as: %s', async (code, kind) => {
    const site = await startSite({ '/robots.txt': status(code), '/': send(PAGE) });
    expect((await fetchPage(site.origin, options())).kind).toBe(kind);
  });

  it('is found through redirects', async () => {
    const site = await startSite({
      '/robots.txt': status(301, '/r'),
      '/r': send('User-agent: *\nDisallow: /', text),
      '/': send(PAGE),
    });
    expect(await failureOf(site.origin)).toMatchObject({ reason: 'robots' });
  });
});

describe('bounds', () => {
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
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
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
    expect(await fetchPage('http://nowhere.example/', options({ resolve }))).toEqual({
      kind: 'failed',
      reason: 'unreachable',
      message: 'nowhere.example cannot be reached now: check the address or try again later.',
      detail: 'robots.txt: Error: getaddrinfo ENOTFOUND nowhere.example',
    });
  });
});
