import { describe, expect, it } from 'vitest';
import type { Quotation } from '#src/story/facts.ts';
import { matchSpeakers } from '#src/story/quotations/matchSpeakers.ts';

function said(speaker: string, text: string, role?: string): Quotation {
  const passage = { article: 'report', paragraph: 1, start: 0, end: text.length, text };
  return { ...passage, speaker, passage, ...(role === undefined ? {} : { role }) };
}

const quotations = [
  said('Ana Lima', 'one', 'port spokesperson'),
  said('Senior port officials', 'two'),
  said('ministry', 'three'),
  said('Ana Lima', 'four', 'port spokesperson'),
  said('', 'five'),
  said('judge', 'six'),
  said('Ruth Okoro', 'seven', 'Judge'),
];

describe('matchSpeakers', () => {
  it.each([
    ['lima', ['one', 'four']],
    ['limaa', ['one', 'four']],
    ['spokeswoman', ['one', 'four']],
    ['officials', ['two']],
    ['the port officials', ['two']],
    ['the ministry', ['three']],
    ['the judge', ['six', 'seven']],
    ['okoro', ['seven']],
    ['somebody', []],
    ['', []],
  ])('gives what %j says, in the order given', (typed, expected) => {
    expect(matchSpeakers(quotations, typed).map(({ text }) => text)).toEqual(expected);
  });
});
