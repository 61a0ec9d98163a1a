import { describe, expect, it } from 'vitest';
import { checkOptions } from '#src/command/checkOptions.ts';
import type { CommandData } from '#src/command/command.ts';

const data: CommandData = {
  name: 'page',
  description: 'Made up',
  options: [
    { name: 'number', description: 'Which one', type: 'integer', required: true },
    { name: 'word', description: 'A word', type: 'text' },
  ],
};

describe('checkOptions', () => {
  it('takes values as a window sends them, without white space around them, and ignores undeclared ones', () => {
    const options = checkOptions(
      data,
      new Map([
        ['number', '7'],
        ['word', ' a b '],
        ['other', 'x'],
      ]),
    );
    expect([options.integer('number'), options.text('word'), options.text('other')]).toEqual([7, 'a b', undefined]);
  });

  it('counts a blank value as not given', () => {
    expect(
      checkOptions(
        data,
        new Map([
          ['number', '7'],
          ['word', '  '],
        ]),
      ).text('word'),
    ).toBe(undefined);
    expect(() => checkOptions(data, new Map([['number', ' ']]))).toThrow('/page needs number: Which one.');
  });

  it('gives a value only as the type it was declared with', () => {
    const options = checkOptions(data, new Map([['number', '7']]));
    expect([options.text('number'), options.boolean('number')]).toEqual([undefined, undefined]);
  });
});
