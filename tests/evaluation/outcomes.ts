import type { Answer } from '#src/answer/answer.ts';
import { findParagraph, type Passage, passageOf } from '#src/corpus/story.ts';
import type { Outcome } from '#src/evaluation/askSet.ts';
import { type Exam, readSet } from '#src/evaluation/readSet.ts';

/** A set of two articles, one of which does not say everything it is asked. */
export const TINY_SET = [
  {
    id: 'bakery',
    title: 'Bakery reopens',
    paragraphs: [
      'The bakery on Tanner Street reopened on Friday. It had been closed since a fire in May.',
      'Its owner, Hilda Brandt, sold 900 loaves before noon. The queue reached the church. Nobody went home empty-handed.',
    ],
    questions: [
      {
        id: 'b1',
        question: 'when did the bakery reopen',
        answers: [{ text: 'on Friday', paragraph: 0, start: 37 }],
      },
      {
        id: 'b2',
        question: 'how many loaves were sold',
        answers: [{ text: '900 loaves', paragraph: 1, start: 30 }],
      },
      { id: 'b3', question: 'how old is hilda brandt', answerable: false, answers: [] },
    ],
  },
  {
    id: 'kite',
    title: 'Kite record falls',
    paragraphs: ['Oona Lindqvist flew a kite at 4,880 metres over the Saltner plain on Sunday, a world record.'],
    questions: [
      {
        id: 'k1',
        question: 'who set the kite record',
        answers: [{ text: 'Oona Lindqvist', paragraph: 0, start: 0 }],
      },
    ],
  },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

export const NO_CORPUS = { revision: 1, articles: [] };

export function readTinySet(): readonly [Exam, Exam] {
  const [bakery, kite] = readSet(TINY_SET, NO_CORPUS);
  if (!bakery || !kite) throw new Error('The tiny set has two articles.');
  return [bakery, kite];
}

/** The stretch of the exam's article that has these words. */
export function cut({ story }: Exam, paragraph: number, words: string): Passage {
  const [article] = story.articles;
  const found = article && findParagraph(article, paragraph);
  const start = found?.text.indexOf(words) ?? -1;
  if (!article || !found || start < 0) throw new Error(`No paragraph ${paragraph} with "${words}".`);
  return passageOf(article, found, { start, end: start + words.length });
}

/** What was answered to the question with this number. */
export function outcomeOf(exam: Exam, number: number, answer: Answer, milliseconds = 1): Outcome {
  const question = exam.questions[number];
  if (!question) throw new Error(`No question ${number}.`);
  return { about: exam.story.articles[0]?.title ?? '', question, answer, milliseconds };
}

export function sure(...passages: Passage[]): Answer {
  return { kind: 'answer', passages, nearest: [], marks: [], confidence: 2 };
}

/** An answer of which the first two passages are shown at once. */
export function shownTogether(...passages: Passage[]): Answer {
  return { kind: 'answer', passages, nearest: [], marks: [], confidence: 2, shown: 2 };
}

export function unsure(...passages: Passage[]): Answer {
  return { kind: 'unsure', passages, nearest: [], marks: [], confidence: -1 };
}

export function refusal(...nearest: Passage[]): Answer {
  return { kind: 'not-found', passages: [], nearest, missing: [], confidence: -3 };
}
