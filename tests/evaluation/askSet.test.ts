import { expect, it } from 'vitest';
import { askSet } from '#src/evaluation/askSet.ts';
import { readSet } from '#src/evaluation/readSet.ts';
import { NO_CORPUS, readTinySet } from './outcomes.ts';

/** A clock that goes on by one, then two, then three milliseconds … */
function slowingClock(): () => number {
  let calls = 0;
  return () => (calls * ++calls) / 2;
}

it('asks each article its own questions, and those of the next one; the last article those of the first', () => {
  const { own, offArticle } = askSet(readTinySet(), () => 0);
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

it('answers with the passages of the article that is asked', () => {
  const { own } = askSet(readTinySet(), () => 0);
  expect(own[3]?.answer).toMatchObject({ kind: 'answer', passages: [{ article: 'kite', paragraph: 1 }] });
});

it('times each answer by the clock it is given', () => {
  const { own } = askSet(readTinySet().slice(0, 1), slowingClock());
  expect(own.map(({ milliseconds }) => milliseconds)).toEqual([1, 3, 5]);
});

it('asks nothing off the article where there is one article only, or none but the corpus', () => {
  const [bakery] = readTinySet();
  expect(askSet([bakery], () => 0).offArticle).toEqual([]);
  const ofCorpus = readSet('{"question": "who set the kite record", "answerable": false}', NO_CORPUS);
  expect(askSet([bakery, ...ofCorpus], () => 0).offArticle).toEqual([]);
});
