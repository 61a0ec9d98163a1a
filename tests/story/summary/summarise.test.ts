import { describe, expect, it } from 'vitest';
import type { Article } from '#src/corpus/article.ts';
import { isVerbatim, type Story } from '#src/corpus/story.ts';
import { summarise } from '#src/story/summary/summarise.ts';
import { hangs } from '#tests/hangs.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const storyOf = (...articles: readonly Article[]): Story => ({ revision: 1, articles });

const TUNNEL = articleOf(
  [
    'Miners in the Orla valley ended a strike of 40 days on Monday after the company agreed to reopen the old tunnel.',
    'The company, Orla Copper, had closed the tunnel in May. It said the roof of the tunnel was unsafe.',
    '"We never wanted this," said Ana Torres, who drives a digger. "Never."',
    'Under the agreement, 300 miners will return to the tunnel this week and the company will pay for new roof supports.',
    'Snow is forecast for the valley at the weekend.',
  ],
  { id: 'tunnel', title: 'Orla miners end strike' },
);

const TUNNEL_AGAIN = articleOf(
  [
    'Miners in the Orla valley ended a strike of 40 days on Monday after the company agreed to reopen the old tunnel, unions said.',
    'Shares in Orla Copper rose by 4 percent.',
  ],
  { id: 'again', title: 'Orla copper strike over' },
);

const HARBOUR = articleOf(
  [
    'The harbour of Calder will be dredged this winter for the first time in 20 years, the port authority said.',
    'Ships with a draught of 9 metres will be able to enter the harbour at low tide when the work is done.',
  ],
  { id: 'harbour', title: 'Calder harbour to be dredged' },
);

const citations = (story: Story, length: number) =>
  summarise(story, length).map(({ article, paragraph, start }) => `${article} ¶${paragraph} ${start}`);

describe('summarise', () => {
  it('gives whole sentences, to the character, in the order of the story', () => {
    const story = storyOf(TUNNEL);
    const passages = summarise(story, 3);
    expect(passages.map((passage) => isVerbatim(story, passage))).toEqual([true, true, true]);
    expect(passages.map(({ text }) => text)).toEqual([
      TUNNEL.paragraphs[0]?.text,
      'The company, Orla Copper, had closed the tunnel in May.',
      TUNNEL.paragraphs[3]?.text,
    ]);
  });

  it('gives the same sentences every time', () => {
    const story = storyOf(TUNNEL, HARBOUR);
    expect(summarise(story, 4)).toEqual(summarise(story, 4));
  });

  it('never shows a sentence that points back without the one it points to', () => {
    for (const length of [1, 2, 3, 4, 5]) {
      const texts = summarise(storyOf(TUNNEL), length).map(({ text }) => text);
      const leaning = texts.indexOf('It said the roof of the tunnel was unsafe.');
      if (leaning >= 0) expect(texts[leaning - 1]).toBe('The company, Orla Copper, had closed the tunnel in May.');
    }
    expect(summarise(storyOf(TUNNEL), 8).map(({ text }) => text)).toContain(
      'It said the roof of the tunnel was unsafe.',
    );
  });

  it('never shows the torn-off rest of a quotation', () => {
    expect(summarise(storyOf(TUNNEL), 20).map(({ text }) => text)).not.toContain('"Never."');
  });

  it('gives what there is where the story is shorter than asked for', () => {
    const short = storyOf(articleOf(['A lighthouse burned down.']));
    expect(summarise(short, 5).map(({ text }) => text)).toEqual(['A lighthouse burned down.']);
    expect(summarise(storyOf(), 5)).toEqual([]);
    expect(summarise(short, 0)).toEqual([]);
  });

  it('shows the opening of a story that is all quotation, or that opens by pointing back', () => {
    const speech = storyOf(articleOf(['“We shall rebuild. We shall not rest.”']));
    expect(summarise(speech, 1).map(({ text }) => text)).toEqual(['“We shall rebuild.']);
    const pointing = storyOf(articleOf(['It was the longest night of the year.']));
    expect(citations(pointing, 3)).toEqual(['report ¶1 0']);
  });

  it('lets several articles take turns', () => {
    expect(citations(storyOf(TUNNEL, HARBOUR), 4)).toEqual([
      'tunnel ¶1 0',
      'tunnel ¶4 0',
      'harbour ¶1 0',
      'harbour ¶2 0',
    ]);
  });

  it('tells news that two articles carry once', () => {
    const articles = summarise(storyOf(TUNNEL, TUNNEL_AGAIN, HARBOUR), 4).map(({ article }) => article);
    expect(new Set(articles).size).toBe(2);
    expect(articles).toContain('harbour');
  });

  it('says nothing twice', () => {
    const twice = articleOf([
      'The bridge over the Orla was closed on Friday because of cracks in its main span.',
      'A crowd gathered at the town hall.',
      'The bridge over the Orla was closed on Friday because of cracks in the main span, the mayor said.',
    ]);
    expect(citations(storyOf(twice), 3)).toHaveLength(2);
  });

  it('takes a summary of 300 articles from several of them, without a hang', { timeout: hangs }, () => {
    const noun = (seed: number) =>
      `${['tal', 'ber', 'mor', 'kin', 'sul'][seed % 5]}${['da', 'ro', 'vek', 'lim'][seed % 4]}${seed % 97}`;
    const many = Array.from({ length: 300 }, (_, a) =>
      articleOf(
        Array.from(
          { length: 30 },
          (_, p) =>
            `The ${noun(a * 7 + p)} of ${noun(a)} met the ${noun(a * 3 + p * p)} in ${noun(a + 40 + p)} today. It lost ${p} ${noun(p + a)} seats.`,
        ),
        { id: `town-${a}`, title: `A vote in ${noun(a)}` },
      ),
    );
    const passages = summarise(storyOf(...many), 8);
    expect(new Set(passages.map(({ article }) => article)).size).toBe(8);
  });

  it('reads one article of 75,000 paragraphs without losing time over it', { timeout: hangs }, () => {
    const paragraphs = Array.from(
      { length: 75_000 },
      (_, p) => `Ship ${p} left the harbour with ${p * 7} boxes of tea and salt.`,
    );
    expect(summarise(storyOf(articleOf(paragraphs)), 5).length).toBeGreaterThan(0);
  });
});
