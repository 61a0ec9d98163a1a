import { expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES, readArticle } from '#src/corpus/readArticle.ts';
import { articleProblem } from './articleProblem.ts';

it('reads UTF-8 with a byte order mark', async () => {
  const article = await readArticle('rain.txt', new TextEncoder().encode('\ufeffÅ rain.'));
  expect(article.paragraphs.map(({ text }) => text)).toEqual(['Å rain.']);
});

it('reads a file of exactly the limit', async () => {
  const article = await readArticle('a.txt', new Uint8Array(MAX_ARTICLE_BYTES).fill(97));
  expect(article.paragraphs[0]?.text.length).toBe(5_242_880);
});

it.each([
  [
    '10 MB',
    new Uint8Array(10 * 1024 * 1024).fill(97),
    'a.txt has 10.0 MB and the limit is 5 MB; split it into several articles.',
  ],
  ['a NUL byte', Buffer.from('It\0rained.'), 'a.txt is no text (it has NUL bytes): save it as plain text in UTF-8.'],
  [
    'a PNG',
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    'a.txt is no text (it has NUL bytes): save it as plain text in UTF-8.',
  ],
  [
    'UTF-16',
    Buffer.from('It rained.', 'utf16le'),
    'a.txt is no text (it has NUL bytes): save it as plain text in UTF-8.',
  ],
  ['Latin-1', Buffer.from('Å rain.', 'latin1'), 'a.txt is not in UTF-8: save it as plain text in UTF-8.'],
  ['half a character', Buffer.from([0x61, 0xe2, 0x82]), 'a.txt is not in UTF-8: save it as plain text in UTF-8.'],
  ['nothing', new Uint8Array(), 'a.txt has no text; write the article in it or delete the file.'],
])('refuses %s', async (_, bytes, message) => {
  await expect(readArticle('a.txt', bytes)).rejects.toThrow(articleProblem(message));
});
