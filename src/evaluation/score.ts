import type { Outcome, Outcomes } from './askSet.ts';
import { firstPassage, isAnswered, isHit, isRight, isRightOnScreen, isRightParagraph, probabilityOf } from './mark.ts';

/** How a set went. Shares from 0 to 1, undefined where the set has nothing to take them of; times in milliseconds. */
export interface Scores {
  readonly questions: number;
  /** Of the answerable: those that got an answer that is neither unsure nor a refusal. */
  readonly answered: number | undefined;
  /** Of the answerable: those whose first passage holds an answer, be it sure or not. */
  readonly topPassage: number | undefined;
  /** The same for what is seen at once. */
  readonly onScreen: number | undefined;
  /** Of the answerable: those that got an answer, and not the right one. */
  readonly wrong: number | undefined;
  /** Of the answerable whose paragraph is known: those whose first passage stands in it. */
  readonly topParagraph: number | undefined;
  /** Of the questions asked of another article: those that got no answer, or an unsure one. */
  readonly offArticleRefused: number | undefined;
  /** The same for those that their own article does not answer. */
  readonly absentRefused: number | undefined;
  /** Expected calibration error of the probability that the first passage answers, over ten bins of equal width (Guo et al., 2017). */
  readonly calibrationError: number | undefined;
  /** Characters of the first passage, on average, where something was shown as an answer or as the closest passage. */
  readonly characters: number | undefined;
  readonly median: number | undefined;
  readonly p95: number | undefined;
}

/** Scores what was answered. */
export function score({ own, offArticle }: Pick<Outcomes, 'own' | 'offArticle'>): Scores {
  const answerable = own.filter(({ question }) => question.answerable);
  const absent = own.filter(({ question }) => !question.answerable);
  const refused = ({ answer }: Outcome) => !isAnswered(answer);
  const times = own.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    questions: own.length,
    answered: share(answerable, ({ answer }) => isAnswered(answer)),
    topPassage: share(answerable, (outcome) => isRight(outcome)),
    onScreen: share(answerable, isRightOnScreen),
    wrong: share(answerable, (outcome) => isAnswered(outcome.answer) && !isRightOnScreen(outcome)),
    topParagraph: share(
      answerable.filter(({ question }) => question.isInGoldParagraph !== undefined),
      isRightParagraph,
    ),
    offArticleRefused: share(offArticle, refused),
    absentRefused: share(absent, refused),
    calibrationError: calibrationError(own),
    characters: average(answerable.flatMap(({ answer }) => answer.passages[0]?.text.length ?? [])),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

/** Scores the follow-ups of a set, in the same way. */
export function scoreFollowUps({ followUps }: Outcomes): Scores {
  return score({ own: followUps, offArticle: [] });
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number | undefined {
  return outcomes.length === 0 ? undefined : outcomes.filter(holds).length / outcomes.length;
}

/** The smallest time that at least this share of the times does not exceed. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

const BINS = 10;

function calibrationError(outcomes: readonly Outcome[]): number | undefined {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, told: 0, right: 0 }));
  for (const { question, answer } of outcomes) {
    const told = probabilityOf(answer);
    const bin = told === undefined ? undefined : bins[Math.min(BINS - 1, Math.floor(told * BINS))];
    if (!bin || told === undefined) continue;
    const first = firstPassage(answer);
    bin.count += 1;
    bin.told += told;
    bin.right += Number(first !== undefined && isHit(first, question));
  }
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? undefined : bins.reduce((sum, { told, right }) => sum + Math.abs(told - right), 0) / all;
}

function average(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
