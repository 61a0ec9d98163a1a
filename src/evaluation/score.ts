import type { Outcome, Outcomes } from './askSet.ts';
import { isAnswered, isRight, isRightParagraph } from './mark.ts';

/** How a set went. Shares from 0 to 1, undefined where the set has nothing to take them of; times in milliseconds. */
export interface Scores {
  readonly questions: number;
  /** Of the answerable: those that got an answer that is neither unsure nor a refusal. */
  readonly answered: number | undefined;
  /** Of the answerable: those whose first passage holds an answer, be it sure or not. */
  readonly topPassage: number | undefined;
  /** The same for one of the first three. */
  readonly topThree: number | undefined;
  /** Of the answerable whose paragraph is known: those whose first passage stands in it. */
  readonly topParagraph: number | undefined;
  /** Of the questions asked of another article: those that got no answer, or an unsure one. */
  readonly offArticleRefused: number | undefined;
  /** The same for those that their own article does not answer. */
  readonly absentRefused: number | undefined;
  readonly median: number | undefined;
  readonly p95: number | undefined;
}

/** Scores what was answered. */
export function score({ own, offArticle }: Outcomes): Scores {
  const answerable = own.filter(({ question }) => question.answerable);
  const absent = own.filter(({ question }) => !question.answerable);
  const refused = ({ answer }: Outcome) => !isAnswered(answer);
  const times = own.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    questions: own.length,
    answered: share(answerable, ({ answer }) => isAnswered(answer)),
    topPassage: share(answerable, (outcome) => isRight(outcome)),
    topThree: share(answerable, (outcome) => isRight(outcome, 3)),
    topParagraph: share(
      answerable.filter(({ question }) => question.isInGoldParagraph !== undefined),
      isRightParagraph,
    ),
    offArticleRefused: share(offArticle, refused),
    absentRefused: share(absent, refused),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number | undefined {
  return outcomes.length === 0 ? undefined : outcomes.filter(holds).length / outcomes.length;
}

/** The smallest time that at least this share of the times does not exceed. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
