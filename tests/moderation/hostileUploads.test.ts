import { afterAll, describe, expect, it } from 'vitest';
import { say } from '#src/language/say.ts';
import { readUpload } from '#src/moderation/sources/readUpload.ts';
import { openWeb } from '#src/moderation/sources/web.ts';
import { HOSTILE_UPLOADS } from './hostileTable.ts';

const web = openWeb({ allowPrivate: false, version: 'test', now: () => 0 });
afterAll(() => web.close());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: Uint8Array) => readUpload({ name, bytes: content }, web);

describe('a hostile upload', () => {
  it.each(HOSTILE_UPLOADS)('is refused with a reason: %s', async (_, name, content, reason) => {
    const found = await read(name, content);
    if (found.kind !== 'problem') throw new Error(`It was read: ${found.kind}`);
    expect(say(found.message)).toMatch(reason);
  });

  it('is cleaned of scripts, and its entities are read as characters', async () => {
    const text =
      'The council of Brannholm voted on Tuesday to open the old lido again, 14 to 9, after three years of repairs.';
    const html = `<html><head><title>Lido</title></head><body><article><h1>Lido</h1><p>${text}<script>steal()</script></p><p onclick="steal()">Tickets cost 3 &lt; 4 &amp; are sold from May&#33; said the pool master, who has run it since 2011.</p></article></body></html>`;
    const found = await read('lido.html', bytes(html));
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
    const found = await read(name, bytes('The port of Lindhaven is closed.'));
    if (found.kind !== 'found') throw new Error(JSON.stringify(found));
    expect(found.articles[0]?.id).toEqual(id);
  });
});
