import { describe, expect, it } from 'vitest';
import { answerWithReader } from '#src/answer/answerText.ts';
import { explainQuestion } from '#src/answer/explain.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { drawExplanation } from '#src/evaluation/drawExplanation.ts';
import { withoutReader } from '#src/reader/reader.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const QUESTION = 'why did the gymnast miss out on a medal';
const open = () =>
  takeSnapshot({
    revision: 1,
    articles: [
      articleOf([
        'The gymnast missed out on a medal in Lund on Sunday, so there was no medal for Norway.',
        'She had landed on one foot after her last jump.',
      ]),
    ],
  });

describe('explainQuestion', () => {
  it('tells what was understood, found, read and decided', async () => {
    const snapshot = open();
    await answerWithReader(QUESTION, snapshot, readerOf({ 'landed on one foot': 9 }));
    const why = explainQuestion(QUESTION, snapshot);
    expect(why.understood.askedFor).toBe('reason');
    expect(why.understood.terms.map(({ typed, kind }) => [typed, kind])).toEqual([
      ['gymnast', 'word'],
      ['miss', 'word'],
      ['medal', 'word'],
    ]);
    expect(why.paragraphs).toEqual([
      { article: 'report', paragraph: 1, score: 1 },
      { article: 'report', paragraph: 2, score: 0 },
    ]);
    expect(why.reader).toBe('read');
    expect(why.windows).toBe(1);
    expect(why.sentences[0]).toMatchObject({
      paragraph: 2,
      reader: { start: 9, span: 9, marked: 'landed on one foot', mark: { start: 8, end: 26 } },
    });
    expect(why.decision.kind).toBe('answer');
    expect(why.decision.probability).toBeGreaterThan(0.5);
  });

  it('tells that no reader was there, and decides by the evidence of words', async () => {
    const snapshot = open();
    await answerWithReader(QUESTION, snapshot, withoutReader());
    const why = explainQuestion(QUESTION, snapshot);
    expect([why.reader, why.windows]).toEqual(['none', 0]);
    expect(why.sentences[0]?.reader).toBeUndefined();
    expect(why.sentences[0]?.paragraph).toBe(1);
  });

  it('tells that the reader had too much to read', async () => {
    const snapshot = open();
    await answerWithReader(QUESTION, snapshot, readerOf({}, { most: 0 }));
    expect(explainQuestion(QUESTION, snapshot).reader).toBe('busy');
  });
});

it('draws an explanation on one screen', async () => {
  const snapshot = open();
  await answerWithReader(QUESTION, snapshot, readerOf({ 'landed on one foot': 9 }));
  const lines = drawExplanation(QUESTION, explainQuestion(QUESTION, snapshot)).trimEnd().split('\n');
  expect(lines[0]).toBe(`› ${QUESTION}`);
  expect(lines).toContain('reader      read 1 window');
  expect(lines).toContain('1. ¶2 She had landed on one foot after her last jump.');
  expect(lines).toContain('     reader start +9.00, span +9.00: "landed on one foot"');
  expect(lines.at(-1)).toMatch(/^decision {4}answer at 0\.\d\d \(an answer from 0\.\d\d\): /);
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(118);
});
