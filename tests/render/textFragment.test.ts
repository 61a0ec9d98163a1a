import { describe, expect, it } from 'vitest';
import type { Article } from '#src/corpus/article.ts';
import { patientLink, sentenceLink } from '#src/render/textFragment.ts';
import fc from '#tests/properties.ts';
import { blocksOf, followFragment, fragmentsOf } from './followFragment.ts';
import { articleOf, passageIn } from './madeUpStory.ts';

const url = 'https://news.example/harbour';

const long =
  'The harbour board, which has met eleven times since the spring and has heard more than ninety witnesses from the town, the fishing fleet and the ferry company, said in a statement late on Tuesday that it would not reopen the northern quay before the winter storms, and that it would publish the engineers’ report in full next month.';

const article = articleOf(
  [
    'The board closed the quay on Monday. “No.” That was the mayor’s whole answer.',
    `${long} The mayor did not reply.`,
    'Fishermen said they would not wait. The mayor did not reply.',
    'Costs (about 4-5 million, *roughly*) & delays ~ grew_fast! A quick café stop helped.',
  ],
  { url, asides: [{ kind: 'caption', text: 'The quay in spring', before: 1 }] },
);

function linkTo(number: number, words: string, facts: { url?: string } = { url }): string | undefined {
  return sentenceLink({ ...article, ...facts }, passageIn(article, number, words));
}

function countFolded(page: Article, words: string): number {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return fold(blocksOf(page)).split(fold(words)).length - 1;
}

describe('sentenceLink', () => {
  it('gives a short sentence whole, with every sign that Discord or the fragment reads percent-encoded', () => {
    expect(linkTo(4, 'Costs (about 4-5 million, *roughly*) & delays ~ grew_fast!')).toBe(
      `${url}#:~:text=Costs%20%28about%204%2D5%20million%2C%20%2Aroughly%2A%29%20%26%20delays%20%7E%20grew%5Ffast%21`,
    );
  });

  it('links to no address with a user part, which is made to look like another site', () => {
    expect(
      linkTo(4, 'A quick café stop helped.', { url: 'https://trusted.example@news.example/harbour' }),
    ).toBeUndefined();
  });

  it('gives a sentence from 300 characters on as a range of its first and last words', () => {
    expect(linkTo(2, long)).toBe(`${url}#:~:text=The%20harbour%20board%2C%20which,in%20full%20next%20month%2E`);
  });

  it('adds what stands before or after where the words stand twice', () => {
    expect(linkTo(2, 'The mayor did not reply.')).toBe(
      `${url}#:~:text=in%20full%20next%20month%2E-,The%20mayor%20did%20not%20reply%2E`,
    );
    expect(linkTo(3, 'The mayor did not reply.')).toBe(
      `${url}#:~:text=they%20would%20not%20wait%2E-,The%20mayor%20did%20not%20reply%2E`,
    );
  });

  it.each([
    ['a ligature', 'They sold the ﬁsh here.', 'They sold the fish here.'],
    ['ss', 'The street was closed: Hafenstraße.', 'The street was closed: Hafenstrasse.'],
    ['straight marks', 'He said “no” to them.', 'He said "no" to them.'],
  ])('adds what stands around words that a browser may find earlier, as it may with %s', (_, earlier, words) => {
    const page = articleOf([earlier, `${words} Nobody came.`], { url });
    expect(sentenceLink(page, passageIn(page, 2, words))).toMatch(/:~:text=[^,]+,-Nobody%20came$/);
  });

  it('takes what stands around the words from their own paragraph: between two there may be more on the page', () => {
    const twice = articleOf(['He left.', 'She did not reply then. He left.', 'She did not reply then. She stayed.'], {
      url,
    });
    expect(sentenceLink(twice, passageIn(twice, 3, 'She did not reply then.'))).toBe(
      `${url}#:~:text=She%20did%20not%20reply%20then%2E,-She%20stayed`,
    );
  });

  it('adds what stands around a text of fewer than four words', () => {
    expect(linkTo(1, '“No.”')).toBe(`${url}#:~:text=the%20quay%20on%20Monday%2E-,%E2%80%9CNo%2E%E2%80%9D`);
  });

  it.each([
    ['keeps an element id', 'https://news.example/a?b=c#top', 'https://news.example/a?b=c#top:~:text='],
    ['replaces a fragment directive', 'https://news.example/a#top:~:text=old', 'https://news.example/a#top:~:text='],
    ['drops an empty fragment', 'https://news.example/a#', 'https://news.example/a#:~:text='],
    ['encodes parentheses of the address', 'https://news.example/a_(b)', 'https://news.example/a_%28b%29#:~:text='],
  ])('%s', (_, address, start) => {
    const link = linkTo(1, 'The board closed the quay on Monday.', { url: address });
    expect(link).toBe(`${start}The%20board%20closed%20the%20quay%20on%20Monday%2E`);
  });

  it.each([[undefined], ['javascript:alert(1)'], ['news.example/a'], ['ftp://news.example/a']])(
    'gives no link for the address %s',
    (address) => {
      expect(
        sentenceLink(
          articleOf(['A. B.'], address === undefined ? {} : { url: address }),
          passageIn(article, 1, '“No.”'),
        ),
      ).toBe(undefined);
    },
  );

  it('gives the page alone where nothing tells two places apart', () => {
    const twice = articleOf(['Wait here.', 'Wait here.', 'Wait here.', 'Wait here.', 'Wait here.'], { url });
    expect(sentenceLink(twice, passageIn(twice, 3, 'Wait here.'))).toBe(url);
  });

  it('gives the page alone where the link would pass 512 characters', () => {
    const address = `${url}?q=${'x'.repeat(470)}`;
    expect(linkTo(1, 'The board closed the quay on Monday.', { url: address })).toBe(address);
  });

  describe('for a page that may be written otherwise than its text tells', () => {
    const patient = (number: number, words: string, address = url) =>
      patientLink({ ...article, url: address }, passageIn(article, number, words));

    it('adds a second fragment of words within the sentence, without its first one', () => {
      expect(patient(1, 'The board closed the quay on Monday.')).toBe(
        `${url}#:~:text=The%20board%20closed%20the%20quay%20on%20Monday%2E&text=board%20closed%20the,quay%20on%20Monday%2E`,
      );
    });

    it.each([
      ['of few words', 3, 'The mayor did not reply.', url],
      ['that the link has no room for', 1, 'The board closed the quay on Monday.', `${url}?q=${'x'.repeat(400)}`],
    ])('adds none to a sentence %s', (_, number, words, address) => {
      const link = patient(number, words, address);
      expect(link).toBe(linkTo(number, words, { url: address }));
      expect(fragmentsOf(link ?? '')).toHaveLength(1);
    });

    it('adds none that would be found elsewhere', () => {
      const twice = articleOf(['He said the quay stays closed now.', 'She said the quay stays closed now.'], { url });
      const link = patientLink(twice, passageIn(twice, 2, 'She said the quay stays closed now.')) ?? '';
      expect(fragmentsOf(link)).toEqual(['She%20said%20the%20quay%20stays%20closed%20now%2E']);
    });

    it('leads into the sentence where only the second one is found', () => {
      const link = patient(2, long) ?? '';
      const [, second = ''] = fragmentsOf(link);
      expect(followFragment(`${url}#:~:text=${second}`, article)).toEqual({ block: 3, text: long.replace('The ', '') });
    });
  });

  it('leads a browser to the passage and no other place, wherever it gives a fragment', () => {
    const word = fc.constantFrom(
      'quay',
      'Quay',
      'café',
      'cafe',
      'mayor',
      'the',
      '“no”',
      'storm-hit',
      'fish',
      'ﬁsh',
      'straße',
      'Strasse',
      'U.S.',
      '4,5',
      'A',
      '（港）',
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (paragraphs, which, part) => {
          const page = articleOf(
            paragraphs.map((sentences) => sentences.join(' ')),
            { url },
          );
          const number = which % paragraphs.length;
          const sentences = paragraphs[number] ?? [];
          const index = part % sentences.length;
          const start = sentences.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0);
          const text = sentences[index] ?? '';
          const passage = { article: page.id, paragraph: number + 1, start, end: start + text.length, text };
          const link = sentenceLink(page, passage) ?? '';
          if (link === url) return expect(countFolded(page, text)).toBeGreaterThan(1);
          expect(followFragment(link, page)).toEqual({ block: number + 1, text });
        },
      ),
      { numRuns: 300 },
    );
  });
});
