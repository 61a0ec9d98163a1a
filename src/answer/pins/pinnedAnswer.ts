import type { Passage } from '#src/corpus/story.ts';
import { commonCharacters } from '#src/text/commonCharacters.ts';
import type { QuestionAnswer } from '../answer.ts';
import type { Snapshot } from '../snapshot.ts';
import { understand } from '../understanding/understand.ts';
import { questionKey } from './questionKey.ts';

/**
 * The answer a moderator chose for this question, if one did and the story still has it. A pin holds the question as it was typed, so that is
 * looked for first, then as the story understands it.
 */
export function pinnedAnswer(typed: string, snapshot: Snapshot): QuestionAnswer | undefined {
  const { pins } = snapshot;
  if (pins.size === 0) return undefined;
  const pinnedTo = (question: string): Passage | undefined => pins.get(questionKey(question));
  const passage = pinnedTo(commonCharacters(typed)) ?? pinnedTo(understand(typed, snapshot));
  return passage && { kind: 'answer', passages: [passage], nearest: [], marks: [] };
}
