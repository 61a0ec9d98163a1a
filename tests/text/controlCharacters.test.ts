import { expect, it } from 'vitest';
import { withoutControls } from '#src/text/controlCharacters.ts';

it('leaves out what a terminal would obey, and keeps white space and all other characters', () => {
  expect(withoutControls('\u001b[31mred\u0007 alert\u009b2J\u007f\n\ttab é 😀')).toBe('[31mred alert2J\n\ttab é 😀');
});
