import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newServer } from '../bench.ts';
import { scratchSqlite } from '../scratchSqlite.ts';

const CHANGES = 20;
const writer = new URL('./writer.ts', import.meta.url).pathname;

/** Whether a process may be watched as it calls the system. */
function canTrace(): boolean {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const traceable = canTrace();
if (!traceable) process.stderr.write('strace is not there or may not trace: what reaches the disk is not watched.\n');

describe.runIf(traceable)('A change that is acknowledged', () => {
  it('was handed to the disk before', async () => {
    const database = await scratchSqlite();
    const trace = join(tmpdir(), `verbatim-trace-${process.pid}`);
    const watched = ['-f', '-s', '64', '-e', 'trace=fsync,fdatasync,write', '-o', trace];
    const program = [process.execPath, '--import', 'tsx', writer, database.url, newServer(), String(CHANGES)];
    execFileSync('strace', [...watched, ...program], { stdio: ['ignore', 'ignore', 'inherit'] });
    const calls = (await readFile(trace, 'utf8')).split('\n');
    let [synced, acknowledged] = [0, 0];
    for (const call of calls) {
      if (/\bf(?:data)?sync(?:\(| resumed).*= 0$/.test(call)) synced += 1;
      else if (/\bwrite\(1, "\d+ [0-9a-f-]{36}/.test(call)) {
        expect(synced, `syncs before acknowledgement ${acknowledged + 1}`).toBeGreaterThan(0);
        [synced, acknowledged] = [0, acknowledged + 1];
      }
    }
    expect(acknowledged).toBe(CHANGES);
    await rm(trace);
    await database.drop();
  });
});
