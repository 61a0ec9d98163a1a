import type { Answer } from '#src/answer/answer.ts';
import { answerText } from '#src/answer/answerText.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
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

/** Asks the questions of a set the way a member's are asked. `now` tells the time in milliseconds. */
export function askSet(exams: readonly Exam[], now: () => number): Outcomes {
  const own: Outcome[] = [];
  const offArticle: Outcome[] = [];
  const withArticle = exams.filter(({ ownArticle }) => ownArticle);
  for (const exam of exams) {
    const snapshot = takeSnapshot(exam.story);
    readAhead(snapshot);
    own.push(...ask(exam.questions, snapshot, now));
    const next = nextOf(exam, withArticle);
    if (next) offArticle.push(...ask(next.questions, snapshot, now));
  }
  return { own, offArticle };
}

/** The last article is asked what belongs to the first. */
function nextOf(exam: Exam, exams: readonly Exam[]): Exam | undefined {
  const place = exams.indexOf(exam);
  return place < 0 || exams.length < 2 ? undefined : exams[(place + 1) % exams.length];
}

/** Reads the facts once for each story, as a running bot does, so that no question's time has that in it. */
function readAhead({ facts }: Snapshot): void {
  void [facts.people, facts.quotations, facts.reported, facts.leads, facts.events];
}

function ask(questions: readonly GoldQuestion[], snapshot: Snapshot, now: () => number): Outcome[] {
  const about = snapshot.story.articles[0]?.title ?? '';
  return questions.map((question) => {
    const start = now();
    const answer = answerText(question.question, snapshot);
    return { about, question, answer, milliseconds: now() - start };
  });
}
