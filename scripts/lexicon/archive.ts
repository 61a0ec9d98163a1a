import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where an archive is put, and what it must be. */
export interface Source {
  /** Its file name. */
  readonly file: string;
  readonly sha256: string;
}

/**
 * Downloads a gzipped tar archive and reads texts of it, by their paths in it, in their order. `download` puts it into the folder it is given.
 * Throws where the archive is not the one that was read before.
 */
export async function readArchive(
  { file, sha256 }: Source,
  paths: readonly string[],
  download: (folder: string) => Promise<void> | void,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    await download(folder);
    const archive = join(folder, file);
    const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (found !== sha256) throw new Error(`${file} has the SHA-256 ${found}, not ${sha256}.`);
    return paths.map((path) =>
      execFileSync('tar', ['xzOf', archive, path], { encoding: 'latin1', maxBuffer: 16_000_000 }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
