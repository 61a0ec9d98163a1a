import { expect, it } from 'vitest';
import { Recent } from '#src/story/recent.ts';

it('makes what it does not remember, and forgets what was not used for longest', () => {
  const made: string[] = [];
  const recent = new Recent<string, readonly string[]>(2);
  const use = (key: string) =>
    recent.get(key, () => {
      made.push(key);
      return [key];
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(use)).toEqual([['a'], ['b'], ['a'], ['c'], ['a'], ['b']]);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
