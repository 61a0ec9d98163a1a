import { describe, expect, it } from 'vitest';
import { readArguments, UsageProblem } from '#src/evaluation/readArguments.ts';

const NOTHING = {
  files: [],
  corpus: undefined,
  part: undefined,
  reader: true,
  limit: undefined,
  robust: false,
  misses: false,
  plot: undefined,
  help: false,
};

describe('readArguments', () => {
  it.each([
    [[], NOTHING],
    [['a.jsonl', '--misses', 'b.jsonl'], { ...NOTHING, files: ['a.jsonl', 'b.jsonl'], misses: true }],
    [['--corpus', 'news', '--plot', 'Curve.SVG'], { ...NOTHING, corpus: 'news', plot: 'Curve.SVG' }],
    [['--part', 'report', '--no-reader'], { ...NOTHING, part: 'report', reader: false }],
    [['--robust', '--limit', '60'], { ...NOTHING, robust: true, limit: 60 }],
    [['-h'], { ...NOTHING, help: true }],
  ])('reads %j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });

  it.each([
    [['--plot', 'curve.png'], 'The plot is drawn as SVG only: name a file that ends in .svg instead of curve.png.'],
    [['--part', 'mine'], 'There is no part mine: name reader, ranker, report.'],
    [['--limit', '0'], '--limit takes a whole number from 1 instead of 0.'],
    [['--limit', '1.5'], '--limit takes a whole number from 1 instead of 1.5.'],
    [['--mises'], 'See npm run eval -- --help.'],
    [['--corpus'], 'See npm run eval -- --help.'],
  ])('refuses %j and says what to write', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageProblem);
    expect(() => readArguments(args)).toThrow(message);
  });
});
