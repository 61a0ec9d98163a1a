import { describe, expect, it } from 'vitest';
import { findMarked } from '#src/story/quotations/marks.ts';
import { hangs } from '#tests/hangs.ts';

function marked(text: string): string[] {
  return findMarked(text).map(({ start, end, open }) => text.slice(start, end) + (open ? ' …' : ''));
}

describe('findMarked', () => {
  it.each([
    ['He said "yes" and "no".', ['yes', 'no']],
    ['He said “yes,” then left.', ['yes,']],
    ['“She told me ‘run’ and I ran,” he said.', ['She told me ‘run’ and I ran,']],
    ['"She told me \'run\' and I ran," he said.', ["She told me 'run' and I ran,"]],
    ['‘I don’t know the boys’ names,’ he said.', ['I don’t know the boys’ names,']],
    ["'I don't know the boys' names,' he said.", ["I don't know the boys' names,"]],
    ['The teachers’ plan was ‘a shambles’.', ['a shambles']],
    ['Voters felt ‘let down by ministers’ and left.', ['let down by ministers']],
    ['«On verra», dit-il.', ['On verra']],
    ['„Wir gehen“, sagte sie.', ['Wir gehen']],
    ['„Idziemy”, said the guide.', ['Idziemy']],
    ['We call it "a “small” thing", he said.', ['a “small” thing']],
    ['“We believe it [the plan] is wrong”', ['We believe it [the plan] is wrong']],
    ['“First line of two', ['First line of two …']],
    ['"First line of two', ['First line of two …']],
    ['The board is 6" wide and 5\'10" long.', []],
    ['Rock ’n’ roll in the ’90s wasn’t theirs.', []],
    ["The dogs' owners' meeting isn't today.", []],
    ['“”', []],
  ])('finds the outermost marked words of %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each(['“a ', '"a ', "'a ", '‘a ', '„a ', 'a” ', "a' "])(
    'does not hang over a paragraph of nothing but %j',
    { timeout: hangs },
    (piece) => {
      expect(findMarked(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
    },
  );
});
