import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readUpload } from '#src/moderation/sources/readUpload.ts';
import { openWeb } from '#src/moderation/sources/web.ts';

const web = openWeb({ allowPrivate: false, version: 'test', now: () => 0 });
afterAll(() => web.close());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (name: string, content: Uint8Array) => {
  const started = performance.now();
  const found = await readUpload({ name, bytes: content }, web);
  return { found, took: performance.now() - started };
};

const LOL = ['a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]', ...'bcdefghi'].map((name, index) =>
  index === 0
    ? name
    : `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefghi'[index - 1]}`)
        .join(',')}]`,
);

describe('a hostile upload', () => {
  it.each([
    ['a bomb in gzip', 'bomb.gz', gzipSync(Buffer.alloc(50_000_000)), 'is no .md, .txt, .html or .zip file'],
    [
      'a bomb in gzip under another name',
      'bomb.txt',
      gzipSync(Buffer.alloc(50_000_000)),
      'is no text (it has NUL bytes)',
    ],
    [
      'one-word paragraphs without end',
      'words.txt',
      bytes('word\n\n'.repeat(100_000)),
      'has more than 10,000 paragraphs',
    ],
    ['ten megabytes on one line', 'line.txt', bytes('word '.repeat(2_000_000)), 'has 9.5 MB and the limit is 5 MB'],
    [
      'four megabytes on one line',
      'line.txt',
      bytes('word '.repeat(800_000)),
      'put blank lines between its paragraphs',
    ],
    ['deeply nested HTML', 'deep.html', bytes(`${'<div>'.repeat(200_000)}x`), ''],
    ['a null byte', 'null.md', bytes('Some\0words.'), 'is no text (it has NUL bytes)'],
    ['bytes that are no text', 'latin.txt', Uint8Array.of(0x66, 0xe9, 0x65), 'is not in UTF-8'],
    ['a YAML bomb', 'yaml.md', bytes(`---\n${LOL.join('\n')}\n---\n\nSome words.\n`), 'front matter'],
    ['an unknown kind', 'story.docx', bytes('PK'), 'is no .md, .txt, .html or .zip file'],
  ])('is refused with a reason in under two seconds: %s', async (_, name, content, reason) => {
    const { found, took } = await read(name, content);
    expect(found).toMatchObject({ kind: 'problem', message: expect.stringContaining(reason) });
    expect(took).toBeLessThan(2_000);
  });

  it('is cleaned of scripts, and its entities are read as characters', async () => {
    const text =
      'The council of Brannholm voted on Tuesday to open the old lido again, 14 to 9, after three years of repairs.';
    const html = `<html><head><title>Lido</title></head><body><article><h1>Lido</h1><p>${text}<script>steal()</script></p><p onclick="steal()">Tickets cost 3 &lt; 4 &amp; are sold from May&#33; said the pool master, who has run it since 2011.</p></article></body></html>`;
    const { found } = await read('lido.html', bytes(html));
    if (found.kind !== 'found') throw new Error(JSON.stringify(found));
    expect(found.articles[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      text,
      'Tickets cost 3 < 4 & are sold from May! said the pool master, who has run it since 2011.',
    ]);
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd'],
    ['C:\\Users\\me\\Strike Report.txt', 'strike-report'],
    [`${'long '.repeat(100)}.txt`, `${'long-'.repeat(15)}l`],
    ['\u202Etxt.esrever\u0000.txt', 'txt-esrever'],
  ])('leaves nothing of a path in the id: %j', async (name, id) => {
    const { found } = await read(name, bytes('The port of Lindhaven is closed.'));
    if (found.kind !== 'found') throw new Error(JSON.stringify(found));
    expect(found.articles[0]?.id).toEqual(id);
  });
});
