import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '#src/web/fetchPage.ts';
import { failureOf, options, PAGE } from './fetching.ts';
import { send, startSite, status } from './site.ts';

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
    const message = 'That address is a feed, not an article: watch it instead.';
    expect(await failureOf(site.origin)).toEqual({ reason: 'wrong-type', message });
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
