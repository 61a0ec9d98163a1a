import { describe, expect, it } from 'vitest';
import type { Article } from '#src/corpus/article.ts';
import { articleOf, bodyOf } from '#src/store/corpus/articleBody.ts';
import { bridge, harbour } from '../articles.ts';

describe('bodyOf', () => {
  it('gives the same words the same hash, whatever the article is called and in whatever order its facts stand', () => {
    const turned: Article = {
      asides: bridge.asides,
      paragraphs: bridge.paragraphs.map(({ number, id, text }) => ({ text, id, number })),
      title: bridge.title,
      id: 'another-name',
    };
    expect(bodyOf(turned)).toEqual(bodyOf(bridge));
  });

  it.each<[string, Partial<Article>]>([
    ['a word of a paragraph', { paragraphs: harbour.paragraphs.slice(1) }],
    ['the title', { title: 'Crane drivers stay out at Lindhaven' }],
    ['a fact that was not known', { published: '2031-03-11' }],
    ['an aside', { asides: [{ kind: 'caption', text: 'The quay on Tuesday', before: 1 }] }],
  ])('gives another hash when this changes: %s', (_, change) => {
    expect(bodyOf({ ...harbour, ...change }).hash).not.toBe(bodyOf(harbour).hash);
  });

  it('keeps what articleOf gives back', () => {
    const { json, paragraphs } = bodyOf(harbour);
    expect(paragraphs).toBe(2);
    expect(articleOf('harbour-strike', json)).toEqual(harbour);
  });
});
