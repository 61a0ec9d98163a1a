import { describe, expect, it } from 'vitest';
import { answerWithReader } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { withoutReader } from '#src/reader/reader.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const PARAGRAPHS = [
  'The gymnast missed out on a medal in Lund on Sunday, so there was no medal for Norway.',
  'She had landed on one foot after her last jump.',
  'The prize went to Mary Smith of Texas, who scored 14.9 points.',
];
const QUESTION = 'why did the gymnast miss out on a medal';
const open = () => takeSnapshot({ revision: 1, articles: [articleOf(PARAGRAPHS)] });

describe('answerWithReader', () => {
  it('answers with the sentence next door where the reader finds the answer there, and marks its words', async () => {
    const answer = await answerWithReader(QUESTION, open(), readerOf({ 'landed on one foot': 9 }));
    expect(answer).toMatchObject({
      kind: 'answer',
      passages: [{ paragraph: 2, text: PARAGRAPHS[1] }, {}],
      marks: [{ passage: 0, start: 8, end: 26 }],
    });
  });

  it('does not answer where the reader finds no answer', async () => {
    expect((await answerWithReader(QUESTION, open(), readerOf({}))).kind).not.toBe('answer');
  });

  it('reads the window about the best sentence first, and stops where it is sure', async () => {
    const reader = readerOf({ 'landed on one foot': 9 }, { reach: 1 });
    await answerWithReader(QUESTION, open(), reader);
    expect(reader.jobs.map(({ about, question }) => [about, question])).toEqual([[0, QUESTION]]);
  });

  it('reads one window after another, each about the best that none had, while it is not sure', async () => {
    const reader = readerOf({}, { reach: 0 });
    await answerWithReader('what happened in norway or in texas', open(), reader);
    expect(reader.jobs.map(({ sentences, about }) => sentences[about]?.text)).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[2],
      PARAGRAPHS[1],
    ]);
  });

  it('reads no second window where words leave nothing to be found in it', async () => {
    const reader = readerOf({}, { reach: 0 });
    await answerWithReader(QUESTION, open(), reader);
    expect(reader.jobs).toHaveLength(1);
  });

  it('does not read what words alone answer beyond doubt: a number told as done in all the words of the question', async () => {
    const told = takeSnapshot({
      revision: 1,
      articles: [
        articleOf([
          'The ferry carried 340 passengers to Larn on Monday.',
          'The ferry to Holm will carry 90 passengers.',
        ]),
      ],
    });
    const reader = readerOf({ '340 passengers': 9 });
    await answerWithReader('how many passengers did the ferry carry to larn on monday', told, reader);
    expect(reader.jobs).toHaveLength(0);
    await answerWithReader('how many passengers did the ferry carry to holm', told, reader);
    expect(reader.jobs).toHaveLength(1);
    await answerWithReader('who was carried to larn on monday by the ferry', told, reader);
    expect(reader.jobs).toHaveLength(2);
  });

  it('does not read an article that is not in English', async () => {
    const french = articleOf(['La mairie de Lund a fermé le pont lundi.'], { language: 'fr' });
    const reader = readerOf({});
    await answerWithReader(
      'quand la mairie a fermé le pont',
      takeSnapshot({ revision: 1, articles: [french] }),
      reader,
    );
    expect(reader.jobs).toHaveLength(0);
  });

  it('reads a question once for a revision', async () => {
    const snapshot = open();
    const reader = readerOf({ 'landed on one foot': 9 });
    const first = await answerWithReader(QUESTION, snapshot, reader);
    expect(await answerWithReader(QUESTION, { ...snapshot, pins: new Map() }, reader)).toEqual(first);
    expect(reader.jobs).toHaveLength(1);
  });

  it('answers by words alone without a reader, or where it has no time', async () => {
    const alone = await answerWithReader(QUESTION, open(), withoutReader());
    expect(alone).toMatchObject({ kind: 'answer', passages: [{ paragraph: 1 }], marks: [] });
    expect(await answerWithReader(QUESTION, open(), readerOf({ 'landed on one foot': 9 }, { most: 0 }))).toEqual(alone);
  });

  it('has a question that found no time read when it is asked again', async () => {
    const snapshot = open();
    await answerWithReader(QUESTION, snapshot, readerOf({}, { most: 0 }));
    const answer = await answerWithReader(QUESTION, snapshot, readerOf({ 'landed on one foot': 9 }));
    expect(answer.passages[0]?.paragraph).toBe(2);
  });

  it('has no list of the story read, nor what a moderator chose', async () => {
    const reader = readerOf({});
    expect((await answerWithReader('who is mary smith', open(), reader)).kind).toBe('people');
    expect(reader.jobs).toEqual([]);
  });
});
