import { expect, it } from 'vitest';
import { askSet } from '#src/evaluation/askSet.ts';
import { type Exam, readSet } from '#src/evaluation/readSet.ts';
import { withoutReader } from '#src/reader/reader.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { NO_CORPUS, readTinySet } from './outcomes.ts';

/** Asks a set of words alone. */
const ask = (exams: readonly Exam[], now = () => 0) => askSet(exams, now, withoutReader());

/** A clock that goes on by one, then two, then three milliseconds … */
function slowingClock(): () => number {
  let calls = 0;
  return () => (calls * ++calls) / 2;
}

it('asks each article its own questions, and those of the next one; the last article those of the first', async () => {
  const { own, offArticle } = await ask(readTinySet());
  expect(own.map(({ about, question }) => [about, question.id])).toEqual([
    ['Bakery reopens', 'b1'],
    ['Bakery reopens', 'b2'],
    ['Bakery reopens', 'b3'],
    ['Kite record falls', 'k1'],
  ]);
  expect(offArticle.map(({ about, question }) => [about, question.id])).toEqual([
    ['Bakery reopens', 'k1'],
    ['Kite record falls', 'b1'],
    ['Kite record falls', 'b2'],
    ['Kite record falls', 'b3'],
  ]);
});

it('answers with the passages of the article that is asked', async () => {
  const { own } = await ask(readTinySet());
  expect(own[3]?.answer).toMatchObject({ kind: 'answer', passages: [{ article: 'kite', paragraph: 1 }] });
});

it('times each answer by the clock it is given', async () => {
  const { own } = await ask(readTinySet().slice(0, 1), slowingClock());
  expect(own.map(({ milliseconds }) => milliseconds)).toEqual([1, 3, 5]);
});

it('asks nothing off the article where there is one article only, or none but the corpus', async () => {
  const [bakery] = readTinySet();
  expect((await ask([bakery])).offArticle).toEqual([]);
  const ofCorpus = readSet('{"question": "who set the kite record", "answerable": false}', NO_CORPUS);
  expect((await ask([bakery, ...ofCorpus])).offArticle).toEqual([]);
});

it('keeps follow-ups apart, and reads them with the question before them', async () => {
  const [exam] = readSet(
    JSON.stringify({
      id: 'kite',
      paragraphs: ['A kite flew over Saltner.'],
      questions: [
        { id: '1', question: 'what flew over saltner', answerable: false },
        { id: '2', question: 'why', before: 'what flew over saltner', answerable: false },
      ],
    }),
    NO_CORPUS,
  );
  const { own, followUps } = await ask(exam ? [exam] : []);
  expect(own.map(({ question }) => question.id)).toEqual(['1']);
  expect(followUps.map(({ question, readAs }) => [question.id, readAs])).toEqual([
    ['2', 'why was it that someone flew over saltner'],
  ]);
});

it('has the reader read, and answers by what it makes of the sentences', async () => {
  const reader = readerOf({ 'Oona Lindqvist': 9 });
  const [, kite] = readTinySet();
  const { own } = await askSet([kite], () => 0, reader);
  expect(own[0]?.answer).toMatchObject({ kind: 'answer', marks: [{ start: 0, end: 14 }] });
});
