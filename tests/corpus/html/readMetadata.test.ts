import { describe, expect, it } from 'vitest';
import { openDocument } from '#src/corpus/html/openDocument.ts';
import { readMetadata } from '#src/corpus/html/readMetadata.ts';

const ADDRESS = 'https://news.example/2025/ferry';
const read = (head: string, body = '', address?: string) =>
  readMetadata(openDocument('page.html', `<html><head>${head}</head><body>${body}</body></html>`), address);
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says about its article', () => {
  it('is nothing where it says nothing', () => {
    expect(read('')).toEqual({});
    expect(read('<title> </title><meta name="author" content="">', '<h1></h1>')).toEqual({});
  });

  it.each([
    ['https://news.example/ferry', 'https://news.example/ferry'],
    ['/ferry', 'https://news.example/ferry'],
    ['https://partner.example/story/ferry', 'https://partner.example/story/ferry'],
    ['javascript:alert(1)', ADDRESS],
    ['https://user:secret@news.example/ferry', ADDRESS],
    ['https://news.example/', ADDRESS],
    ['http://', ADDRESS],
    ['', ADDRESS],
  ])('has the canonical address %j as %s', (href, url) => {
    const base = '<base href="https://evil.example/">';
    expect(read(`${base}<link rel="canonical" href="${href}">`, '', ADDRESS).url).toBe(url);
  });

  it.each([
    ['<meta property="article:published_time" content="2025-06-03T08:00:00+02:00">', '2025-06-03T08:00:00+02:00'],
    ['<meta name="DATE" content="2025-06-03">', '2025-06-03'],
    ['<meta name="date" content="3 June 2025"><meta name="dc.date" content="2025-06-03">', '2025-06-03'],
    ['<meta name="date" content="2025-13-40">', undefined],
    ['<meta name="date" content="2025-02-31">', undefined],
    ['<meta name="date" content="0001-01-01T00:00:00Z">', undefined],
    ['<meta name="date" content="1970-01-01T00:00:00Z"><meta name="dc.date" content="2025-06-03">', '2025-06-03'],
    ['<meta name="date" content="June 3rd">', undefined],
    [jsonLd({ '@type': 'NewsArticle', datePublished: '2025-06-03T06:00Z' }), '2025-06-03T06:00Z'],
    [jsonLd({ '@type': 'Product', datePublished: '2025-06-03' }), undefined],
  ])('has the date of %s as %s', (head, published) => {
    expect(read(head).published).toBe(published);
  });

  it('has the date of the only time on the page, and none of several', () => {
    expect(read('', '<time datetime="2025-06-03">Tuesday</time>').published).toBe('2025-06-03');
    expect(
      read('', '<time datetime="2025-06-03">a</time><time datetime="2025-06-04">b</time>').published,
    ).toBeUndefined();
    expect(read('', '<time datetime="2025-06-04">b</time><time pubdate datetime="2025-06-03">a</time>').published).toBe(
      '2025-06-03',
    );
  });

  it('has the people and the publisher that JSON-LD refers to by id', () => {
    const graph = [
      {
        '@type': 'Article',
        headline: 'Ferry &amp; bridge',
        author: [{ '@id': '#a' }, { '@id': '#missing' }],
        publisher: { '@id': '#p' },
      },
      { '@type': 'Person', '@id': '#a', name: 'Morag Innes' },
      { '@type': 'Organization', '@id': '#p', name: 'Islands Press' },
    ];
    expect(read(jsonLd({ '@graph': graph }))).toEqual({
      title: 'Ferry & bridge',
      source: 'Islands Press',
      authors: ['Morag Innes'],
    });
  });

  it.each([
    ['<meta name="author" content="Morag Innes">', '', ['Morag Innes']],
    ['<meta property="article:author" content="https://social.example/paper">', '', undefined],
    [
      '',
      '<a rel="author" href="/m">Morag Innes</a> and <a rel="author" href="/t">Tam Roy</a>',
      ['Morag Innes', 'Tam Roy'],
    ],
    ['', '<div class="comment"><span itemprop="author">Angry of Skerry</span></div>', undefined],
    [jsonLd({ '@type': 'Article', author: 'Morag Innes' }), '', ['Morag Innes']],
  ])('has the authors of %s %s as %j', (head, body, authors) => {
    expect(read(head, body).authors).toEqual(authors);
  });

  it.each([
    ['<meta property="og:title" content="Ferry runs again">', '<h1>Other</h1>', 'Ferry runs again'],
    ['<title>Ferry | News</title>', '<h1>Ferry <em>runs</em></h1>', 'Ferry runs'],
    ['<title>Ferry | News</title>', '<h1>One</h1><h1>Two</h1>', 'Ferry | News'],
    ['<meta property="og:title" content="Q&amp;amp;A: 1 &amp;lt; 2">', '', 'Q&A: 1 < 2'],
  ])('has the title of %s %s as %s', (head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });

  it.each([
    ['<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    [jsonLd({ '@type': 'Article', inLanguage: 'cy' }), 'cy'],
    ['<meta property="og:locale" content="English (UK)">', undefined],
  ])('has the language of %s as %s', (head, language) => {
    expect(read(head).language).toBe(language);
  });
});
