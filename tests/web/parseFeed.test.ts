import { describe, expect, it } from 'vitest';
import { FeedProblem, parseFeed } from '#src/web/parseFeed.ts';

const ADDRESS = 'https://news.example/feeds/all.xml';
const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>News</title><link>https://news.example/</link>${items}</channel></rss>`;

describe('feeds', () => {
  it('reads RSS 2.0 in its order, with addresses made absolute and dates in ISO 8601', () => {
    const items = `<item><title>Bridge &amp; ferry reopen</title><link>/a/bridge</link><guid isPermaLink="false">n-17</guid><pubDate>Tue, 03 Jun 2025 08:00:00 +0200</pubDate></item>
      <item><title><![CDATA[A <b>bold</b> claim]]></title><guid>https://news.example/a/claim</guid></item>`;
    expect(parseFeed(rss(items), ADDRESS)).toEqual([
      {
        id: 'n-17',
        url: 'https://news.example/a/bridge',
        title: 'Bridge & ferry reopen',
        published: '2025-06-03T06:00:00.000Z',
      },
      { id: 'https://news.example/a/claim', url: 'https://news.example/a/claim', title: 'A <b>bold</b> claim' },
    ]);
  });

  it('reads Atom, and takes the alternate link', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>tag:news.example,2025:1</id><title>Rain</title>
      <link rel="self" href="/e/1.atom"/><link rel="alternate" href="/rain"/><updated>2025-06-04T10:00:00Z</updated></entry></feed>`;
    expect(parseFeed(feed, ADDRESS)).toEqual([
      {
        id: 'tag:news.example,2025:1',
        url: 'https://news.example/rain',
        title: 'Rain',
        published: '2025-06-04T10:00:00.000Z',
      },
    ]);
  });

  it('reads JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '9', url: 'https://news.example/snow', title: 'Snow', date_published: '2025-01-02T03:04:05Z' }],
    };
    expect(parseFeed(JSON.stringify(feed), ADDRESS)).toEqual([
      { id: '9', url: 'https://news.example/snow', title: 'Snow', published: '2025-01-02T03:04:05.000Z' },
    ]);
  });

  it('leaves out entries that lead nowhere on the web, and repetitions', () => {
    const items = `<item><title>One</title><link>javascript:alert(1)</link></item><item><title>Two</title></item>
      <item><title>Three</title><link>https://news.example/3</link><pubDate>soon</pubDate></item><item><title>Again</title><link>https://news.example/3</link></item>`;
    expect(parseFeed(rss(items), ADDRESS)).toEqual([
      { id: 'https://news.example/3', url: 'https://news.example/3', title: 'Three' },
    ]);
  });

  it('expands no entity that a feed declares, however often it is nested', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = rss(
      '<item><title>&l9;</title><link>https://news.example/1</link></item>',
      `<!DOCTYPE r [<!ENTITY l0 "ha">${levels}]>`,
    );
    expect(parseFeed(bomb, ADDRESS)).toEqual([
      { id: 'https://news.example/1', url: 'https://news.example/1', title: '&l9;' },
    ]);
  });

  it.each([
    [
      'a feed that wants a file',
      rss('<item><title>&f;</title></item>', '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hostname">]>'),
    ],
    ['a page', '<!doctype html><html><body><p>Hello</p></body></html>'],
    ['JSON that is no feed', '{"a":1}'],
    ['nothing', ''],
    ['endless nesting', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
  ])('refuses %s in a sentence', (_, text) => {
    expect(() => parseFeed(text, ADDRESS)).toThrow(FeedProblem);
    expect(() => parseFeed(text, ADDRESS)).toThrow(
      'news.example has no RSS, Atom or JSON feed at that address: check the link.',
    );
  });
});
