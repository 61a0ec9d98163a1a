import { describe, expect, it } from 'vitest';
import context from '#commands/context.ts';
import { namePassage } from '#src/answer/passageName.ts';
import { articleOf, passageIn, snapshotOf } from '#tests/render/madeUpStory.ts';
import { outline } from '#tests/render/outline.ts';
import { refusalOf, runTyped } from './runTyped.ts';

const texts = ['The quay closed.', 'It rained. The board met on Monday.', 'Nobody came.'];
const article = articleOf(texts);
const met = passageIn(article, 2, 'The board met on Monday.');
const words = namePassage(met);
const gone = 'The story has changed since: it has these words no more. Ask again for what it says now.';

describe('/context', () => {
  it('shows a paragraph between its neighbours, the words meant set apart', async () => {
    const reply = await runTyped(context, `number:2 words:${words}`, snapshotOf([article]));
    expect(outline(reply)).toEqual([
      '# ¶2 of 3 · Harbour dispute',
      '> The quay closed.',
      '~ [¶1]',
      '> It rained. The board met on Monday.',
      '~ [¶2] · Harbour dispute · revision 3',
      '> Nobody came.',
      '~ [¶3]',
      '! ← ¶1: /context number:1 article:harbour',
      '! ¶3 →: /context number:3 article:harbour',
    ]);
    expect(reply.blocks.flatMap((block) => (block.type === 'passage' ? block.emphasis : []))).toEqual([
      { start: met.start, end: met.end },
    ]);
  });

  it('finds the words wherever their paragraph has moved', async () => {
    const moved = snapshotOf([articleOf(['A new beginning.', ...texts])]);
    expect(outline(await runTyped(context, `number:2 words:${words}`, moved))[0]).toBe('# ¶3 of 4 · Harbour dispute');
  });

  it.each([
    ['the words', `number:2 words:${words}`, [articleOf(['The quay closed.', 'It rained.', 'Nobody came.'])]],
    ['the paragraph', 'number:9', [article]],
    ['the article', 'number:1 article:harbou', [article]],
    ['any such name', 'number:2 words:everything', [article]],
  ])('says so where the story no longer has %s', async (_, typed, articles) => {
    expect(await refusalOf(context, typed, snapshotOf(articles))).toBe(gone);
  });
});
