import type { AsyncFlateStreamHandler } from 'fflate';
import { openPace } from '#src/pace.ts';

/** A zip of files, by name, in the order given. Other work goes on meanwhile. */
export async function pack(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { Zip, ZipDeflate } = await import('fflate');
  const pieces: Uint8Array[] = [];
  const rest = openPace();
  const take: AsyncFlateStreamHandler = (error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  };
  const zip = new Zip(take);
  for (const [name, content] of files) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
    await rest();
  }
  zip.end();
  return Buffer.concat(pieces);
}
