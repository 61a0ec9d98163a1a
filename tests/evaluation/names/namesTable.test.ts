import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/answer/answer.ts';
import { drawNamesTable, isSure, listSureAnswers, type NameOutcome } from '#src/evaluation/names/namesTable.ts';
import { cut, readTinySet, refusal, sure, unsure } from '../outcomes.ts';

const [bakery] = readTinySet();
const reopened = cut(bakery, 1, 'The bakery on Tanner Street reopened on Friday.');
const asked = (kind: NameOutcome['kind'], letters: NameOutcome['letters'], answer: Answer): NameOutcome => ({
  kind,
  letters,
  story: bakery.story,
  question: `${kind} in ${letters} letters`,
  answer,
});

const outcomes = [
  asked('surnames', 'large', refusal(reopened)),
  asked('surnames', 'large', sure(reopened)),
  asked('surnames', 'large', unsure(reopened)),
  asked('surnames', 'small', sure(reopened)),
  asked('cities', 'small', refusal()),
  asked("the story's own", 'large', sure(reopened)),
];

it('draws the share without a sure answer, a row a kind of name', () => {
  expect(drawNamesTable(outcomes)).toBe(
    [
      '                 large           small',
      '                 ques-  no sure  ques-  no sure',
      'names            tions   answer  tions   answer',
      'first names          0        –      0        –',
      'surnames             3     66.7      1      0.0',
      'cities               0        –      1    100.0',
      'countries            0        –      0        –',
      "the story's own      1      0.0      0        –",
      '',
    ].join('\n'),
  );
});

describe('listSureAnswers', () => {
  it("lists sure answers about foreign names, and none about the story's own", () => {
    expect(listSureAnswers(outcomes, 1)).toBe(
      `Answered though the story lacks the name (2 of 2)

  surnames in small letters  [surnames; Bakery reopens]
    shown   answer: ¶1 The bakery on Tanner Street reopened on Friday.

  surnames in large letters  [surnames; Bakery reopens]
    shown   answer: ¶1 The bakery on Tanner Street reopened on Friday.

`,
    );
  });

  it('lists ten at most, and nothing where there are none', () => {
    const many = Array.from({ length: 12 }, () => asked('cities', 'large', sure(reopened)));
    expect(listSureAnswers(many, 1).match(/shown {3}answer/g)).toHaveLength(10);
    expect(listSureAnswers(many, 1)).toContain('(10 of 12)');
    expect(listSureAnswers([asked('cities', 'large', refusal())], 1)).toBe('');
  });
});

describe('isSure', () => {
  it.each([
    ['an answer', sure(reopened), true],
    ['the closest passage', unsure(reopened), false],
    ['a refusal', refusal(reopened), false],
    ['a look-up that found somebody', { kind: 'people', people: [], passages: [reopened] }, true],
    ['a look-up that found nobody', { kind: 'people', people: [], passages: [] }, false],
  ] as const)('%s', (_, answer, expected) => {
    expect(isSure(answer)).toBe(expected);
  });
});
