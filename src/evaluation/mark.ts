import { type Answer, isWeighed } from '#src/answer/answer.ts';
import { toProbability } from '#src/answer/logOdds.ts';
import type { Passage } from '#src/corpus/story.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { Outcome } from './askSet.ts';

/** A passage that needs more sentences than this to hold the answer does not point at it. */
const MOST_SENTENCES = 2;

/** Whether the reply claims to answer: one that is unsure or says that the story doesn't say does not. */
export function isAnswered({ kind }: Answer): boolean {
  return !['unsure', 'not-found', 'choose', 'error'].includes(kind);
}

/** Whether one of the first `most` passages holds an answer, within two sentences. */
export function isRight({ question, answer }: Pick<Outcome, 'question' | 'answer'>, most = 1): boolean {
  return answer.passages.slice(0, most).some((passage) => isHit(passage, question));
}

/** Whether what is seen at once holds an answer: of a question's passages one or two, of a list all that are shown. */
export function isRightOnScreen({ question, answer }: Pick<Outcome, 'question' | 'answer'>): boolean {
  if (answer.kind === 'not-found' || answer.kind === 'error') return false;
  return isRight({ question, answer }, shownOf(answer));
}

/** How many passages a member sees at once. */
export function shownOf(answer: Answer): number {
  if (answer.kind === 'answer' || answer.kind === 'unsure') return answer.shown ?? 1;
  return answer.kind === 'not-found' ? 0 : answer.passages.length;
}

/** The probability that what is shown answers, from 0 to 1; undefined where none was weighed. */
export function probabilityOf(answer: Answer): number | undefined {
  return isWeighed(answer) ? toProbability(answer.confidence) : undefined;
}

/** Whether the first passage stands in a paragraph that holds an answer. */
export function isRightParagraph({ question, answer }: Outcome): boolean {
  const [first] = answer.passages;
  return first !== undefined && question.isInGoldParagraph?.(first) === true;
}

/** The passage that comes first, be it an answer, the closest one or merely related. */
export function firstPassage(answer: Answer): Passage | undefined {
  return answer.passages[0] ?? (answer.kind === 'not-found' ? answer.nearest[0] : undefined);
}

/** Whether a passage, of two sentences at most, holds an answer. */
export function isHit(passage: Passage, { isAnsweredBy }: Outcome['question']): boolean {
  return isAnsweredBy(passage) && splitSentences(passage.text).length <= MOST_SENTENCES;
}
