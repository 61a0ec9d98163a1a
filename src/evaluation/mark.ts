import type { Answer } from '#src/answer/answer.ts';
import type { Passage } from '#src/corpus/story.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { Outcome } from './askSet.ts';

/** A passage that needs more sentences than this to hold the answer does not point at it. */
const MOST_SENTENCES = 2;

/** Whether the reply claims to answer: one that is unsure or says that the story doesn't say does not. */
export function isAnswered({ kind }: Answer): boolean {
  return kind !== 'unsure' && kind !== 'not-found' && kind !== 'error';
}

/** Whether one of the first `most` passages holds an answer, within two sentences. */
export function isRight({ question, answer }: Pick<Outcome, 'question' | 'answer'>, most = 1): boolean {
  return answer.passages.slice(0, most).some((passage) => isHit(passage, question));
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
