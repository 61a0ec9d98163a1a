import { describe, expect, it } from 'vitest';
import { findQuantities } from '#src/text/quantities.ts';

/** "60 %" → "60 % = 60 %"; counted terms in brackets. */
const read = (text: string) =>
  findQuantities(text).map(({ start, end, value, measure, counted }) =>
    [text.slice(start, end), '=', value, measure, ...(counted.length > 0 ? [`(${counted.join(' ')})`] : [])]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('findQuantities', () => {
  it.each<[string, string[]]>([
    [
      '60 % or 60% or 60 percent or 60 per cent',
      ['60 % = 60 %', '60% = 60 %', '60 percent = 60 %', '60 per cent = 60 %'],
    ],
    [
      '$5m, US$5 million, 5 million dollars',
      ['$5m = 5000000 usd', 'US$5 million = 5000000 usd', '5 million dollars = 5000000 usd'],
    ],
    ['€12.50 and 12.5 euros', ['€12.50 = 12.5 eur', '12.5 euros = 12.5 eur']],
    ['3 km, 3,000 metres', ['3 km = 3000 metre', '3,000 metres = 3000 metre']],
    ['two weeks, 14 days', ['two weeks = 14 day', '14 days = 14 day']],
    ['5 pm, 17:00, 5:30 a.m.', ['5 pm = 1020 time of day', '17:00 = 1020 time of day', '5:30 a.m. = 330 time of day']],
    ['on 7 October 2023', ['7 October = 7 day of october', '2023 = 2023 calendar year']],
    [
      'more than 60 sheep, at least two dozen goats',
      ['more than 60 = 60 (sheep)', 'at least two dozen goats = 24 (goat)'],
    ],
    ['four Israeli and US officials told him', ['four Israeli and US officials = 4 (israel usa offici)']],
    ['2,400 of the newly elected members', ['2,400 of the newly elected members = 2400 (newli elect member)']],
    ['The toll rose to 60.', ['60 = 60']],
    ["Monday's vote, in March", ["Monday's = 0 weekday", 'March = 2 name of a month']],
    ['March on, and they may stay', []],
  ])('reads %j', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});
