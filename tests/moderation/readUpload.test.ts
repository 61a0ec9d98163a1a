import { afterAll, describe, expect, it } from 'vitest';
import { readUpload } from '#src/moderation/sources/readUpload.ts';
import { openWeb } from '#src/moderation/sources/web.ts';

const web = openWeb({ allowPrivate: false, version: 'test', now: () => 0 });
afterAll(() => web.close());

const PARAGRAPHS = Array.from({ length: 300 }, (_, i) => `${'The ferry left late. '.repeat(40)}It was day ${i + 1}.`);

describe('a book that is sent as a file', () => {
  it.each([
    ['empty lines part its paragraphs', 'book.txt', '\n\n'],
    ['its paragraphs are indented', 'book.txt', '\n\n   '],
    ['the lines between its paragraphs have white space', 'book.txt', '\n \t\n'],
    ['its line breaks are those of Windows', 'book.txt', '\r\n\r\n'],
    ['its line breaks are those of an old Mac', 'book.txt', '\r\r'],
    ['its pages are parted', 'book.txt', '\n\f'],
    ['it is Markdown with white space between its paragraphs', 'book.md', '\n  \n'],
  ])('is read whole where %s', async (_, name, gap) => {
    const found = await readUpload({ name, bytes: new TextEncoder().encode(PARAGRAPHS.join(gap)) }, web);
    if (found.kind !== 'found') throw new Error(JSON.stringify(found));
    expect(found.articles[0]?.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
});
