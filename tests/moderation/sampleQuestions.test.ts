import { expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { STRICTNESSES } from '#src/answer/strictness.ts';
import { sampleQuestions } from '#src/moderation/proposals/sampleQuestions.ts';
import { bundled } from '#tests/commands/runTyped.ts';

it.each(STRICTNESSES)('a dry run shows questions that a server answers for certain which is %s', async (strictness) => {
  const { story } = bundled;
  const samples = await sampleQuestions(story.articles, strictness);
  const snapshot = { ...takeSnapshot(story), strictness };
  expect(samples).toHaveLength(3);
  expect(samples.filter(({ question }) => answerText(question, snapshot).kind === 'unsure')).toEqual([]);
});
