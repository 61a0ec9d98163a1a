import { expect, it, vi } from 'vitest';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { makeSuggestions } from '#src/library/makeSuggestions.ts';
import { articleOf } from '#tests/render/madeUpStory.ts';

const harbour = () =>
  takeSnapshot({
    revision: 1,
    articles: [
      articleOf(['Mayor Ines Falk, who leads the harbour talks, said “never”.', 'The quay closed on Monday.']),
    ],
  });

it('are there one by one as they are made, in the order in which they are offered', async () => {
  // By a clock on which every slice is over at its first step.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  const { soFar, all } = makeSuggestions(harbour());
  const begun = soFar.length;
  const made = await all;
  clock.mockRestore();
  expect(begun).toBeLessThan(made.length);
  expect(soFar).toEqual(made);
  expect(made.map(({ question }) => question)).toEqual([
    'Who leads the harbour talks?',
    'What did Ines Falk say?',
    'Who is Ines Falk?',
    'What happened on Monday?',
    'What is the story about?',
  ]);
});

it('are made once for a snapshot', () => {
  const snapshot = harbour();
  expect(makeSuggestions(snapshot)).toBe(makeSuggestions(snapshot));
});
