import { expect, it } from 'vitest';
import { readSet } from '#src/evaluation/readSet.ts';
import { measureRobustness } from '#src/evaluation/robustness/measureRobustness.ts';
import { withoutReader } from '#src/reader/reader.ts';
import { NO_CORPUS, readTinySet } from '../outcomes.ts';

it('asks what is answerable in every variant, and counts what it changed', async () => {
  const variants = {
    same: (question: string) => question,
    'of loaves alone': (question: string) => (question.includes('loaves') ? 'who flew to the moon' : question),
  };
  const measured = await measureRobustness([{ name: 'tiny', exams: readTinySet() }], variants, withoutReader());
  expect(measured).toEqual([
    {
      name: 'tiny',
      unchanged: { name: 'as they are', questions: 3, changed: 0, topPassage: 1, answered: 1 },
      variants: [
        { name: 'same', questions: 3, changed: 0, topPassage: 1, answered: 1 },
        { name: 'of loaves alone', questions: 3, changed: 1 / 3, topPassage: 2 / 3, answered: 2 / 3 },
      ],
    },
  ]);
});

it('leaves out follow-ups, and has no shares where nothing is answerable', async () => {
  const exams = readSet(
    JSON.stringify({
      id: 'kite',
      paragraphs: ['A kite flew over Saltner.'],
      questions: [
        { question: 'who flew it', answerable: false },
        { question: 'where', before: 'what flew', answers: [{ text: 'over Saltner', paragraph: 0, start: 12 }] },
      ],
    }),
    NO_CORPUS,
  );
  const [measured] = await measureRobustness([{ name: 'kite', exams }], {}, withoutReader());
  expect(measured?.unchanged).toEqual({
    name: 'as they are',
    questions: 0,
    changed: undefined,
    topPassage: undefined,
    answered: undefined,
  });
});
