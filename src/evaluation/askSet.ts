import type { Answer } from '#src/answer/answer.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import { answerInTalk } from '#src/answer/talk/answerInTalk.ts';
import type { Reader } from '#src/reader/reader.ts';
import type { Exam, GoldQuestion } from './readSet.ts';

/** One question and what was answered. */
export interface Outcome {
  /** The title of the story's first article, to tell people what was asked. */
  readonly about: string;
  readonly question: GoldQuestion;
  readonly answer: Answer;
  /** How a follow-up was read, where not as it was typed. */
  readonly readAs?: string;
  readonly milliseconds: number;
}

export interface Outcomes {
  /** Every question that stands alone, asked of its own story. */
  readonly own: readonly Outcome[];
  /** Every follow-up, asked of its own story after the question before it. */
  readonly followUps: readonly Outcome[];
  /** The questions of the next article, asked of one that is not about them; none where the set brings fewer than two articles. */
  readonly offArticle: readonly Outcome[];
}

/**
 * Asks the questions of a set the way a member's are asked, with the reader given. `now` tells the time in milliseconds. Follow-ups are kept
 * apart, and asked of their own story only: without what came before them they ask nothing.
 */
export async function askSet(exams: readonly Exam[], now: () => number, reader: Reader): Promise<Outcomes> {
  const own: Outcome[] = [];
  const followUps: Outcome[] = [];
  const offArticle: Outcome[] = [];
  const withArticle = exams.filter(({ ownArticle }) => ownArticle);
  for (const exam of exams) {
    const snapshot = openExam(exam);
    own.push(...(await askQuestions(exam.questions.filter(standsAlone), snapshot, now, reader)));
    const after = exam.questions.filter((question) => !standsAlone(question));
    followUps.push(...(await askQuestions(after, snapshot, now, reader)));
    const next = nextOf(exam, withArticle);
    if (next) offArticle.push(...(await askQuestions(next.questions.filter(standsAlone), snapshot, now, reader)));
  }
  return { own, followUps, offArticle };
}

/** Whether a question is asked without another one before it. */
export function standsAlone({ before }: GoldQuestion): boolean {
  return before === undefined;
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

/** Asks a story these questions, each after the one before it if it is a follow-up. See `askSet`. */
export async function askQuestions(
  questions: readonly GoldQuestion[],
  snapshot: Snapshot,
  now: () => number,
  reader: Reader,
): Promise<Outcome[]> {
  const about = snapshot.story.articles[0]?.title ?? '';
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const start = now();
    const { answer, readAs } = await answerInTalk(question.question, question.before, snapshot, reader);
    const milliseconds = now() - start;
    outcomes.push({ about, question, answer, milliseconds, ...(readAs !== undefined && { readAs }) });
  }
  return outcomes;
}
