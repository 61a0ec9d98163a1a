import { describe, expect, it } from 'vitest';
import { findCandidates } from '#src/search/rankParagraphs.ts';
import { buildIndex } from '#src/search/storyIndex.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** The paragraphs found, as article and number, those that their own words brought first. */
function found(articles: readonly (readonly string[])[], term: string): { words: string[]; around: string[] } {
  const index = buildIndex({
    revision: 1,
    articles: articles.map((paragraphs, i) => articleOf(paragraphs, { id: 'abc'.charAt(i) })),
  });
  const candidates = findCandidates(index, [{ term, weight: 1 }], 8).map(({ ordinal, isFound }) => {
    const { article, paragraph } = index.locate(ordinal);
    return { place: `${article.id}${paragraph.number}`, isFound };
  });
  return {
    words: candidates.filter(({ isFound }) => isFound).map(({ place }) => place),
    around: candidates.filter(({ isFound }) => !isFound).map(({ place }) => place),
  };
}

/** So many paragraphs, with "ferry" in those of these numbers. */
const paragraphs = (count: number, ...ferry: number[]) =>
  Array.from({ length: count }, (_, i) => (ferry.includes(i + 1) ? `A ferry came ${i}.` : `It rained on day ${i}.`));

describe('findCandidates', () => {
  it('brings all of a short article that has the words, in its order', () => {
    expect(found([paragraphs(5, 4), paragraphs(3)], 'ferri')).toEqual({
      words: ['a4'],
      around: ['a1', 'a2', 'a3', 'a5'],
    });
  });

  it('brings the neighbours and the opening of a long one', () => {
    expect(found([paragraphs(40, 20)], 'ferri')).toEqual({ words: ['a20'], around: ['a1', 'a19', 'a21'] });
  });

  it('takes no neighbour from another article', () => {
    expect(found([paragraphs(20), paragraphs(20, 1), paragraphs(20)], 'ferri')).toEqual({
      words: ['b1'],
      around: ['b2'],
    });
  });

  it("brings the last article's opening where no word is found", () => {
    expect(found([paragraphs(3), paragraphs(40)], 'castl')).toEqual({ words: [], around: ['b1'] });
  });

  it('brings nothing of a story without articles', () => {
    expect(found([], 'ferri')).toEqual({ words: [], around: [] });
  });
});
