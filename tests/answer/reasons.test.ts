import { describe, expect, it } from 'vitest';
import type { DecisionName } from '#src/answer/decide.ts';
import { findReasons } from '#src/answer/reasons.ts';

const share = (name: DecisionName, value: number, weight: number) => ({ name, value, weight });

describe('what speaks for and against a passage', () => {
  it('sums up features that say one thing between them, since their weights balance each other', () => {
    const shares = [share('covered', 1, 0.4), share('coveredAround', 1, 1.2), share('coveredInParagraph', 1, -1)];
    const { pro, contra } = findReasons(shares);
    // 0.2 + 0.6 − 0.5
    expect(pro.map(({ name, adds }) => [name, adds.toFixed(2)])).toEqual([['words', '0.30']]);
    expect(contra).toEqual([]);
  });

  it('takes half of what can be all for neither good nor bad', () => {
    expect(findReasons([share('coveredAround', 0.5, 2)])).toEqual({ pro: [], contra: [] });
    expect(findReasons([share('coveredAround', 0.25, 2)]).contra).toEqual([{ name: 'words', adds: -0.5 }]);
  });

  it('names the three strongest of each, the strongest first', () => {
    const shares = [
      share('noPremises', 1, -0.3),
      share('unknown', 1, -0.9),
      share('missingName', 1, -0.2),
      share('noPlace', 1, -0.1),
      share('start', -4, 0.2),
      share('span', -7, 0),
      share('lead', 9, 0.3),
      share('chance', 0.9, 0),
      share('offersMeasure', 1, 0.2),
    ];
    const { pro, contra } = findReasons(shares);
    expect(pro.map(({ name }) => name)).toEqual(['lead', 'offered']);
    expect(contra.map(({ name }) => name)).toEqual(['unknown words', 'reader', 'premises']);
  });

  it('calls no lack a merit and no merit a lack, whatever the weights', () => {
    const shares = [
      share('noTime', 1, 0.7),
      share('offersMeasure', 1, -0.7),
      share('unknown', 1, 0.7),
      share('coveredAround', 1, -0.7),
      share('span', 4, -0.7),
    ];
    expect(findReasons(shares)).toEqual({ pro: [], contra: [] });
  });

  it('takes what holds for every passage of a question, or only balances something else, for no reason', () => {
    expect(findReasons([share('always', 1, -2), share('length', 2, -1), share('order', 1, -2)])).toEqual({
      pro: [],
      contra: [],
    });
  });
});
