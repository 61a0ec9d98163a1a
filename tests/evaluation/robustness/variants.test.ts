import { describe, expect, it } from 'vitest';
import { seed } from '#src/evaluation/random.ts';
import { addFiller, addThanks, keepKeywords, makeVariants, vary } from '#src/evaluation/robustness/variants.ts';

const QUESTION = 'How many loaves were sold?';

describe('addThanks', () => {
  it.each([
    [1, 'How many loaves were sold? thx'],
    [5, 'How many loaves were sold? thank you so much'],
    [7, 'hey, How many loaves were sold?'],
    [9, 'quick question: How many loaves were sold?'],
  ])('puts a greeting before the question or thanks after it (seed %i)', (start, expected) => {
    expect(addThanks(QUESTION, seed(start))).toBe(expected);
  });
});

describe('addFiller', () => {
  it.each([
    [1, 'How many loaves were sold? lol'],
    [5, 'How many loaves were sold? anyone know'],
    [8, 'um How many loaves were sold?'],
    [12, 'tbh How many loaves were sold?'],
  ])('puts a filler at the start or the end of a single clause (seed %i)', (start, expected) => {
    expect(addFiller(QUESTION, seed(start))).toBe(expected);
  });

  it.each([
    [1, 'when it burned, lol who was hurt, and where?'],
    [2, 'when it burned, who was hurt, and where? like'],
    [5, 'when it burned, who was hurt, and where? anyone know'],
    [9, 'just wondering when it burned, who was hurt, and where?'],
    [10, 'when it burned, does anybody know who was hurt, and where?'],
    [15, 'pls when it burned, who was hurt, and where?'],
  ])('puts it after the first of several clauses too (seed %i)', (start, expected) => {
    expect(addFiller('when it burned, who was hurt, and where?', seed(start))).toBe(expected);
  });

  it('takes the comma of a number for no end of a clause', () => {
    const written = [1, 2, 3, 4, 5, 6, 7, 8].map((start) => addFiller('did 1, 2 or 3 go', seed(start)));
    expect(written.filter((text) => !text.includes('did 1, 2 or 3 go'))).toEqual([]);
  });
});

describe('keepKeywords', () => {
  it.each([
    ['How many loaves were sold?', 'many loaves sold'],
    ["what's the mayor's plan for Tanner Street, and why didn't it work?", "mayor's plan Tanner Street work"],
    ['whos gonna pay 1.9m', 'gonna pay 1.9m'],
    ["hey what's “1 Tanner St.” worth?", 'hey 1 Tanner St worth'],
    ['oldest loaf?', 'oldest loaf?'],
    ['why did they', 'why did they'],
  ])('makes of "%s" "%s"', (question, expected) => {
    expect(keepKeywords(question)).toBe(expected);
  });
});

describe('makeVariants', () => {
  const variants = makeVariants((lemma, part) =>
    lemma === 'sell' && part === 'verb' ? { lemmas: ['sell', 'deal'], uses: 1 } : undefined,
  );

  it('has seven, in the order of the table', () => {
    expect(Object.keys(variants)).toEqual([
      'thanks',
      'fillers',
      'capitals',
      'small letters',
      'one slip',
      'keywords',
      'synonym',
    ]);
  });

  it('writes a question the same way on every run', () => {
    const question = 'Who was selling loaves?';
    expect(Object.entries(variants).map(([name, variant]) => vary(question, name, variant))).toEqual([
      'Who was selling loaves? thanks!',
      'Who was selling loaves? anyone know',
      'WHO WAS SELLING LOAVES?',
      'who was selling loaves?',
      'Who was selling laves?',
      'selling loaves',
      'Who was dealing loaves?',
    ]);
  });
});
