import type { Answer } from '#src/answer/answer.ts';
import { answerWithReader } from '#src/answer/answerText.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import type { Reader } from '#src/reader/reader.ts';
import type { Exam, GoldQuestion } from './readSet.ts';

/** One question and what was answered. */
export interface Outcome {
  /** The title of the story's first article, to tell people what was asked. */
  readonly about: string;
  readonly question: GoldQuestion;
  readonly answer: Answer;
  readonly milliseconds: number;
}

export interface Outcomes {
  /** Every question, asked of its own story. */
  readonly own: readonly Outcome[];
  /** The questions of the next article, asked of one that is not about them; none where the set brings fewer than two articles. */
  readonly offArticle: readonly Outcome[];
}

/**
 * Asks the questions of a set the way a member's are asked, with the reader given. `now` tells the time in milliseconds. Follow-ups are left
 * out: without what came before them they ask nothing.
 */
export async function askSet(exams: readonly Exam[], now: () => number, reader: Reader): Promise<Outcomes> {
  const own: Outcome[] = [];
  const offArticle: Outcome[] = [];
  const withArticle = exams.filter(({ ownArticle }) => ownArticle);
  for (const exam of exams) {
    const snapshot = openExam(exam);
    own.push(...(await askQuestions(exam.questions, snapshot, now, reader)));
    const next = nextOf(exam, withArticle);
    if (next) offArticle.push(...(await askQuestions(next.questions, snapshot, now, reader)));
  }
  return { own, offArticle };
}

/** The last article is asked what belongs to the first. */
function nextOf(exam: Exam, exams: readonly Exam[]): Exam | undefined {
  const place = exams.indexOf(exam);
  return place < 0 || exams.length < 2 ? undefined : exams[(place + 1) % exams.length];
}

/** A story ready to be asked. Its facts are read once, as a running bot does, so that no question's time has that in it. */
export function openExam({ story }: Pick<Exam, 'story'>): Snapshot {
  const snapshot = takeSnapshot(story);
  const { facts } = snapshot;
  void [facts.people, facts.quotations, facts.reported, facts.leads, facts.events];
  return snapshot;
}

/** Asks a story these questions, but for follow-ups. See `askSet`. */
export async function askQuestions(
  questions: readonly GoldQuestion[],
  snapshot: Snapshot,
  now: () => number,
  reader: Reader,
): Promise<Outcome[]> {
  const about = snapshot.story.articles[0]?.title ?? '';
  const outcomes: Outcome[] = [];
  for (const question of questions.filter(({ before }) => before === undefined)) {
    const start = now();
    const answer = await answerWithReader(question.question, snapshot, reader);
    outcomes.push({ about, question, answer, milliseconds: now() - start });
  }
  return outcomes;
}
