import { expect, it } from 'vitest';
import { storedText } from '#src/store/storedText.ts';

it.each([
  ['plain words', 'plain words'],
  ['a null \0 character', 'a null \uFFFD character'],
  ['half a pair \ud83c.', 'half a pair \uFFFD.'],
  ['the other half \udf52.', 'the other half \uFFFD.'],
  ['a whole pair 🍒', 'a whole pair 🍒'],
])('keeps %j as %j', (text, kept) => {
  expect(storedText(text)).toBe(kept);
});
