import { describe, expect, it } from 'vitest';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { matchPeople } from '#src/story/people/matchPeople.ts';
import { matchSpeakers } from '#src/story/quotations/matchSpeakers.ts';
import { readFacts } from '#src/story/readFacts.ts';
import { articleOf } from './articleOf.ts';

describe('readFacts', () => {
  it('reads each list once, over all the articles', () => {
    const articles = [
      articleOf(['Mayor Ruth Okoro said it was “over”.'], { id: 'a' }),
      articleOf(['Okoro, who is the head of the port, wept. “Never again,” she said.'], { id: 'b' }),
    ];
    const facts = readFacts({ revision: 1, articles });
    expect(facts.people.map(({ name, roles }) => [name, roles.map(({ text }) => text)])).toEqual([
      ['Ruth Okoro', ['Mayor', 'head of the port']],
    ]);
    expect(facts.quotations.map(({ article, speaker, text }) => [article, speaker, text])).toEqual([
      ['a', 'Ruth Okoro', 'over'],
      ['b', 'Ruth Okoro', 'Never again,'],
    ]);
    expect(facts.people).toBe(facts.people);
    expect(facts.quotations).toBe(facts.quotations);
  });

  it('reads the times of a long article ahead in small steps', () => {
    const articles = [
      articleOf(Array.from({ length: 30 }, (_, day) => `The quay closed again on ${day + 1} March 2031.`)),
    ];
    const facts = readFacts({ revision: 1, articles });
    expect([...facts.readAhead(['events'])].length).toBeGreaterThan(30);
    const read = facts.events;
    expect(read.map(({ when }) => when)).toEqual(Array.from({ length: 30 }, (_, day) => `on ${day + 1} March 2031`));
    expect([...facts.readAhead(['events'])]).toEqual([]);
    expect(facts.events).toBe(read);
  });

  it.each(['people', 'quotations', 'reported', 'leads'] as const)('reads %s ahead an article at a step', (list) => {
    const articles = ['a', 'b', 'c'].map((id) =>
      articleOf(['Ruth Okoro, who leads the port of Brann, said “never”. She said that it had closed.'], { id }),
    );
    const facts = readFacts({ revision: 1, articles });
    expect([...facts.readAhead([list])].length).toBeGreaterThanOrEqual(articles.length);
    expect(facts[list]).toEqual(readFacts({ revision: 1, articles })[list]);
    expect([...facts.readAhead([list])]).toEqual([]);
  });

  it('is empty for a story without articles', () => {
    const { people, quotations, reported, leads, events } = readFacts({ revision: 1, articles: [] });
    expect([people, quotations, reported, leads, events]).toEqual([[], [], [], [], []]);
  });
});

describe('the bundled story', async () => {
  const { articles } = await readCorpus('corpus');
  const facts = readFacts({ revision: 1, articles });

  it('names these people, with these roles', () => {
    expect(facts.people.map(({ name, roles }) => [name, roles.map(({ text }) => text)])).toEqual([
      ['Joe Biden', ['President']],
      ['Barak Ravid', ['of Axios']],
      ['Benjamin Netanyahu', ['Prime Minister']],
      ['Ron Dermer', ['Minister for Strategic Affairs', "Netanyahu's closest confidant"]],
      ['Jake Sullivan', ['White House National Security adviser']],
      ['Tzachi Hanegbi', ["Netanyahu's national security adviser"]],
      ['Blinken', []],
      ['John Kirby', ['White House spokesperson']],
      ['Kamala Harris', ['US Vice President']],
    ]);
  });

  it.each([
    ['dermer', ['Ron Dermer'], [4, 7]],
    ['natanyahu', ['Benjamin Netanyahu'], [2, 3, 4, 5, 7]],
    ['vp', ['Kamala Harris'], [11]],
    ['spokesperson', ['John Kirby'], [10]],
  ])('finds who %j is, and the paragraphs that name them', (typed, names, paragraphs) => {
    const found = matchPeople(facts.people, typed);
    expect(found.map(({ name }) => name)).toEqual(names);
    expect([...new Set(found[0]?.passages.map(({ paragraph }) => paragraph))]).toEqual(paragraphs);
  });

  it.each([
    [
      'kirby',
      [
        ['John Kirby', 'White House spokesperson', 'We believe a major ground offensive [in Rafah] is a mistake'],
        ['John Kirby', 'White House spokesperson', 'disaster'],
      ],
    ],
    ['harris', [['Kamala Harris', 'US Vice President', 'consequences']]],
    ['israeli officials', [['Senior Israeli officials', undefined, 'save face']]],
  ])('finds what %j says', (typed, expected) => {
    const found = matchSpeakers(facts.quotations, typed);
    expect(found.map(({ speaker, role, text }) => [speaker, role, text])).toEqual(expected);
  });

  it('cites three sentences of one speaker as one quotation', () => {
    const [quotation, ...more] = matchSpeakers(facts.quotations, 'blinken');
    expect(more).toEqual([]);
    expect(quotation?.text.split(/(?<=\.) /).length).toBe(3);
    expect(quotation?.passage.text.startsWith('Blinken, who recently visited Israel, reiterated')).toBe(true);
  });
});
