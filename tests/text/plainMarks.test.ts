import { expect, it } from 'vitest';
import { plainMarks } from '#src/text/plainMarks.ts';

it.each([
  ['“No,” she said', '"No," she said'],
  ['«Non», dit-il', '"Non", dit-il'],
  ['the mayor’s ‘plan’', "the mayor's 'plan'"],
  ['2019–2021 — at last', '2019-2021 - at last'],
  ['38\u00a0crowns', '38 crowns'],
])('writes %j in plain marks, every character in its place', (text, plain) => {
  expect(plainMarks(text)).toBe(plain);
  expect(plain.length).toBe(text.length);
});
