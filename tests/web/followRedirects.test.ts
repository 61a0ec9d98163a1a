import { describe, expect, it } from 'vitest';
import { fetchPage } from '#src/web/fetchPage.ts';
import { failureOf, options, PAGE } from './fetching.ts';
import { send, startSite, status } from './site.ts';

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
