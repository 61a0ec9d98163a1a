import { describe, expect, it } from 'vitest';
import { fetchPage } from '#src/web/fetchPage.ts';
import { inEnglish } from '#tests/language/inEnglish.ts';
import { failureOf, options, PAGE } from './fetching.ts';
import { send, startSite, status } from './site.ts';

describe('robots.txt', () => {
  const rules = 'User-agent: Verbatim\nDisallow: /private\nAllow: /private/open\n\nUser-agent: *\nDisallow: /';
  const text = { 'content-type': 'text/plain' };

  it('is followed for our own name, and asked for once a site', async () => {
    const site = await startSite({ '/robots.txt': send(rules, text), '/a': send(PAGE), '/private/open/b': send(PAGE) });
    const kept = options();
    expect((await fetchPage(`${site.origin}/a`, kept)).kind).toBe('page');
    expect((await fetchPage(`${site.origin}/private/open/b`, kept)).kind).toBe('page');
    expect(inEnglish(await fetchPage(`${site.origin}/private/c`, kept))).toMatchObject({
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
