import { describe, expect, it } from 'vitest';
import { splitSentences } from '#src/text/sentences.ts';
import { hangs } from '#tests/hangs.ts';
import fc from '#tests/properties.ts';
import { sentenceTable, unspacedTable } from './sentenceTable.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(sentenceTable))('splits sentences with %s', (_, rows) => {
  it.each(rows.map((row) => [row.join(' '), row]))('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

it.each(unspacedTable.map((row) => [row.join(''), row]))(
  'splits sentences without spaces between them: %s',
  (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  },
);

it.each([
  ['', []],
  [' \n\t ', []],
  ['...', ['...']],
  ['? ! .', ['? ! .']],
  ['🎉🎉', ['🎉🎉']],
])('has no sentence without words to lose: %j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

it('ends a sentence at the end of a line', () => {
  expect(sentencesOf('Water for all\nBread for all\n')).toEqual(['Water for all', 'Bread for all']);
});

it('leaves white space out of the spans and counts it in the offsets', () => {
  expect(splitSentences('  He left.   She stayed. ')).toEqual([
    { start: 2, end: 10 },
    { start: 13, end: 24 },
  ]);
});

it('covers every non-blank character once, in order, whatever the text', () => {
  const marks = fc.constantFrom(
    '.',
    '. ',
    '? ',
    '!',
    '… ',
    '”',
    '“',
    '"',
    '[1]',
    '。',
    ' ',
    '\n',
    'U.S.',
    'Mr. ',
    'He ',
    'x',
    '5',
    '🎉',
    '\u200f',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(marks).map((parts) => parts.join('')),
      ),
      (text) => {
        const spans = splitSentences(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['prose', 'Gen. Diallo said “we go.” The U.S. Army left at 5 p.m. on Friday. '],
  ['numbers', '1. '],
  ['quotation marks', '"'],
  ['ellipses', '…" '],
  ['initials', 'A. '],
  ['one word', 'a'],
])('does not hang over a megabyte of %s on one line', { timeout: hangs }, (_, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(splitSentences(text).at(-1)?.end).toBe(text.trimEnd().length);
});
