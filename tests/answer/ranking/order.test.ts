import { describe, expect, it } from 'vitest';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { orderKept, readOrder } from '#src/answer/ranking/order.ts';
import { setScene } from '#src/answer/ranking/scene.ts';
import { buildIndex } from '#src/search/storyIndex.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** How far the only sentence of a story keeps the order of a question's words. */
function compare(asked: string, text: string): ReturnType<typeof orderKept> {
  const index = buildIndex({ revision: 1, articles: [articleOf([text])] });
  const scene = setScene(readQuestion(asked, index), index);
  const [entry] = scene.sentences;
  if (!entry) throw new Error(`"${text}" was not read`);
  return orderKept(readOrder(scene), entry.sentence);
}

describe('orderKept', () => {
  it('is whole for the words of the question as they stand, whatever articles come between', () => {
    const { unbroken, following } = compare('ferries crossed a strait', 'Ferries crossed the strait.');
    expect([unbroken, following]).toEqual([1, 1]);
  });

  it.each([
    ['who closed the port of Larn', 'The port of Larn froze.', 3 / 5, 2 / 4],
    ['who closed the port of Larn', 'The port froze, and the lighthouse of Larn.', 2 / 5, 1 / 4],
    ['who closed the port of Larn', 'The Larn port froze.', 1 / 5, 0],
    ['who closed the port of Larn', 'Larn froze.', 1 / 5, 0],
  ])('tells of %j and %j which words stand together and which follow', (asked, text, unbroken, following) => {
    const kept = compare(asked, text);
    expect([kept.unbroken, kept.following]).toEqual([unbroken, following]);
  });

  it('prefers the order of the question to another', () => {
    const same = compare('did police arrest drivers', 'Police did arrest drivers.');
    const other = compare('did police arrest drivers', 'Drivers did arrest police.');
    expect([same.order > other.order, same.unbroken > other.unbroken]).toEqual([true, true]);
  });
});
