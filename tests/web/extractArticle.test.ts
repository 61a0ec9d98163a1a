import { describe, expect, it } from 'vitest';
import { texts } from '#src/language/texts.ts';
import { extractArticle } from '#src/web/extractArticle.ts';
import { inEnglish } from '#tests/language/inEnglish.ts';

const ADDRESS = 'https://news.example/2025/06/ferry-runs-again.html';

describe('the article of a page', () => {
  it('has its paragraphs numbered, its headings and captions between them, and its address', async () => {
    const text = `<html lang="en"><head><title>Ferry runs again</title></head><body><article><h1>Ferry runs again</h1>
      <figure><img src="f.jpg"><figcaption>The ferry at Lomond Quay</figcaption></figure>
      <p>The ferry to Skerry is running again,   after a winter in dock.</p><h2>A long winter</h2><p>Repairs took <em>four</em> months&nbsp;&mdash; twice what was planned.</p>
      <div class="ad">Advertisement</div><p><a href="/more">Read more about ferries</a></p><p>“We missed it,” said the harbour master.</p></article></body></html>`;
    const extraction = await extractArticle({ type: 'html', text, address: ADDRESS });
    expect(extraction).toMatchObject({
      kind: 'article',
      article: { id: 'ferry-runs-again', title: 'Ferry runs again', url: ADDRESS, language: 'en' },
      dropped: ['Read more about ferries'],
    });
    if (extraction.kind !== 'article') throw new Error('no article');
    expect(extraction.article.paragraphs.map(({ number, text: words }) => [number, words])).toEqual([
      [1, 'The ferry to Skerry is running again, after a winter in dock.'],
      [2, 'Repairs took four months — twice what was planned.'],
      [3, '“We missed it,” said the harbour master.'],
    ]);
    expect(extraction.article.asides).toEqual([
      { kind: 'caption', text: 'The ferry at Lomond Quay', before: 1 },
      { kind: 'heading', text: 'A long winter', before: 2 },
    ]);
  });

  it('comes with the fields of its front matter that nothing was made of', async () => {
    const text = '---\ntitel: Rain\nsource: Nord\ntags: [wind]\n---\nIt rained.';
    expect(await extractArticle({ type: 'markdown', text, fileName: 'rain.md' })).toMatchObject({
      article: { title: 'Rain', source: 'Nord' },
      dropped: ['titel: …', 'tags: …'],
    });
  });

  it('is read from plain text and from Markdown too', async () => {
    const plain = await extractArticle({
      type: 'text',
      text: 'One *literal* sentence.\n\nAnother one.',
      address: 'https://news.example/notes/rain-and-wind.txt',
    });
    expect(plain).toMatchObject({
      article: {
        id: 'rain-and-wind',
        url: 'https://news.example/notes/rain-and-wind.txt',
        paragraphs: [{ text: 'One *literal* sentence.' }, { text: 'Another one.' }],
      },
    });
    const markdown = await extractArticle({
      type: 'markdown',
      text: '# Rain\n\nOne *plain* sentence.',
      fileName: 'rain.md',
    });
    expect(markdown).toMatchObject({
      article: { id: 'rain', title: 'Rain', paragraphs: [{ text: 'One plain sentence.' }] },
    });
  });

  it('is refused where some of its characters could not be decoded', async () => {
    const page = { type: 'html', text: '<p>The caf\uFFFD opens at nine.</p>', address: ADDRESS } as const;
    expect(await extractArticle({ ...page, damaged: true })).toMatchObject({
      kind: 'refused',
      message: texts.pageUndecodable,
    });
    expect(await extractArticle(page)).toMatchObject({ kind: 'article' });
  });

  it('is missed in a sentence', async () => {
    const page = {
      type: 'html',
      text: '<nav><a href="/">Home</a></nav><div id="root"></div>',
      address: ADDRESS,
    } as const;
    expect(inEnglish(await extractArticle(page))).toEqual({
      kind: 'refused',
      message: "That page has no article text in it: give the article's own page, or paste its text.",
      detail: "That page has no article text in it: give the article's own page, or paste its text.",
    });
  });
});
