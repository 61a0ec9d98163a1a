import type { QuestionAnswer } from '../answer.ts';

/** The same answer, no longer sure. */
export function doubt(answer: QuestionAnswer): QuestionAnswer {
  return answer.kind === 'answer' ? { ...answer, kind: 'unsure', marks: [] } : answer;
}
