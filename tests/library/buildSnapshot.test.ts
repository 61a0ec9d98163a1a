import { expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { buildSnapshot } from '#src/library/buildSnapshot.ts';

it('builds what takeSnapshot takes at once', async () => {
  const { articles } = await readCorpus('corpus');
  const story = { revision: 4, articles };
  const built = await buildSnapshot(story);
  const taken = takeSnapshot(story);
  expect(built.index.postings).toEqual(taken.index.postings);
  expect(built.index.terms.words()).toEqual(taken.index.terms.words());
  expect(built.story).toBe(story);
  const question = articles[0]?.title ?? '';
  expect(answerText(question, built)).toEqual(answerText(question, taken));
});
