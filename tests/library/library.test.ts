import { expect, it } from 'vitest';
import { openLibrary } from '#src/library/library.ts';

it('gives every server the same story', async () => {
  const library = await openLibrary({ folder: 'corpus' });
  const snapshot = await library.snapshotFor(undefined);
  expect(snapshot.story.revision).toBe(1);
  expect(snapshot.story.articles.map(({ id }) => id)).toEqual(['rafah-meeting']);
  expect(await library.snapshotFor('81384788765712384')).toBe(snapshot);
});

it('refuses a folder without articles', async () => {
  await expect(openLibrary({ folder: 'tests/library' })).rejects.toThrow('has no articles');
});
