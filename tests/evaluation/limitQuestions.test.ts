import { expect, it } from 'vitest';
import { limitQuestions } from '#src/evaluation/limitQuestions.ts';
import { readSet } from '#src/evaluation/readSet.ts';
import { NO_CORPUS } from './outcomes.ts';

const exams = readSet(
  ['a', 'b', 'c', 'd']
    .map((id) => {
      const questions = [1, 2, 3].map((number) => ({ id: `${id}${number}`, question: 'who', answerable: false }));
      const followUp = { id: `${id}+`, question: 'why', before: 'who', answerable: false };
      return JSON.stringify({
        id,
        paragraphs: ['Text.'],
        questions: [...questions, followUp],
        ...(id === 'd' && { summary: ['Text.'] }),
      });
    })
    .join('\n'),
  NO_CORPUS,
);
const take = (limit: number) =>
  limitQuestions(exams, limit).map(({ questions }) => questions.map(({ id }) => id).join(' '));

it('draws one question from each of as many equal stretches, the same ones every time', () => {
  expect(take(4)).toEqual(['a2', 'b1', 'c2', 'd3']);
  expect(take(2)).toEqual(['b1', 'c1', '']);
});

it('takes all that are asked where there are no more than that', () => {
  expect(take(12)).toEqual(['a1 a2 a3', 'b1 b2 b3', 'c1 c2 c3', 'd1 d2 d3']);
  expect(take(500)).toEqual(take(12));
});
