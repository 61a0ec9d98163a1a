import { describe, expect, it } from 'vitest';
import { findListedNames } from '#src/english/findListedNames.ts';
import { lookUpName } from '#src/english/names.ts';
import { findWords } from '#src/text/words.ts';

describe('lookUpName', () => {
  it.each([
    ['smith', ['surname']],
    ['paris', ['first name', 'surname', 'place']],
    ['saudi arabia', ['place', 'country']],
    ['norwegians', ['country']],
    ['singh', ['surname']],
    ['texas', ['place']],
  ])('knows what bears the name "%s"', (name, kinds) => {
    const entry = lookUpName(name);
    expect([...(entry?.kinds ?? [])]).toEqual(kinds);
    expect(entry?.isWord).toBe(false);
  });

  it.each(['may', 'rose', 'grant', 'brown', 'mark', 'hope'])('knows that "%s" is an ordinary word too', (name) => {
    expect(lookUpName(name)?.isWord).toBe(true);
  });

  it.each(['lol', 'teh', 'meting', 'ceasefire', ''])('knows no name "%s"', (word) => {
    expect(lookUpName(word)).toBeUndefined();
  });
});

describe('findListedNames', () => {
  it.each([
    ['did texas decline to comment', ['no', 'yes', 'no', 'no', 'no']],
    ['who leads the new zealand side', ['no', 'no', 'no', 'yes', 'yes', 'no']],
    ['did grant resign', ['no', 'maybe', 'no']],
  ])('tells the names of "%s" whatever their letters', (text, parts) => {
    expect(findListedNames(findWords(text))).toEqual(parts);
    expect(findListedNames(findWords(text.toUpperCase()))).toEqual(parts);
  });
});
