import type { QuestionAnswer } from '../answer.ts';
import type { Snapshot } from '../snapshot.ts';
import { questionKey } from './questionKey.ts';

/** The answer a moderator chose for this question, if one did and the story still has it. */
export function pinnedAnswer(text: string, { pins }: Snapshot): QuestionAnswer | undefined {
  if (pins.size === 0) return undefined;
  const passage = pins.get(questionKey(text));
  return passage && { kind: 'answer', passages: [passage], nearest: [], marks: [] };
}
