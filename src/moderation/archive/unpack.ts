import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';

/** What a zip may unpack to, in bytes and files: an export of 5,000 articles has some 30 MB. */
const MOST_BYTES = 40 * 1024 * 1024;
const MOST_FILES = 12_000;

/** Bytes and files unpacked at one go: some milliseconds. */
const BYTES_A_SLICE = 512 * 1024;
const FILES_A_SLICE = 250;

/** What of a zip is unpacked. */
export interface Wanted {
  /** The most bytes a file may have; undefined for one that is not wanted. */
  mostBytes(path: string): number | undefined;
}

interface Entry {
  readonly path: string;
  readonly bytes: number;
}

/** The files of a zip that are wanted, by path; or why there are none, as one sentence. Other work goes on meanwhile. */
export async function unpack(
  name: string,
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<{ files: Map<string, Uint8Array> } | { message: Text }> {
  const { unzipSync } = await import('fflate');
  try {
    const entries: Entry[] = [];
    // Asked before anything is unpacked: a bomb is never inflated, and one that lies of its size has no more room than it says.
    unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (wanted.mostBytes(path) !== undefined) entries.push({ path, bytes: originalSize });
        return false;
      },
    });
    if (isTooMuch(entries, wanted)) return { message: texts.zipTooLarge({ name }) };
    const files = new Map<string, Uint8Array>();
    for (const slice of slicesOf(entries)) {
      const unpacked = unzipSync(bytes, { filter: ({ name: path }) => slice.has(path) });
      for (const [path, content] of Object.entries(unpacked)) files.set(path, content);
      await nextTurn();
    }
    return { files };
  } catch {
    return { message: texts.zipDamaged({ name }) };
  }
}

function isTooMuch(entries: readonly Entry[], { mostBytes }: Wanted): boolean {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const large = entries.some(({ path, bytes }) => bytes > (mostBytes(path) ?? 0));
  return large || total > MOST_BYTES || entries.length > MOST_FILES;
}

function slicesOf(entries: readonly Entry[]): Set<string>[] {
  const slices: Set<string>[] = [];
  let slice = new Set<string>();
  let room = 0;
  for (const { path, bytes } of entries) {
    if (room < bytes || slice.size === FILES_A_SLICE) {
      slice = new Set();
      slices.push(slice);
      room = BYTES_A_SLICE;
    }
    slice.add(path);
    room -= bytes;
  }
  return slices;
}
