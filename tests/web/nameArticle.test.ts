import { describe, expect, it } from 'vitest';
import { nameArticle } from '#src/web/nameArticle.ts';

describe('the name of an article', () => {
  it.each([
    ['https://news.example/a/harbour-wall-rebuilt', 'Wall', 'harbour-wall-rebuilt'],
    ['https://news.example/world/quake-in-the-north/amp/', 'Quake', 'quake-in-the-north'],
    ['https://news.example/news/articles/c9x1', 'Harbour wall: to be rebuilt', 'Harbour-wall-to-be-rebuilt'],
    ['https://news.example/?p=4411', 'Zoning board rejects it', 'Zoning-board-rejects-it'],
    ['https://news.example/', undefined, 'news-example'],
    ['https://news.example/%E0%A4%A', undefined, 'A'],
    ['https://news.example/br%C3%BCcken-streit.html?x=a/b', undefined, 'brücken-streit'],
    [undefined, '../../etc/passwd', 'etc-passwd'],
    [undefined, undefined, 'article'],
  ])('at %s with the title %s is %s', (address, title, name) => {
    expect(nameArticle(address, title)).toBe(name);
  });

  it('ends at a word, within sixty characters', () => {
    expect(nameArticle(undefined, 'word '.repeat(40))).toBe(Array(12).fill('word').join('-'));
    expect(nameArticle(undefined, 'w'.repeat(500))).toBe('w'.repeat(60));
  });
});
