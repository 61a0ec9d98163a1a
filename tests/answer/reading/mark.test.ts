import { describe, expect, it } from 'vitest';
import { wholeWords } from '#src/answer/reading/mark.ts';

/** What is set in bold of a sentence whose piece from `[` to `]` was marked. */
function marked(text: string): string {
  const plain = text.replace(/[[\]]/g, '');
  const { start, end } = wholeWords(plain, { start: text.indexOf('['), end: text.indexOf(']') - 1 });
  return plain.slice(start, end);
}

describe('wholeWords', () => {
  it.each([
    ['It sank [on Mon]day.', 'on Monday'],
    ['It cost $1,[200] in all.', '200'],
    ['It was [Smith.]', 'Smith'],
    ['It was in the [U.S.]', 'U.S.'],
    ['They [saw 🎈, ]then left.', 'saw 🎈'],
    ['Nguy[ễ]n spoke.', 'Nguyễn'],
  ])('takes "%s" for "%s"', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
