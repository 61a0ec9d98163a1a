import { expect, it } from 'vitest';
import { readNameExams, SLOT } from '#src/evaluation/names/nameTemplates.ts';
import { findWords } from '#src/text/words.ts';

const exams = await readNameExams();

it('has five stories, and five questions about people and five about places for each', () => {
  expect(exams.map(({ story, people, places }) => [story.articles[0]?.id, people.length, places.length])).toEqual([
    ['rafah-meeting', 5, 5],
    ['match-rovers-felling-semi', 5, 5],
    ['floods-marusa-river', 5, 5],
    ['council-hartsby-sunday-parking', 5, 5],
    ['celebrity-coral-may-tour', 5, 5],
  ]);
});

it('has one place for a name in each question, and a name of its own that the story has', () => {
  const wrong = exams.flatMap(({ story, people, places }) => {
    const words = new Set(
      story.articles.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ text }) => findWords(text).map(({ folded }) => folded)),
      ),
    );
    return [...people, ...places].filter(
      ({ question, own }) =>
        question.split(SLOT).length !== 2 || !findWords(own).every(({ folded }) => words.has(folded)),
    );
  });
  expect(wrong).toEqual([]);
});
