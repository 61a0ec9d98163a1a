import { describe, expect, it } from 'vitest';
import { prepareSentences } from '#src/answer/ranking/sentence.ts';
import { addWindow, NOTHING_READ, windowAbout } from '#src/answer/reading/reading.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const article = articleOf([
  'The ferry sank. Nobody drowned.',
  'Boats came from Larn. A crane is due.',
  'The owner was away.',
]);
const sentences = article.paragraphs.flatMap((paragraph) => prepareSentences(article, paragraph));
const [sank, drowned, came] = sentences;
if (!sank || !drowned || !came) throw new Error('The article has five sentences.');
const read = (span: number) => ({ start: span, span, mark: { start: 0, end: 3 } });

describe('windowAbout', () => {
  it('offers the sentences of the article on both sides, across paragraphs, in order', () => {
    const { job } = windowAbout(came, 'when did the ferry sink');
    expect(job).toEqual({
      question: 'when did the ferry sink',
      sentences: [
        { text: 'The ferry sank.', paragraph: 1 },
        { text: 'Nobody drowned.', paragraph: 1 },
        { text: 'Boats came from Larn.', paragraph: 2 },
        { text: 'A crane is due.', paragraph: 2 },
        { text: 'The owner was away.', paragraph: 3 },
      ],
      about: 2,
    });
  });

  it('offers nothing that was read, nor what lies beyond it', () => {
    const reading = addWindow(NOTHING_READ, windowAbout(sank, 'when'), { first: 0, sentences: [read(2), read(3)] });
    const { job } = windowAbout(came, 'when', reading);
    expect(job.sentences.map(({ text }) => text)).toEqual([
      'Boats came from Larn.',
      'A crane is due.',
      'The owner was away.',
    ]);
    expect(job.about).toBe(0);
  });

  it('offers no more than a window can reach', () => {
    const long = articleOf(Array.from({ length: 40 }, (_, i) => `Sentence ${i} has ${'very '.repeat(30)}many words.`));
    const [middle] = long.paragraphs.slice(20, 21).flatMap((paragraph) => prepareSentences(long, paragraph));
    const offered = middle && windowAbout(middle, 'what').job;
    expect([offered?.sentences.length, offered?.about]).toEqual([9, 4]);
  });
});

describe('addWindow', () => {
  const window = windowAbout(came, 'when');

  it('knows what was read, and nothing of other sentences', () => {
    const reading = addWindow(NOTHING_READ, window, { first: 1, sentences: [read(2), read(3)] });
    expect([sank, drowned, came].map((sentence) => reading.of(sentence)?.span)).toEqual([undefined, 2, 3]);
    expect(reading.windows).toBe(1);
  });

  it('keeps of a sentence that was read twice what makes more of it', () => {
    const once = addWindow(NOTHING_READ, window, { first: 1, sentences: [read(2), read(3)] });
    const twice = addWindow(once, window, { first: 1, sentences: [read(1), read(4)] });
    expect([drowned, came].map((sentence) => twice.of(sentence)?.span)).toEqual([2, 4]);
    expect(twice.windows).toBe(2);
  });
});
