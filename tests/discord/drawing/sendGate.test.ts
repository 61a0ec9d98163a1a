import { describe, expect, it } from 'vitest';
import { type Passage, passageOf, type Story } from '#src/corpus/story.ts';
import { draw } from '#src/discord/drawing/draw.ts';
import { components, textCharacters, textDisplayWeight, textWeight } from '#src/discord/drawing/limits.ts';
import { checkBeforeSending, NotVerbatim } from '#src/discord/drawing/sendGate.ts';
import { ENGLISH } from '#src/language/say.ts';
import type { Block, Reply } from '#src/render/reply.ts';
import { hostileStory, storyArticle } from '#tests/discord/hostileText.ts';
import fc from '#tests/properties.ts';

function replyWith(story: Story, blocks: readonly Block[]): Reply {
  return { answer: { kind: 'passages', passages: [] }, tone: 'answer', blocks, story };
}

/** A reply that shows each passage in another of the ways a reply can. */
function replyShowing(story: Story, passages: readonly Passage[]): Reply {
  const title = story.articles[0]?.title ?? '';
  const blocks = passages.flatMap((passage, at): Block[] => {
    const note: Block = {
      type: 'note',
      parts: [
        { kind: 'cite', passage },
        { kind: 'words', text: ` · ${title} · revision 3` },
      ],
    };
    const middle = Math.floor((passage.start + passage.end) / 2);
    const emphasis = [
      { start: passage.start, end: middle },
      { start: middle, end: middle + 1 },
      { start: middle + 2, end: passage.end },
    ];
    if (at % 3 === 0) return [{ type: 'passage', passage, emphasis }, note];
    if (at % 3 === 1) return [{ type: 'passage', passage, emphasis: [] }];
    return [
      { type: 'heading', parts: [{ kind: 'words', text: title, strong: true }] },
      {
        type: 'item',
        parts: [
          { kind: 'words', text: '7' },
          { kind: 'verbatim', passage, strong: true },
          { kind: 'cite', passage },
        ],
      },
    ];
  });
  return replyWith(story, blocks);
}

describe('the send gate', () => {
  it('lets every faithful reply pass, whatever the story holds, within the limits of a message', () => {
    fc.assert(
      fc.property(hostileStory, ({ story, passages }) => {
        const reply = replyShowing(story, passages);
        const drawn = draw(reply, ENGLISH);
        checkBeforeSending(reply, drawn);
        const contents = drawn.container.components.flatMap((component) =>
          'content' in component ? [component.content] : [],
        );
        expect(contents.join('').length).toBeLessThanOrEqual(textCharacters);
        const weight = contents.reduce((sum, content) => sum + Buffer.byteLength(content) + textDisplayWeight, 0);
        expect(weight).toBeLessThanOrEqual(textWeight);
        expect(drawn.container.components.length + 1).toBeLessThanOrEqual(components);
        expect(drawn.shown.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  const article = storyArticle('talks', 'Talks', [
    'Lena Hart leads the talks. She said "no".',
    'A second paragraph stands here.',
  ]);
  const story: Story = { revision: 1, articles: [article] };
  const [first, second] = article.paragraphs.map((paragraph) => passageOf(article, paragraph));
  if (!first || !second) throw new Error('the article has two paragraphs');
  const quoting = (passage: Passage): Reply => replyWith(story, [{ type: 'passage', passage, emphasis: [] }]);

  it.each([
    ['other words than the story has', { ...first, text: first.text.replace('leads', 'led') }],
    ['words from another place', { ...first, start: 1, end: first.end }],
    ['a paragraph the story does not have', { ...first, paragraph: 9 }],
    ['an article the story does not have', { ...first, article: 'elsewhere' }],
  ])('stops a passage with %s', (_, passage) => {
    const reply = quoting(passage);
    expect(() => checkBeforeSending(reply, draw(reply, ENGLISH))).toThrow(NotVerbatim);
  });

  it('stops a citation of words the story does not have', () => {
    const reply = replyWith(story, [
      { type: 'note', parts: [{ kind: 'cite', passage: { ...first, text: 'made up' } }] },
    ]);
    expect(() => checkBeforeSending(reply, draw(reply, ENGLISH))).toThrow(
      'the story has no such words at talks ¶1 0–41',
    );
  });

  it.each([
    ['changes a letter', '> Lena Hart leads the talks. She said "No".'],
    ['turns the direction of words', '> Lena Hart leads \u202ethe talks. She said "no".'],
    ['splices', '> Lena Hart She said "no".'],
    ['loses the words', '> …'],
    ['lets a mark through', '> Lena Hart leads the talks. She said "no".\n> And more.'],
    ['adds a quotation of its own', '> Lena Hart leads the talks. She said "no".\n\n> Invented.'],
  ])('stops a drawing that %s', (_, content) => {
    const reply = quoting(first);
    const drawn = draw(reply, ENGLISH);
    const forged = { ...drawn, container: { ...drawn.container, components: [{ type: 10 as const, content }] } };
    expect(() => checkBeforeSending(reply, forged)).toThrow(NotVerbatim);
  });

  it('stops a drawing that shows passages in another order or leaves one out unsaid', () => {
    const reply = replyWith(
      story,
      [first, second].map((passage) => ({ type: 'passage', passage, emphasis: [] })),
    );
    const drawn = draw(reply, ENGLISH);
    expect(() => checkBeforeSending(reply, { ...drawn, shown: drawn.shown.toReversed() })).toThrow('out of order');
    expect(() => checkBeforeSending(reply, { ...drawn, shown: drawn.shown.slice(0, 1) })).toThrow('lost in drawing');
  });

  it('stops a passage that was trimmed other than at its end, or without showing it', () => {
    const reply = quoting(first);
    const drawn = draw(reply, ENGLISH);
    for (const text of ['She said "no". …', 'Lena Hart leads the talks.', ' …'])
      expect(() => checkBeforeSending(reply, { ...drawn, shown: [{ passage: first, text, quoted: true }] })).toThrow(
        'cut other than at its end',
      );
  });
});
