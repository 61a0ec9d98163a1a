import { expect, it } from 'vitest';
import { drawRobustness } from '#src/evaluation/robustness/robustnessTable.ts';

const asTheyAre = { name: 'as they are', questions: 120, changed: 0, topPassage: 0.8, answered: 0.625 };
const none = { questions: 0, changed: undefined, topPassage: undefined, answered: undefined };

it('draws what each variant loses against the questions as they are', () => {
  const thanks = { name: 'thanks', questions: 120, changed: 1, topPassage: 0.75, answered: 0.65 };
  const same = { ...asTheyAre, name: 'small letters', changed: 0.125 };
  expect(
    drawRobustness([
      { name: 'chat', unchanged: asTheyAre, variants: [thanks, same] },
      { name: 'nothing', unchanged: { ...none, name: 'as they are' }, variants: [{ ...none, name: 'thanks' }] },
    ]),
  ).toBe(
    [
      '                 ques-           right  points         points',
      'robustness       tions  changed  first    lost  answ.    lost',
      'chat               120        –   80.0       –   62.5       –',
      '  thanks           120    100.0   75.0     5.0   65.0    −2.5',
      '  small letters    120     12.5   80.0     0.0   62.5     0.0',
      'nothing              0        –      –       –      –       –',
      '  thanks             0        –      –       –      –       –',
      '',
    ].join('\n'),
  );
});
