import { describe, expect, it } from 'vitest';
import { fetchPage } from '#src/web/fetchPage.ts';
import { followRedirects } from '#src/web/followRedirects.ts';
import { request } from '#src/web/request.ts';
import { failureOf, options, PAGE } from './fetching.ts';
import { send, startSite, status } from './site.ts';

describe('addresses that are not public', () => {
  it('are refused before anything is sent', async () => {
    const site = await startSite({ '/': send(PAGE) });
    expect(await failureOf('http://127.0.0.1/', { allowPrivate: false })).toMatchObject({ reason: 'private-address' });
    expect(await failureOf(site.origin, { allowPrivate: false })).toMatchObject({ reason: 'bad-address' });
    expect(site.requests).toEqual([]);
  });

  it('are refused under a name of the machine itself', async () => {
    expect(await failureOf('http://localhost/', { allowPrivate: false })).toEqual({
      reason: 'private-address',
      message: 'localhost is not on the public internet: only public pages are fetched.',
    });
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
    const connection = { allowPrivate: true, signal: new AbortController().signal, resolve: async () => [] };
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
