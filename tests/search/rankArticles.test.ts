import { describe, expect, it } from 'vitest';
import { completeWord } from '#src/search/completeWord.ts';
import { rankArticles } from '#src/search/rankArticles.ts';
import { buildIndex } from '#src/search/storyIndex.ts';

const texts = [
  ['Mayor Okonjo opened the market.', 'Okonjo thanked the traders.'],
  ['The market closed early on Friday.'],
  ['Okonjo met the traders of the old market.'],
  ['Rain fell on the hills.'],
];
const articles = texts.map((paragraphs, i) => ({
  id: `a${i}`,
  title: `Article ${i}`,
  paragraphs: paragraphs.map((text, j) => ({ number: j + 1, id: `a${i}:${j + 1}`, text })),
  asides: [],
}));
const index = buildIndex({ revision: 1, articles });
const rank = (terms: readonly string[], limit = 5) =>
  rankArticles(
    index,
    terms.map((term) => ({ term, weight: 1 })),
    limit,
  );

describe('rankArticles', () => {
  it('puts the article that has a term in more paragraphs first, of equals the earlier one', () => {
    expect(rank(['okonjo'])).toEqual([0, 2]);
    expect(rank(['market'])).toEqual([0, 1, 2]);
  });

  it('leaves out articles that have only the common words of what is asked', () => {
    expect(rank(['okonjo', 'trader', 'market'])).toEqual([0, 2]);
  });

  it('keeps to the limit, and finds nothing for what the story does not say', () => {
    expect(rank(['market'], 1)).toEqual([0]);
    expect(rank(['volcano'])).toEqual([]);
  });
});

it.each([
  ['mar', ['market']],
  ['Mayor Ok', ['okonjo']],
  ['t', ['the', 'traders', 'thanked']],
  ['xyz', []],
  ['', []],
])('completes "%s" to words of the story: %j', (typed, words) => {
  expect(completeWord(index, typed).toSorted()).toEqual([...words].toSorted());
});
