import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '#src/console/readLines.ts';

async function linesOf(...chunks: (Buffer | string)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it.each([
    ['nothing', '', []],
    ['a line without an end', 'one', ['one']],
    ['both kinds of line ends', 'one\r\ntwo\n', ['one', 'two']],
    ['blank lines', '\n\none\n', ['', '', 'one']],
    ['separators inside a line', 'one\u2028two\u0085three\n', ['one\u2028two\u0085three']],
  ])('reads %s', async (_, text, expected) => {
    expect(await linesOf(text)).toEqual(expected);
  });

  it('joins what comes in pieces, even within a character', async () => {
    const bytes = Buffer.from('naïve ¶7\nend');
    expect(await linesOf(...Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(['naïve ¶7', 'end']);
  });

  it('takes a line of ten million characters in one piece', async () => {
    const long = 'x'.repeat(10_000_000);
    const [first, second] = await linesOf(...(long.match(/.{1,65536}/g) ?? []), '\nshort');
    expect(first === long).toBe(true);
    expect(second).toBe('short');
  });
});
