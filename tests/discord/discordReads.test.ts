import { describe, expect, it } from 'vitest';
import { type Passage, passageOf } from '#src/corpus/story.ts';
import { draw } from '#src/discord/drawing/draw.ts';
import { escapeText } from '#src/discord/drawing/escape.ts';
import { ENGLISH } from '#src/language/say.ts';
import type { Reply } from '#src/render/reply.ts';
import { isolate } from '#src/text/direction.ts';
import { type Block, type Inline, readDiscord } from '#tests/fakeDiscord/markdown.ts';
import fc from '#tests/properties.ts';
import { hostileText, storyArticle } from './hostileText.ts';

/** The characters a reader sees; whatever is no text stands in braces. */
function see(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      if (piece.type === 'bold') return see(piece.children);
      return 'source' in piece ? `{${piece.type} ${piece.source}}` : `{${piece.type} ${see(piece.children)}}`;
    })
    .join('');
}

function seeBlock(block: Block): string {
  if (block.type === 'lines') return see(block.children);
  if (block.type === 'code block') return `{code block ${block.text}}`;
  const inside = block.type === 'quotation' ? block.blocks.map(seeBlock).join('\n') : see(block.children);
  return `{${block.type} ${inside}}`;
}

const seeAll = (markdown: string) => readDiscord(markdown).map(seeBlock).join('\n');

/** Discord takes a carriage return and the other line separators for ordinary white space. */
const line = hostileText.map((text) => text.replace(/[\n\r\u2028\u2029]+/g, ' ').trim()).filter((text) => text !== '');

describe("Discord's reading of", () => {
  it.each([
    ['# Talks', '{heading Talks}'],
    ['-# small', '{subtext small}'],
    ['- one\n2. two', '{item one}\n{item two}'],
    ['> a\n> b\nc', '{quotation a\nb}\nc'],
    ['*a* __b__ ~~c~~ ||d|| `e`', '{italic a} {underlined b} {struck c} {spoiler d} {code `e`}'],
    ['[here](https://example.org) https://example.org/a.', '{link here} {address https://example.org/a}.'],
    ['<@1> <#2> </ask:3> <:a:4>', '{mention <@1>} {mention <#2>} {mention </ask:3>} {emoji <:a:4>}'],
    ['<t:1:R> <id:home> @here', '{time <t:1:R>} {navigation <id:home>} {everyone @here}'],
    ['```js\na\n```', '{code block a\n}'],
    ['\\# \\*a\\* ¯\\_(ツ)_/¯', '# *a* ¯\\_(ツ)_/¯'],
  ])('%j is %j: the tests below would notice a mark', (markdown, seen) => {
    expect(seeAll(markdown)).toBe(seen);
  });

  it('escaped text is the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        expect(seeAll(escapeText(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a heading', 'heading', '### '],
    ['small print', 'subtext', '-# '],
    ['a list entry', 'item', '- '],
    ['a list entry after a number', 'item', '- 7'],
  ])('escaped text in %s is the text, bold or not', (_, type, mark) => {
    const before = mark.replace(/^\D+/, '');
    fc.assert(
      fc.property(line, (text) => {
        expect(seeAll(mark + escapeText(text))).toBe(`{${type} ${before}${text}}`);
        expect(seeAll(`${mark}a **${escapeText(text)}** b`)).toBe(`{${type} ${before}a ${text} b}`);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a drawn quotation is the passage, with words in bold anywhere in it', () => {
    fc.assert(
      fc.property(hostileText, fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 4 }), (text, stretches) => {
        const article = storyArticle('talks', 'Talks', [text]);
        const passage = passageOf(article, { number: 1, id: 'p1', text });
        const emphasis = stretches.map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
        expect(seeAll(drawOne(passage, emphasis, article))).toBe(`{quotation ${isolate(text)}}`);
      }),
      { numRuns: 1_000 },
    );
  });
});

function drawOne(
  passage: Passage,
  emphasis: { start: number; end: number }[],
  article: Reply['story']['articles'][0],
): string {
  const story = { revision: 1, articles: [article] };
  const blocks = [{ type: 'passage' as const, passage, emphasis }];
  const { container } = draw({ answer: { kind: 'passages', passages: [] }, tone: 'answer', blocks, story }, ENGLISH);
  return container.components.flatMap((component) => ('content' in component ? [component.content] : [])).join('\n');
}
