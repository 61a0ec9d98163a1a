import { describe, expect, it } from 'vitest';
import { commonCharacters } from '#src/text/commonCharacters.ts';

describe('what was typed in other characters than the story is written in', () => {
  it.each([
    ['full-width letters', 'ｗｈｏ ｉｓ ｄｅｒｍｅｒ？', 'who is dermer?'],
    ['styled letters', '𝐰𝐡𝐨 is 𝘥𝘦𝘳𝘮𝘦𝘳', 'who is dermer'],
    ['zero-width spaces and joiners', 'who is der\u200Bm\u200Der\uFEFF', 'who is dermer'],
    ['soft hyphens and word joiners', 'reso\u00ADlu\u2060tion', 'resolution'],
    ['marks of direction', '\u202Ewho\u202C is dermer', 'who is dermer'],
    ['ligatures', 'o\uFB03ce', 'office'],
  ])('reads %s', (_, typed, plain) => {
    expect(commonCharacters(typed)).toBe(plain);
  });

  it('leaves accents, curly marks and other scripts alone', () => {
    expect(commonCharacters('Céloron’s “journal”, 北京')).toBe('Céloron’s “journal”, 北京');
  });
});
