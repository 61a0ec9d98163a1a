import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian and its kin put the programs of each version. */
const VERSIONS = '/usr/lib/postgresql';

/** A PostgreSQL server of a test's own, on the loopback, that it may stop and start. */
export interface PrivatePostgres {
  /** Like `postgres://postgres@127.0.0.1:40123/postgres`. */
  readonly url: string;
  stop(): void;
  start(): void;
  /** Stops it and removes all it had. */
  remove(): void;
}

/** The folder with `initdb` and `pg_ctl`, if they are installed. */
export function findPostgresPrograms(): string | undefined {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** Makes and starts a server with the programs of a folder. It has one user, `postgres`, without a password. */
export async function startPrivatePostgres(programs: string): Promise<PrivatePostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  const as = unprivileged();
  if (as) chownSync(folder, as.uid, as.gid);
  const port = await findFreePort();
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[]) =>
    // The server that is started would keep a pipe open, and whoever waits for its end would wait for ever.
    execFileSync(join(programs, program), [...args], { ...as, cwd: folder, stdio: 'ignore' });
  const control = (...args: string[]) => run('pg_ctl', ['-D', data, '-w', '-t', '120', ...args]);
  const start = () =>
    control('-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`, 'start');
  const stop = () => control('-m', 'fast', 'stop');
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: () => {
      if (existsSync(join(data, 'postmaster.pid'))) stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root: whom to run it as then. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('A listening server has a port.');
  return address.port;
}
