import { expect, it } from 'vitest';
import { seed, seedOf } from '#src/evaluation/random.ts';

it('draws the same numbers from the same seed', () => {
  const random = seed(1);
  expect([random.below(100), random.below(100), random.below(100), random.pick(['a', 'b', 'c'])]).toEqual([
    62,
    0,
    52,
    'c',
  ]);
});

it('makes a seed of a text, another one for another text or another seed of the caller', () => {
  expect([seedOf('kite', 1), seedOf('kites', 1), seedOf('kite', 2)]).toEqual([3339331399, 2298197724, 2064215860]);
});
