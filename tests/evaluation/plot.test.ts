import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '#src/evaluation/askSet.ts';
import { traceCurve } from '#src/evaluation/curve.ts';
import { drawPlot } from '#src/evaluation/plot.ts';
import { cut, outcomeOf, readTinySet, refusal, sure, unsure } from './outcomes.ts';

const [bakery] = readTinySet();
const right = cut(bakery, 1, 'The bakery on Tanner Street reopened on Friday.');
const wrong = cut(bakery, 1, 'It had been closed since a fire in May.');

/** So many times the same. */
const times = (count: number, outcome: Outcome) => Array.from({ length: count }, () => outcome);

describe('traceCurve', () => {
  it('sweeps the evidence from the surest, refusals by their nearest passage, and marks the threshold in use', () => {
    const own = [
      ...times(5, outcomeOf(bakery, 0, refusal(right))),
      ...times(5, outcomeOf(bakery, 0, unsure(wrong))),
      ...times(8, outcomeOf(bakery, 0, sure(right))),
      ...times(2, outcomeOf(bakery, 2, sure(wrong))),
    ];
    expect(traceCurve('tiny', own)).toEqual({
      name: 'tiny',
      points: [
        { answered: 0.5, right: 0.8 },
        { answered: 0.75, right: 8 / 15 },
        { answered: 1, right: 0.65 },
      ],
      inUse: { answered: 0.5, right: 0.8 },
    });
  });

  it('gives answers that weigh no evidence at every threshold, and has no points of fewer than ten', () => {
    const quotes = { kind: 'quotes', quotes: [], reported: [], passages: [right] } as const;
    const own = [...times(9, outcomeOf(bakery, 0, quotes)), ...times(3, outcomeOf(bakery, 1, sure(wrong)))];
    expect(traceCurve('tiny', own).points).toEqual([{ answered: 1, right: 0.75 }]);
  });

  it('never reaches questions for which nothing was found', () => {
    const nothing = { kind: 'not-found', passages: [], nearest: [], missing: [] } as const;
    const own = [...times(10, outcomeOf(bakery, 0, unsure(right))), ...times(10, outcomeOf(bakery, 0, nothing))];
    expect(traceCurve('tiny', own)).toEqual({
      name: 'tiny',
      points: [{ answered: 0.5, right: 1 }],
      inUse: undefined,
    });
  });
});

describe('drawPlot', () => {
  const points = [
    { answered: 0.5, right: 1 },
    { answered: 1, right: 0.5 },
  ];
  const drawing = drawPlot([
    { name: 'own', points, inUse: { answered: 0.5, right: 1 } },
    { name: '<&>', points: [], inUse: undefined },
  ]);
  const { document } = parseHTML(drawing);
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);

  it('draws a line a set, from 0 at the lower left to 100 % at the upper right', () => {
    const lines = [...document.querySelectorAll('path.curve')].map((path) => path.getAttribute('d'));
    expect(lines).toEqual(['M274 44L484 230', 'M504 52h28', '', 'M504 90h28']);
    expect(
      [...document.querySelectorAll('circle')].map((dot) => [dot.getAttribute('cx'), dot.getAttribute('cy')]),
    ).toEqual([['274', '44']]);
  });

  it('labels the axes and names each set, its figures beside it', () => {
    expect(texts).toContain('share of the questions answered');
    expect(texts).toContain('share right among the answered');
    expect(texts.filter((text) => /^(?:own|<&>|answers .*)$/.test(text ?? ''))).toEqual([
      'own',
      'answers 50 %, right 100 %',
      '<&>',
      'answers nothing at the threshold in use',
    ]);
  });

  it('tells every two neighbouring lines apart by colour and by dashes', () => {
    const curves = Array.from({ length: 7 }, (_, i) => ({ name: `${i}`, points, inUse: undefined }));
    const strokes = [...drawPlot(curves).matchAll(/stroke="(#\w+)" stroke-dasharray="([^"]+)" d="M274/g)];
    expect(strokes).toHaveLength(7);
    expect(new Set(strokes.map(([, colour]) => colour)).size).toBe(6);
    expect(new Set(strokes.map(([, , dashes]) => dashes)).size).toBe(6);
  });

  it('has colours of its own for a dark screen', () => {
    expect(drawing).toContain('@media (prefers-color-scheme: dark)');
  });
});
