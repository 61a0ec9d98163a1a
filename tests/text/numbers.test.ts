import { describe, expect, it } from 'vitest';
import { findNumbers } from '#src/text/numbers.ts';

describe('findNumbers', () => {
  it.each<[string, Record<string, number>]>([
    ['2,400 sheep, 3.5 goats', { '2,400': 2_400, '3.5': 3.5 }],
    ['10 000 tonnes and 1,250,000 crates', { '10 000': 10_000, '1,250,000': 1_250_000 }],
    ['5k runners, $5m, €2.5bn', { '5k': 5_000, '5m': 5_000_000, '2.5bn': 2_500_000_000 }],
    ['a rope of 5m', {}],
    ['3 million and 1.2 billion', { '3 million': 3_000_000, '1.2 billion': 1_200_000_000 }],
    ['two dozen eggs, a dozen more', { 'two dozen': 24, 'a dozen': 12 }],
    ['half a million, half a dozen', { 'half a million': 500_000, 'half a dozen': 6 }],
    ['twenty-five of ninety nine', { 'twenty-five': 25, 'ninety nine': 99 }],
    ['two hundred and ten thousand', { 'two hundred and ten thousand': 210_000 }],
    ['three million two hundred', { 'three million two hundred': 3_000_200 }],
    ['two, three or four', { two: 2, three: 3, four: 4 }],
    ['one of them came on the 21st, a third in the 1990s', {}],
    ['one hundred and one', { 'one hundred and one': 101 }],
  ])('reads %j', (text, numbers) => {
    const found = findNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value]);
    expect(Object.fromEntries(found)).toEqual(numbers);
  });
});
