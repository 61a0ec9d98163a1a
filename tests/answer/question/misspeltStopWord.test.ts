import { describe, expect, it } from 'vitest';
import { isMisspeltStopWord } from '#src/answer/question/misspeltStopWord.ts';

describe('isMisspeltStopWord', () => {
  it.each([
    ['Whwn', 0],
    ['wich', 0],
    ['waht', 3],
    ['throuhg', 2],
    ['agains', 2],
  ])('takes "%s", word %i of a question, for a common word', (typed, position) => {
    const capital = typed !== typed.toLowerCase();
    expect(isMisspeltStopWord(typed.toLowerCase(), capital, position)).toBe(true);
  });

  it.each([
    ['Shen', 2],
    ['Thiel', 1],
    ['skarholm', 2],
    ['shen', 2],
    ['tfeu', 1],
  ])('takes "%s", word %i of a question, for a word that may mean something', (typed, position) => {
    const capital = typed !== typed.toLowerCase();
    expect(isMisspeltStopWord(typed.toLowerCase(), capital, position)).toBe(false);
  });
});
