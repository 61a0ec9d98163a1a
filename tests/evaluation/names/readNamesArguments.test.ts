import { expect, it } from 'vitest';
import { readNamesArguments } from '#src/evaluation/names/readNamesArguments.ts';
import { UsageProblem } from '#src/evaluation/readArguments.ts';

const USUAL = { seed: 1, limit: 2000, misses: false, reader: true, help: false };

it.each([
  [[], USUAL],
  [['--seed', '7', '--limit', '0'], { ...USUAL, seed: 7, limit: 0 }],
  [['--misses', '--no-reader', '-h'], { ...USUAL, misses: true, reader: false, help: true }],
])('reads %j', (args, expected) => {
  expect(readNamesArguments(args)).toEqual(expected);
});

it.each([
  [['--limit', 'few'], '--limit takes a whole number from 0 instead of few.'],
  [['--seed', '-1'], 'See npm run eval:names -- --help.'],
  [['names.jsonl'], 'See npm run eval:names -- --help.'],
])('refuses %j and says what to write', (args, message) => {
  expect(() => readNamesArguments(args)).toThrow(UsageProblem);
  expect(() => readNamesArguments(args)).toThrow(message);
});
