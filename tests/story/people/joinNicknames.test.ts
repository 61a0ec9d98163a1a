import { describe, expect, it } from 'vitest';
import { readTokens } from '#src/english/tokens.ts';
import { findNames } from '#src/story/people/findNames.ts';

function namesIn(text: string): string[] {
  return findNames(readTokens(text, []), new Set([0])).map(({ words }) => words.join(' '));
}

describe('joinNicknames', () => {
  it('makes one name of the parts around a nickname', () => {
    expect(namesIn('They met Ousmane “The Wall” Kanté there.')).toEqual(['Ousmane Kanté']);
  });

  it('reads a long paragraph of marks that never close', () => {
    expect(namesIn('met Anna Berg "and '.repeat(4000)).length).toBe(4000);
  });
});
