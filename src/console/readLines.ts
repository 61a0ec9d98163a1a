import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a UTF-8 stream, without their line ends (`\n` or `\r\n`); a last line needs none. Unlike `node:readline` it
 * does not end a line at U+2028, which may stand inside a question.
 */
export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    pieces.push(first);
    for (const piece of others) {
      yield withoutReturn(pieces.join(''));
      pieces = [piece];
    }
  }
  const last = pieces.join('') + decoder.end();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
