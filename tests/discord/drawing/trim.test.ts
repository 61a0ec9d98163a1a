import { describe, expect, it } from 'vitest';
import { ellipsis, trim } from '#src/discord/drawing/trim.ts';
import { hostileText } from '#tests/discord/hostileText.ts';
import fc from '#tests/properties.ts';

describe('trim', () => {
  const news = 'The envoys met on Sunday. They agreed on nothing. They will meet again next week in Oslo.';

  it.each([
    [news, 200, news],
    [news, news.length, news],
    [news, 80, 'The envoys met on Sunday. They agreed on nothing. …'],
    [news, 40, 'The envoys met on Sunday. …'],
    [news, 20, 'The envoys met on …'],
    ['Unbreakable', 5, 'Unbre …'],
    ['👩‍👩‍👧👩‍👩‍👧', 12, '👩‍👩‍👧 …'],
    ['😀😀', 3, '😀 …'],
  ])('of %j to %i characters is %j', (text, longest, trimmed) => {
    expect(trim(text, longest)).toBe(trimmed);
  });

  it('keeps the beginning as it is and says where it stops', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 60 }), (text, longest) => {
        const trimmed = trim(text, longest);
        if (trimmed === text) return text.length <= longest;
        const beginning = trimmed.slice(0, -ellipsis.length);
        return (
          trimmed.endsWith(ellipsis) && beginning !== '' && beginning.length <= longest && text.startsWith(beginning)
        );
      }),
    );
  });
});
