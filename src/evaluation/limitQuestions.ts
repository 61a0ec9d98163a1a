import { seed } from './random.ts';
import type { Exam, GoldQuestion } from './readSet.ts';

/** The seed of the draws: with another one, other questions are taken. */
const SEED = 1;

/**
 * Takes at most this many questions of a set, the same on every run, with the exams that keep any (or have a summary to be compared).
 * One is drawn from each of as many equal stretches: an even step may be that of the articles, and take the same kind of question from
 * each. Follow-ups, which aren't asked, don't count.
 */
export function limitQuestions(exams: readonly Exam[], limit: number): Exam[] {
  const asked = exams.flatMap(({ questions }) => questions.filter(({ before }) => before === undefined));
  const count = Math.min(limit, asked.length);
  const random = seed(SEED);
  const startOf = (stretch: number) => Math.floor((stretch * asked.length) / count);
  const taken = new Set<GoldQuestion>(
    Array.from({ length: count }, (_, i) => random.pick(asked.slice(startOf(i), startOf(i + 1)))),
  );
  return exams
    .map((exam) => ({ ...exam, questions: exam.questions.filter((question) => taken.has(question)) }))
    .filter(({ questions, summary }) => questions.length > 0 || summary !== undefined);
}
