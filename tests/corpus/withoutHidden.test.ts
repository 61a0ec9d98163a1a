import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#src/corpus/parseMarkdown.ts';
import { withoutHidden } from '#src/corpus/withoutHidden.ts';
import { hangs } from '#tests/hangs.ts';

async function paragraphs(body: string): Promise<string[]> {
  return (await parseMarkdown(body)).blocks
    .map(({ text }) => text.replace(/ {2,}/g, ' '))
    .filter((text) => text !== '');
}

describe('a Markdown body', () => {
  it.each([
    ['a comment of several paragraphs', 'One.\n\n<!-- a note\n\nof two paragraphs\n-->\n\nTwo.', ['One.', 'Two.']],
    ['a comment within a line', 'One <!-- not this --> two.', ['One two.']],
    ['a script', 'One.\n\n<script type="text/x">\nlet a = 1;\n\nlet b = "<p>";\n</SCRIPT>\n\nTwo.', ['One.', 'Two.']],
    ['a style sheet', 'One.\n\n<style>\np { color: red }\n\nq { }\n</style>\n\nTwo.', ['One.', 'Two.']],
    ['struck words', 'It costs ~~five~~ six million crowns.', ['It costs six million crowns.']],
    [
      'struck words in tags',
      'The <del>old</del> wall, <s>which fell</s> stands <strike>no more</strike>.',
      ['The wall, stands.'],
    ],
    ['struck words at the start', '~~Monday~~ Tuesday it is.', ['Tuesday it is.']],
  ])('is read without %s', async (_, body, expected) => {
    expect(await paragraphs(body)).toEqual(expected);
  });

  it.each([
    [
      'code in a fence',
      '```\n<!-- shown -->\n<script>shown()</script>\n```',
      ['<!-- shown -->\n<script>shown()</script>\n'],
    ],
    ['code in a line', 'Write `<!-- -->` for a comment <!-- like this -->.', ['Write <!-- --> for a comment .']],
    [
      'what is escaped',
      'Write \\<!-- this --> and \\<script>that\\</script>.',
      ['Write <!-- this --> and <script>that</script>.'],
    ],
    ['what is never closed', 'Five <!-- six are left.', ['Five <!-- six are left.']],
  ])('keeps %s', async (_, body, expected) => {
    expect(await paragraphs(body)).toEqual(expected);
  });

  it('takes no longer than its length, whatever it opens and never closes', { timeout: hangs }, () => {
    for (const piece of ['<!-- ', '<script> ', '` ', '`` ` ', '<style '])
      expect(withoutHidden(piece.repeat(300_000)).length).toBeGreaterThan(0);
  });
});
