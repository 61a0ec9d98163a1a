import { describe, expect, it } from 'vitest';
import { factsOn, factsToSuggest } from '#src/answer/factsOn.ts';
import { leadsOf } from '#src/answer/leadsOf.ts';
import { peopleNamed } from '#src/answer/peopleNamed.ts';
import { quotesBy } from '#src/answer/quotesBy.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { summaryOf } from '#src/answer/summaryOf.ts';
import type { Article } from '#src/corpus/article.ts';

const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Ginkgo', 'Hazel', 'Ivory', 'Juniper'];

/** An article on a town of its own, published a day after the one before. */
function makeArticle(i: number): Article {
  const town = `${NAMES[i % 10]}${NAMES[Math.floor(i / 10) % 10]?.toLowerCase()}`;
  const text = `Mayor Martha ${town}son leads the ${town} council. "The bridge of ${town} will reopen," Martha ${town}son said on Monday.`;
  const published = new Date(Date.UTC(2024, 0, 1 + i)).toISOString();
  return {
    id: `a${i}`,
    title: `News from ${town}`,
    published,
    paragraphs: [{ number: 1, id: `p${i}`, text }],
    asides: [],
  };
}

const large = takeSnapshot({ revision: 1, articles: Array.from({ length: 90 }, (_, i) => makeArticle(i)) });
const small = takeSnapshot({ revision: 1, articles: [makeArticle(0), makeArticle(1)] });

describe('the facts of a large story', () => {
  it('are read from the articles that have the words asked for', () => {
    expect(peopleNamed(large, 'Birchcedarson').people.map(({ name }) => name)).toEqual(['Martha Birchcedarson']);
    expect(quotesBy(large, { speaker: 'Elderalderson' }).quotes.map(({ article }) => article)).toEqual(['a4']);
    expect(leadsOf(large, 'the Cedaralder council').leads.map(({ leader }) => leader)).toEqual([
      'Martha Cedaralderson',
    ]);
  });

  it('are of at most twelve articles, in the order of the story', () => {
    const articles = factsOn(large, 'mayor').quotations.map(({ article }) => article);
    expect(articles).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10', 'a11']);
  });

  it('are none where no article has the words', () => {
    expect(factsOn(large, 'Zanzibar').people).toEqual([]);
  });

  it('are of the forty newest articles where nothing in particular is asked for', () => {
    const articles = quotesBy(large).quotes.map(({ article }) => article);
    expect([articles.length, articles[0], articles.at(-1)]).toEqual([40, 'a50', 'a89']);
    expect(summaryOf(large, 'long').passages.every(({ article }) => Number(article.slice(1)) >= 50)).toBe(true);
  });

  it('suggest whoever begins with what was typed', () => {
    const suggested = factsToSuggest(large, 'gink').people.map(({ name }) => name);
    expect(suggested).toContain('Martha Ginkgoalderson');
    expect(suggested.filter((name) => !name.startsWith('Martha Ginkgo'))).toEqual([]);
  });

  it('suggest the newest articles before anything is typed', () => {
    expect(factsToSuggest(large, ' ').quotations.map(({ article }) => article)).toEqual([
      'a84',
      'a85',
      'a86',
      'a87',
      'a88',
      'a89',
    ]);
  });

  it('are read once for one choice of articles', () => {
    expect(factsOn(large, 'Firfirson')).toBe(factsOn(large, 'Firfirson'));
  });
});

it('are all the facts of a small story', () => {
  expect(factsOn(small, 'Birchalderson')).toBe(small.facts);
  expect(factsToSuggest(small, 'b')).toBe(small.facts);
  expect(small.facts.quotations.map(({ article }) => article)).toEqual(['a0', 'a1']);
});
