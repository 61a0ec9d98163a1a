import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { texts } from '#src/language/texts.ts';
import { FetchProblem } from './fetchProblem.ts';

/** What a page may have at most, as sent and when decompressed. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;

/** What is asked for in `accept-encoding`. */
export const ENCODINGS = 'gzip, deflate, br';

type Decompress = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

/**
 * The response's bytes, decompressed. Reads no further than `limit`, and decompresses no further: a bomb costs its limit and no more.
 * Throws `FetchProblem` where there is more, or the bytes are damaged.
 */
export async function readBody(response: IncomingMessage, limit = MAX_PAGE_BYTES): Promise<Buffer> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge(response, limit, 'content-length');
  const bytes = await collect(response, limit);
  if (encoding === 'identity' || bytes.length === 0) return bytes;
  const decompress = decompressorOf(encoding, bytes);
  if (decompress === undefined) throw damaged(`content-encoding ${encoding}`);
  try {
    return await decompress(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(response, limit, `${bytes.length} bytes of ${encoding}`);
    throw damaged(`${encoding}: ${String(error)}`);
  }
}

async function collect(response: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw tooLarge(response, limit, 'the bytes sent');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decompressorOf(encoding: string, bytes: Buffer): Decompress | undefined {
  if (encoding === 'gzip' || encoding === 'x-gzip') return promisify(gunzip);
  if (encoding === 'br') return promisify(brotliDecompress);
  // Servers disagree on whether "deflate" has zlib's header, whose low four bits are 8 (RFC 1950, RFC 9110 8.4.1.2).
  if (encoding === 'deflate') return promisify(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw);
  return undefined;
}

function tooLarge(response: IncomingMessage, limit: number, what: string): FetchProblem {
  response.destroy();
  const megabytes = limit / 1024 / 1024;
  return new FetchProblem('too-large', texts.pageTooLarge({ megabytes }), `${what} over ${limit}`);
}

function damaged(detail: string): FetchProblem {
  return new FetchProblem('damaged', texts.pageDamaged, detail);
}
