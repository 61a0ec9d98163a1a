import { expect, it } from 'vitest';
import { diffWords } from '#src/moderation/diff/diffWords.ts';

it.each([
  ['some 41,000 vehicles', 'some 44,000 vehicles', 'some [−41,000−][+44,000+] vehicles'],
  ['at 5.30 p.m.', 'at 6.30 p.m.', 'at [−5.30−][+6.30+] p.m.'],
  ['in May, 3 of them', 'in May, 4th of them', 'in May, [−3−][+4th+] of them'],
  ['"No," he said', '“No,” he said', '[−"−][+“+]No,[−"−][+”+] he said'],
  ['the quay closed', 'the quay', 'the quay[− closed−]'],
])('shows which words of %j are others in %j', (before, after, marked) => {
  const shown = {
    same: (text: string) => text,
    added: (text: string) => `[+${text}+]`,
    removed: (text: string) => `[−${text}−]`,
  };
  expect(
    diffWords(before, after)
      .map(({ how, text }) => shown[how](text))
      .join(''),
  ).toBe(marked);
});
