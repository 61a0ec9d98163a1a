import { describe, expect, it } from 'vitest';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { nearness } from '#src/answer/ranking/nearness.ts';
import { setScene } from '#src/answer/ranking/scene.ts';
import { buildIndex } from '#src/search/storyIndex.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const FAR = `The harbour ${'slowly and quietly '.repeat(12)}reopened.`;

/** What nearness thinks of the first sentences of two paragraphs. */
function compare(
  asked: string,
  one: string,
  other: string,
): [ReturnType<typeof nearness>, ReturnType<typeof nearness>] {
  const index = buildIndex({ revision: 1, articles: [articleOf([one, other])] });
  const scene = setScene(readQuestion(asked, index), index);
  const terms = new Set(scene.question.terms.map(({ term }) => term));
  const of = (paragraph: number) => {
    const entry = scene.sentences.find(({ sentence }) => sentence.paragraph.number === paragraph);
    if (!entry) throw new Error(`paragraph ${paragraph} was not read`);
    return nearness(scene, entry, terms);
  };
  return [of(1), of(2)];
}

describe('nearness', () => {
  it('prefers a sentence that has what it matches in one clause', () => {
    const [close, far] = compare('when did the harbour reopen', 'The harbour reopened.', FAR);
    expect([close.closeTogether, far.closeTogether > 0, far.closeTogether < close.closeTogether]).toEqual([
      1,
      true,
      true,
    ]);
  });

  it('prefers a sentence that has what is asked for beside what it matches', () => {
    const [beside, apart] = compare(
      'how many boats sank',
      'In all, nine boats sank.',
      'Boats sank after the wind had turned and blown for nine hours.',
    );
    expect(beside.offerNearby).toBeGreaterThan(apart.offerNearby);
  });

  it('offers nothing nearby where nothing of the kind is there', () => {
    const [none, some] = compare('how many boats sank', 'Boats sank.', 'Two boats sank.');
    expect([none.offerNearby, some.offerNearby > 0]).toEqual([0, true]);
  });
});
