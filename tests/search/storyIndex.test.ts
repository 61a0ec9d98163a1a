import { describe, expect, it } from 'vitest';
import type { Article } from '#src/corpus/article.ts';
import { rankParagraphs } from '#src/search/rankParagraphs.ts';
import { buildIndex } from '#src/search/storyIndex.ts';

function makeArticle(id: string, texts: readonly string[]): Article {
  const paragraphs = texts.map((text, i) => ({ number: i + 1, id: `${id}:${i + 1}`, text }));
  return { id, title: id, paragraphs, asides: [] };
}

const ferry = makeArticle('ferry', [
  'The ferry to Skarholm was cancelled on Tuesday after a crack was found in its hull.',
  'Passengers waited, and waited, and waited in the harbour.',
]);
const empty = makeArticle('empty', []);
const bridge = makeArticle('bridge', ['A bridge to Skarholm would cost less than the ferry, engineers said.']);
const index = buildIndex({ revision: 1, articles: [empty, ferry, empty, bridge] });

function postingsOf(term: string): [paragraph: number, count: number][] {
  const number = index.terms.find(term) ?? -1;
  const { offsets, paragraphs, counts } = index.postings;
  const found: [number, number][] = [];
  for (let i = offsets[number] ?? 0; i < (offsets[number + 1] ?? 0); i++)
    found.push([paragraphs[i] ?? -1, counts[i] ?? -1]);
  return found;
}

describe('buildIndex', () => {
  it('knows where each term stands and how often', () => {
    expect(index.paragraphCount).toBe(3);
    expect(postingsOf('ferri')).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(postingsOf('wait')).toEqual([[1, 3]]);
  });

  it('finds the article and paragraph of each ordinal, passing over articles without paragraphs', () => {
    const places = [0, 1, 2].map((ordinal) => index.locate(ordinal));
    expect(places.map(({ article, paragraph }) => [article.id, paragraph.number])).toEqual([
      ['ferry', 1],
      ['ferry', 2],
      ['bridge', 1],
    ]);
    expect(() => index.locate(3)).toThrow(RangeError);
  });

  it('counts a term that is repeated more than 255 times as 255', () => {
    const long = buildIndex({ revision: 1, articles: [makeArticle('long', ['echo '.repeat(300), 'echo'])] });
    expect([...long.postings.counts]).toEqual([255, 1]);
  });
});

describe('rankParagraphs', () => {
  it('puts the paragraph with more of the terms first, and leaves out those with none', () => {
    const terms = ['ferri', 'crack'].map((term) => ({ term, weight: 1 }));
    expect(rankParagraphs(index, terms, 5).map(({ ordinal }) => ordinal)).toEqual([0, 2]);
  });

  it('prefers the article whose title has the term', () => {
    const text = 'The council met again in the evening.';
    const articles = [makeArticle('Harbour news', [text]), makeArticle('Council news', [text])];
    const ranked = rankParagraphs(buildIndex({ revision: 1, articles }), [{ term: 'council', weight: 1 }], 5);
    expect(ranked.map(({ ordinal }) => ordinal)).toEqual([1, 0]);
  });

  it('keeps to the limit', () => {
    expect(rankParagraphs(index, [{ term: 'skarholm', weight: 1 }], 1).map(({ ordinal }) => ordinal)).toEqual([0]);
  });
});

describe('TypoCorrector', () => {
  it.each([
    ['harbuor', ['harbour']],
    ['pasengers', ['passengers']],
    ['enginers', ['engineers']],
    ['skarhlom', ['skarholm']],
    ['skorhelm', ['skarholm']],
    ['volcano', []],
    ['hull', []],
    ['tuesday2', []],
  ])('takes "%s" for %j', (typed, meant) => {
    expect(index.typos.correct(typed)).toEqual(meant);
  });
});
