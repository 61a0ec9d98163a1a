import { afterAll, describe, expect, it } from 'vitest';
import { say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import { openExtractor } from '#src/web/extractor.ts';

const TEXT = '<p>The ferry to Skerry is running again, after a winter in dock.</p>';
const ADDRESS = 'https://news.example/ferry-runs-again';
const PARAGRAPH = 'The ferry to Skerry is running again, after a winter in dock.';

// What is refused here is refused for what it is, on the slowest machine.
const extractor = openExtractor(60_000, undefined, Number.POSITIVE_INFINITY);
// As the bot has it: what comes of a page does not matter where only the end of it counts.
const hasty = openExtractor();
afterAll(() => Promise.all([extractor.close(), hasty.close()]));

const extract = (text: string, by = extractor) => by.extract({ type: 'html', text, address: ADDRESS });

describe('hostile pages', () => {
  it.each([
    ['100,000 nested divs', '<div>'.repeat(100_000) + TEXT, 'nests its markup more than 256 deep'],
    ['nested tables', '<table><tr><td>'.repeat(30_000) + TEXT, 'nests its markup more than 256 deep'],
    ['unclosed formatting', '<b><i>'.repeat(50_000) + TEXT, 'nests its markup more than 256 deep'],
    ['100,000 one-word paragraphs', '<p>word</p>'.repeat(100_000), 'more than 100,000 pieces of markup'],
    ['nothing but comments', '<!--'.repeat(1_000_000), 'no article text'],
    ['nothing but unclosed tags', '<p '.repeat(500_000), 'no article text'],
    ['scripts alone', `<script>document.write(${JSON.stringify(TEXT)})</script>`.repeat(1000), 'no article text'],
  ])('of %s are refused with a reason', async (_, text, reason) => {
    const result = await extract(text);
    expect(result.kind).toBe('refused');
    if (result.kind === 'refused') expect(say(result.message)).toContain(reason);
  });

  it.each([
    ['null bytes', TEXT.replace('Skerry', 'Sker\0ry').replace('again', 'a\0gain')],
    ['a huge attribute', `<p title="${'x'.repeat(4_000_000)}">${PARAGRAPH}</p>`],
    [
      'scripts and handlers',
      `<script>throw 1</script><p onclick="x()">${PARAGRAPH}<script>var p = "<p>No.</p>"</script></p>`,
    ],
    [
      'a refresh and a base that lead elsewhere',
      `<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="javascript:"><link rel="canonical" href="javascript:alert(1)">${TEXT}`,
    ],
    ['canonical credentials', `<link rel="canonical" href="https://u:p@news.example/x">${TEXT}`],
    ['endless JSON-LD', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${TEXT}`],
    [
      'JSON-LD of the wrong kinds',
      `<script type="application/ld+json">{"@type":["Article",{"a":1}],"headline":{"x":[]},"author":[[1,null,{"name":{"name":7}}]],"datePublished":20250101,"publisher":"","url":["x"]}</script>${TEXT}`,
    ],
    [
      'entities beyond Unicode',
      `<p>The ferry to Skerry&#32;is running again&#x2c; after a winter in dock&#46;</p><p hidden>&#x110000;&#0;&bogus;</p>`,
    ],
  ])('with %s are cleaned', async (_, text) => {
    const result = await extract(text);
    expect(result).toMatchObject({
      kind: 'article',
      article: { id: 'ferry-runs-again', url: ADDRESS, paragraphs: [{ text: PARAGRAPH }] },
    });
  });

  it.each([
    ['3,000,000 angle brackets', '<'.repeat(3_000_000)],
    ['5 MB on one line', `<p>${'word, word. '.repeat(436_000)}</p>`],
    ['38,000 deep boxes', ('<div>'.repeat(250) + PARAGRAPH + '</div>'.repeat(250)).repeat(150)],
  ])('of %s end, whatever comes of them, and the next page is read', async (_, text) => {
    const result = await extract(text, hasty);
    expect(['article', 'refused']).toContain(result.kind);
    expect(await extract(TEXT, hasty)).toMatchObject({
      kind: 'article',
      article: { paragraphs: [{ text: PARAGRAPH }] },
    });
  });

  it('are stopped when they take longer than allowed, with a reason for the operator too', async () => {
    const impatient = openExtractor(5);
    const hostile = impatient.extract({ type: 'html', text: TEXT.repeat(10_000), address: ADDRESS });
    expect(await hostile).toEqual({
      kind: 'refused',
      message: texts.pageTooHeavy,
      detail: 'Error: not read within 5 ms',
    });
    await impatient.close();
  });

  it('are not held to the time in which the machine was busy with something else', async () => {
    const starved = openExtractor(5, () => 0, Number.POSITIVE_INFINITY);
    const honest = await starved.extract({ type: 'html', text: TEXT.repeat(2_000), address: ADDRESS });
    expect(honest).toMatchObject({ kind: 'article' });
    await starved.close();
  });
});
