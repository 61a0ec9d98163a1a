import { describe, expect, it } from 'vitest';
import { readHtml } from '#src/corpus/html/readHtml.ts';

const FIRST = 'The ferry to Skerry is running again, after a winter in dock.';
const SECOND = 'Repairs took four months, twice what the owners had planned.';
const THIRD = '“We missed it,” said the harbour master, who lives on the far side.';
const ARTICLE = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const LONG =
  'Nobody asked me, but I have taken that boat since 1971, in all weathers, and it was never on time. '.repeat(6);

const read = (body: string) =>
  readHtml('page.html', `<!doctype html><html><head><title>Ferry</title></head><body>${body}</body></html>`);
const paragraphsOf = (body: string) =>
  read(body)
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);

describe('what surrounds an article', () => {
  it.each([
    [
      'comments longer than the article',
      `<article>${ARTICLE}</article><div id="comments"><p>${LONG}</p><p>${LONG}</p></div>`,
    ],
    ['a consent box longer than the article', `<div class="cookie-consent"><p>${LONG}</p></div><div>${ARTICLE}</div>`],
    [
      'an advertisement without paragraphs',
      `<div>${ARTICLE}</div><div><span>Advertisement</span> Fitted kitchens from £999.</div>`,
    ],
    ['a hidden box', `<div hidden><p>${LONG}</p></div><div>${ARTICLE}</div>`],
    [
      'a newsletter form',
      `<div>${ARTICLE}<form class="signup"><p>Get our best stories, by post, each week.</p></form></div>`,
    ],
    [
      'a link to another story',
      `<div><p>${FIRST}</p><p><a href="/x">Boat race called off</a></p><p>${SECOND}</p><p>${THIRD}</p></div>`,
    ],
    [
      'a repeated pull quote',
      `<div><p>${FIRST}</p><blockquote>“running again, after a winter”</blockquote><p>${SECOND}</p><figure><blockquote>said the harbour master</blockquote></figure><p>${THIRD}</p></div>`,
    ],
    ['a line to share it by', `<div>${ARTICLE}<p>Share this article: Facebook Mastodon</p></div>`],
    ['lines above the text', `<div><p>Islands</p><p>By Morag Innes</p>${ARTICLE}</div>`],
    ['separators', `<div><p>${FIRST}</p><p>* * *</p><p>${SECOND}</p><hr><p>${THIRD}</p></div>`],
    [
      'camel-case names',
      `<div>${ARTICLE}</div><div class="articleShareTools"><p>Share this with a friend, or with two.</p></div>`,
    ],
  ])('is left out: %s', (_, body) => {
    expect(paragraphsOf(body)).toEqual([FIRST, SECOND, THIRD]);
  });

  it.each([
    ['a form', `<form action="/page.aspx"><div>${ARTICLE}</div></form>`],
    ['a wrapper called "meta social"', `<div class="meta social">${ARTICLE}</div>`],
    [
      'a wrapper called "sidebar" on a page without paragraphs',
      `<div class="sidebar">${FIRST}<br><br>${SECOND}<br><br>${THIRD}</div>`,
    ],
    ['a section called "comment", as opinion columns are', `<section class="comment">${ARTICLE}</section>`],
  ])('is not all there is: the article stays in %s', (_, body) => {
    expect(paragraphsOf(body)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('is no list of key points above the text', () => {
    const body = `<article><p>By Morag Innes</p><ul><li>Ferry back in service</li><li>Repairs took four months</li></ul>${ARTICLE}</article>`;
    expect(paragraphsOf(body)).toEqual(['Ferry back in service', 'Repairs took four months', FIRST, SECOND, THIRD]);
  });

  it('is named, so that people can see what was left out', () => {
    const { dropped } = read(
      `<div><p>By Morag Innes</p><p>${FIRST}</p><p><a href="/x">Boat race called off</a></p><p>${SECOND}</p></div>`,
    );
    expect(dropped).toEqual(['By Morag Innes', 'Boat race called off']);
  });
});

describe('the text of an article', () => {
  it.each([
    [
      'entities',
      '<p>Caf&eacute; &amp; bar &#8220;Zur Post&#8221; &mdash; opened.</p>',
      ['Café & bar “Zur Post” — opened.'],
    ],
    ['white space', '<p>  One\n\tsentence,&nbsp; with\u00a0space. </p>', ['One sentence, with space.']],
    [
      'inline markup',
      '<p>A <b>bo</b>ld cl<i>ai</i>m, with <a href="/x">a link</a>.</p>',
      ['A bold claim, with a link.'],
    ],
    ['a line break', '<p>One line,<br>and another.</p>', ['One line, and another.']],
    [
      'blank lines',
      '<div>One sentence, here.<br> <br>\n<br>Another, there.<br><br>A third.</div>',
      ['One sentence, here.', 'Another, there.', 'A third.'],
    ],
    [
      'list items',
      '<p>Bring, please:</p><ul><li>bread, brown;</li><li>salt.</li></ul>',
      ['Bring, please:', 'bread, brown;', 'salt.'],
    ],
    ['emoji and right-to-left text', '<p>👩‍🚀 قال الوزير: «سنعود غداً».</p>', ['👩‍🚀 قال الوزير: «سنعود غداً».']],
    [
      'footnote marks',
      '<p>It rained, a lot.<sup><a href="#n1">1</a></sup> Then it stopped.</p>',
      ['It rained, a lot. Then it stopped.'],
    ],
    ['superscripts that are no marks', '<p>It covers 5 km<sup>2</sup>, roughly.</p>', ['It covers 5 km², roughly.']],
    [
      'short answers',
      '<p>Was it cold, then?</p><p>“No.”</p><p>And wet?</p><p>“Yes.”</p>',
      ['Was it cold, then?', '“No.”', 'And wet?', '“Yes.”'],
    ],
    [
      'a quotation that the text does not repeat',
      '<p>The charter says, plainly:</p><blockquote>No light shall stand on the hill.</blockquote>',
      ['The charter says, plainly:', 'No light shall stand on the hill.'],
    ],
  ])('is kept to the character: %s', (_, body, paragraphs) => {
    expect(paragraphsOf(body)).toEqual(paragraphs);
  });

  it('has captions, credits and headings apart', () => {
    const body = `<article><figure><img src="a.jpg"><figcaption>The ferry in dock <span class="credit">Morag Innes/Islands Press</span></figcaption></figure>
      <p>${FIRST}</p><h2>A long winter</h2><p>${SECOND}</p><div class="photo-caption">The harbour in May</div><p>${THIRD}</p></article>`;
    expect(read(body).blocks).toEqual([
      { kind: 'caption', text: 'The ferry in dock' },
      { kind: 'credit', text: 'Morag Innes/Islands Press' },
      { kind: 'paragraph', text: FIRST },
      { kind: 'heading', text: 'A long winter' },
      { kind: 'paragraph', text: SECOND },
      { kind: 'caption', text: 'The harbour in May' },
      { kind: 'paragraph', text: THIRD },
    ]);
  });
});
