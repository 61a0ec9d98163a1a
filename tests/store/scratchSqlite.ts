import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScratchDatabase } from './bench.ts';

/** A SQLite file in a folder of its own. */
export async function scratchSqlite(): Promise<ScratchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  return {
    url: `file:${join(folder, 'store.db')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}
