import { describe, expect, it } from 'vitest';
import { ArticleProblem } from '#src/corpus/articleProblem.ts';
import { parseArticle } from '#src/corpus/parseArticle.ts';
import { hangs } from '#tests/hangs.ts';
import { articleProblem } from './articleProblem.ts';

const textsOf = async (name: string, text: string) =>
  (await parseArticle({ name, text })).paragraphs.map((paragraph) => paragraph.text);

describe('any article', () => {
  it('is numbered, and its asides shift no number', async () => {
    const text =
      'Ships off the coast\nShips off the coastHarbour Police\n\nThe harbour reopened.\n\nPhoto: Ada Berg\n\nFerries run again.';
    expect(await parseArticle({ name: 'harbour.txt', text })).toEqual({
      id: 'harbour',
      title: 'Harbour',
      paragraphs: [
        { number: 1, id: '89ecd0fefdcec6d1', text: 'The harbour reopened.' },
        { number: 2, id: 'e1e7719cbca69922', text: 'Ferries run again.' },
      ],
      asides: [
        { kind: 'caption', text: 'Ships off the coast', before: 1 },
        { kind: 'credit', text: 'Harbour Police', before: 1 },
        { kind: 'credit', text: 'Photo: Ada Berg', before: 2 },
      ],
    });
  });

  it('has its title from the headline above the byline of a plain text', async () => {
    const text = 'Harbour reopens\nBy Ada Berg\n\nFerries run again.\n\n———\n\nBo Dahl reported from Oslo.';
    const { title, paragraphs, asides } = await parseArticle({ name: 'a.txt', text });
    expect(title).toBe('Harbour reopens');
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Ferries run again.',
      'Bo Dahl reported from Oslo.',
    ]);
    expect(asides).toEqual([{ kind: 'credit', text: 'By Ada Berg', before: 1 }]);
  });

  it('keeps the id of a paragraph whose words stay, wherever it moves', async () => {
    const [before] = (await parseArticle({ name: 'a.txt', text: 'Ferries run again.' })).paragraphs;
    const [, after] = (await parseArticle({ name: 'b.txt', text: 'It rained.\n\nFerries  run\nagain.' })).paragraphs;
    expect(after?.id).toBe(before?.id);
  });

  it('has runs of white space made one space, and nothing else changed', async () => {
    const text =
      ' “It’s”\u00a0\u00a0a "test" \t 👩\u200d🚒 \u200f(שלום)\u200e\r\n zero\u200bwidth no\ufeffbreak @everyone … ';
    expect(await textsOf('a.txt', text)).toEqual([
      '“It’s” a "test" 👩\u200d🚒 \u200f(שלום)\u200e zero\u200bwidth no\ufeffbreak @everyone …',
    ]);
  });

  it('is all paragraphs where it would be all asides', async () => {
    expect(await textsOf('a.txt', 'Photo: Ada Berg\n\nGetty Images')).toEqual(['Photo: Ada Berg', 'Getty Images']);
    expect(await textsOf('a.md', '## One\n\n## Two')).toEqual(['One', 'Two']);
  });

  it.each([
    ['../../etc/Foo Bar_2.txt', 'foo-bar-2', 'Foo Bar 2'],
    ['rafah-meeting.md', 'rafah-meeting', 'Rafah meeting'],
    ['Élection 2031.txt', 'élection-2031', 'Élection 2031'],
    ['---.txt', 'article', 'Article'],
    ['a.b.TXT', 'a-b', 'A.b'],
  ])('in the file %s has the id %s and, for want of a better one, the title %s', async (name, id, title) => {
    expect(await parseArticle({ name, text: 'It rained.' })).toMatchObject({ id, title });
  });

  it.each([
    ['empty.txt', ''],
    ['blank.md', ' \n\u200b\n\ufeff'],
    ['facts.txt', '---\ntitle: Rain\n---\n'],
    ['comment.md', '<!-- nothing -->'],
  ])('in %s without text is refused', async (name, text) => {
    await expect(parseArticle({ name, text })).rejects.toThrow(
      articleProblem(`${name} has no text; write the article in it or delete the file.`),
    );
  });

  it('in a file of another kind is refused', async () => {
    await expect(parseArticle({ name: 'a.pdf', text: 'It rained.' })).rejects.toThrow(
      articleProblem('a.pdf is no kind of file that articles are read from; save it as .md, .txt, or .html.'),
    );
  });
});

describe('front matter', () => {
  const parse = (matter: string) => parseArticle({ name: 'rain.txt', text: `---\n${matter}\n---\nIt rained.` });

  it('states what is known of the article, as it is written', async () => {
    const matter = [
      'title: No',
      'source: Nordlys',
      'url: https://example.org/rain?a=b',
      'published: 2031-02-28T10:00:00+02:00',
      'authors: [Ada Berg, "Bo: Dahl"]',
      'language: pt-BR',
      'tags: weather',
    ].join('\n');
    expect(await parse(matter)).toEqual({
      id: 'rain',
      title: 'No',
      source: 'Nordlys',
      url: 'https://example.org/rain?a=b',
      published: '2031-02-28T10:00:00+02:00',
      authors: ['Ada Berg', 'Bo: Dahl'],
      language: 'pt-BR',
      paragraphs: [expect.objectContaining({ text: 'It rained.' })],
      asides: [],
    });
  });

  it('may name one author, and leave fields empty', async () => {
    const article = await parse('authors: Ada Berg\nsource:\nurl: ""\npublished: 2031-02-28');
    expect(article.authors).toEqual(['Ada Berg']);
    expect(Object.keys(article).sort()).toEqual(['asides', 'authors', 'id', 'paragraphs', 'published', 'title']);
  });

  it('may follow a byte order mark and have Windows line ends', async () => {
    const article = await parseArticle({ name: 'a.md', text: '\ufeff---\r\ntitle: Rain\r\n---\r\nIt rained.\r\n' });
    expect([article.title, article.paragraphs.length]).toEqual(['Rain', 1]);
  });

  it.each([
    ['url: javascript:alert(1)', '"url" must be an address that starts with https:// or http://.'],
    ['url: example.org', '"url" must be an address that starts with https:// or http://.'],
    ['published: yesterday', '"published" must be a date such as 2031-05-04 or 2031-05-04T18:30:00Z.'],
    ['published: 2031-02-30', '"published" must be a date such as 2031-05-04 or 2031-05-04T18:30:00Z.'],
    ['authors: {name: Ada}', '"authors" must be a name or a list of names.'],
    ['title: [a, b]', '"title" must be one line of text.'],
    ['language: "%%"', '"language" must be a language tag such as en or pt-BR.'],
    ['- title', 'The front matter must be lines like "title: …".'],
    [
      'authors: {}\nurl: x',
      '"url" must be an address that starts with https:// or http://. "authors" must be a name or a list of names.',
    ],
  ])('with a wrong value is refused: %j', async (matter, problem) => {
    await expect(parse(matter)).rejects.toThrow(articleProblem(`rain.txt: ${problem}`));
  });

  it.each([
    ['title: Rain\nsource: "Nord', /^rain\.txt, line 3: the front matter is not YAML \(Missing closing "quote/],
    ['title: a: b', /^rain\.txt, line 2: the front matter is not YAML /],
    [
      'title: a\nurl: https://example.org\ntitle: b',
      /^rain\.txt, line 4: the front matter is not YAML \(Map keys must be unique\)/,
    ],
    ['a: &a [x, x]\nb: &b [*a, *a]\nauthors: [*b, *b]', /^rain\.txt: the front matter has a reference/],
    [`authors: ${'['.repeat(9000)}`, /^rain\.txt: the front matter is too long/],
    [`title: ${'x'.repeat(20_000)}`, /^rain\.txt: the front matter is too long/],
  ])('that is broken or a bomb is refused: %.60j', async (matter, message) => {
    await expect(parse(matter)).rejects.toSatisfy(
      (error) => error instanceof ArticleProblem && message.test(error.message),
    );
  });

  it('that does not end is refused', async () => {
    await expect(parseArticle({ name: 'a.md', text: '---\ntitle: Rain\n\nIt rained.' })).rejects.toThrow(
      articleProblem('a.md, line 1: the front matter has no end; put a line of --- after it, or delete line 1.'),
    );
  });
});

describe('Markdown', () => {
  it.each([
    ['emphasis and links', 'A *mild* **winter** in [Oslo](https://example.org "x").', ['A mild winter in Oslo.']],
    [
      'escapes and entities',
      '\\*Rain\\* &amp; sn&ouml;w &#8220;now&#8221; "as is" -- (c)',
      ['*Rain* & snöw “now” "as is" -- (c)'],
    ],
    ['code', 'Run `a<b>&amp;c`.\n\n```js\nlet *x*;\n```', ['Run a<b>&amp;c.', 'let *x*;']],
    ['lists', '1. One\n2. Two\n\n   Two more\n\n- Three\n  - Four', ['One', 'Two', 'Two more', 'Three', 'Four']],
    ['block quotes', '> First\n> line.\n>\n> Second.', ['First line.', 'Second.']],
    ['line breaks', 'One  \ntwo\\\nthree<br>four\nfive', ['One two three four five']],
    ['HTML', '<div>It <b>rained</b>.</div>\n\n<!-- not this -->\n\nIt <i>snowed</i>.', ['It rained.', 'It snowed.']],
    ['tables', '| Yes | No |\n|-----|----|\n| 45% | 40% |', ['Yes | No', '45% | 40%']],
    ['addresses', 'See <https://example.org/a_b_c> or example.com.', ['See https://example.org/a_b_c or example.com.']],
  ])('is read as a reader sees it: %s', async (_, text, expected) => {
    expect(await textsOf('a.md', text)).toEqual(expected);
  });

  it('has its title from the first heading of the first level, and the others as asides', async () => {
    const article = await parseArticle({
      name: 'a.md',
      text: '## Rain\n\nWet\n*winter*\n===\n\nIt rained.\n\nMore\n----\n\nA lot.',
    });
    expect(article.title).toBe('Wet winter');
    expect(article.asides).toEqual([
      { kind: 'heading', text: 'Rain', before: 1 },
      { kind: 'heading', text: 'More', before: 2 },
    ]);
  });

  it('keeps a heading that is not the title its front matter states', async () => {
    const article = await parseArticle({ name: 'a.md', text: '---\ntitle: Wet\n---\n# Rain\n\nIt rained.' });
    expect([article.title, article.asides]).toEqual(['Wet', [{ kind: 'heading', text: 'Rain', before: 1 }]]);
  });

  it('has pictures as captions and their credits as credits', async () => {
    const article = await parseArticle({
      name: 'a.md',
      text: '![A *wet* pier](pier.jpg)\n\nPhoto: Ada Berg\n\nIt rained.',
    });
    expect(article.asides).toEqual([
      { kind: 'caption', text: 'A wet pier', before: 1 },
      { kind: 'credit', text: 'Photo: Ada Berg', before: 1 },
    ]);
  });
});

describe('HTML', () => {
  it('is read as a page', async () => {
    const html =
      '<html lang="en"><title>Rain</title><nav>Home</nav><h1>Rain</h1><p>It <b>rained</b> &amp; rained.</p><h2>Snow</h2><p>It snowed.</p>';
    const article = await parseArticle({ name: 'rain.html', text: html });
    expect([article.title, article.language, article.paragraphs.map(({ text }) => text), article.asides]).toEqual([
      'Rain',
      'en',
      ['It rained & rained.', 'It snowed.'],
      [{ kind: 'heading', text: 'Snow', before: 2 }],
    ]);
  });

  it('nested without end is refused', async () => {
    await expect(parseArticle({ name: 'a.html', text: `${'<div>'.repeat(200_000)}x` })).rejects.toThrow(ArticleProblem);
  });
});

describe('a huge text', () => {
  it.each([
    ['a.txt', 'of 5 MB on one line', 'word '.repeat(1_000_000), 1],
    ['a.md', 'of 5 MB on one line', 'word '.repeat(1_000_000), 1],
    ['a.txt', 'of 100,000 paragraphs', 'word\n\n'.repeat(100_000), 100_000],
    ['a.md', 'of 100,000 brackets', '['.repeat(100_000), 1],
  ])('in %s %s is read without a hang', { timeout: hangs }, async (name, _, text, paragraphs) => {
    expect((await parseArticle({ name, text })).paragraphs.length).toBe(paragraphs);
  });
});

it('leaves control characters out of the text and the title, which a terminal would obey', async () => {
  const { title, paragraphs } = await parseArticle({
    name: 'harbour.txt',
    text: '---\ntitle: "Harbour \\u001b[31mtalks"\n---\nThe harbour\u0007 reopened\u001b[2J on Monday.',
  });
  expect([title, ...paragraphs.map(({ text }) => text)]).toEqual([
    'Harbour [31mtalks',
    'The harbour reopened[2J on Monday.',
  ]);
});
