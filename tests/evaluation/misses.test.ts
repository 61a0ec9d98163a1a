import { expect, it } from 'vitest';
import { listMisses } from '#src/evaluation/misses.ts';
import { cut, outcomeOf, readTinySet, refusal, sure, unsure } from './outcomes.ts';

const [bakery, kite] = readTinySet();
const reopened = cut(bakery, 1, 'The bakery on Tanner Street reopened on Friday.');
const fire = cut(bakery, 1, 'It had been closed since a fire in May.');
const record = cut(kite, 1, 'Oona Lindqvist flew a kite');

it('tells of every miss what was asked, shown and wanted, grouped by what went wrong', () => {
  const own = [
    outcomeOf(bakery, 0, sure(fire, reopened)),
    outcomeOf(bakery, 1, refusal(fire)),
    outcomeOf(bakery, 0, unsure(reopened)),
    outcomeOf(bakery, 2, sure(fire)),
    outcomeOf(bakery, 1, refusal()),
  ];
  expect(listMisses('tiny', { own, followUps: [], offArticle: [outcomeOf(bakery, 2, sure(record))] })).toBe(
    `tiny: Answered, but not from the right passage (1)

  when did the bakery reopen  [Bakery reopens]
    shown   answer: ¶1 It had been closed since a fire in May.
    wanted  ¶1 on Friday

tiny: Not answered, and the closest passage is not the right one (2)

  how many loaves were sold  [Bakery reopens]
    shown   not-found: ¶1 It had been closed since a fire in May.
    wanted  ¶2 900 loaves

  how many loaves were sold  [Bakery reopens]
    shown   not-found
    wanted  ¶2 900 loaves

tiny: Not answered with certainty, though the closest passage is the right one (1)

  when did the bakery reopen  [Bakery reopens]
    shown   unsure: ¶1 The bakery on Tanner Street reopened on Friday.
    wanted  ¶1 on Friday

tiny: Answered what the article does not say (1)

  how old is hilda brandt  [Bakery reopens]
    shown   answer: ¶1 It had been closed since a fire in May.
    wanted  no answer

tiny: Answered what another article is about (1)

  how old is hilda brandt  [Bakery reopens]
    shown   answer: ¶1 Oona Lindqvist flew a kite
    wanted  no answer
`,
  );
});

it('has nothing to tell of right answers and right refusals', () => {
  const own = [outcomeOf(bakery, 0, sure(reopened)), outcomeOf(bakery, 2, unsure(fire))];
  expect(listMisses('tiny', { own, followUps: [], offArticle: [outcomeOf(kite, 0, refusal(fire))] })).toBe('');
});

it('wants no answer off the article, whatever the question wants on its own', () => {
  const offArticle = [outcomeOf(kite, 0, sure(fire))];
  expect(listMisses('tiny', { own: [], followUps: [], offArticle })).toContain('wanted  no answer');
});
