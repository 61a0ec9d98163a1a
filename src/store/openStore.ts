import { fileURLToPath } from 'node:url';
import { assembleStore } from './assembleStore.ts';
import type { Engine, StoreDependencies } from './engine.ts';
import { migrate } from './schema/migrate.ts';
import { openSqlite } from './sqlite/sqlite.ts';
import type { Store } from './store.ts';
import { StoreRefused } from './storeError.ts';

/**
 * Opens the store at `file:PATH` (SQLite; made with its folders where there is none) or `postgres://…`, and brings its schema up to
 * date. Throws `StoreRefused` or `StoreUnavailable` with a line that says what is wrong and what to do.
 */
export async function openStore(url: string, dependencies: StoreDependencies): Promise<Store> {
  const engine = await openEngine(url, dependencies);
  try {
    await migrate(engine.database);
  } catch (problem) {
    await engine.close();
    throw problem;
  }
  return assembleStore(engine, dependencies);
}

async function openEngine(url: string, { log }: StoreDependencies): Promise<Engine> {
  if (/^postgres(ql)?:\/\//.test(url)) return (await import('./postgres/postgres.ts')).openPostgres(url, log);
  if (url.startsWith('file:')) return openSqlite(pathOf(url));
  throw new StoreRefused(
    `The store's address must start with file: or postgres://, and this one does not: ${scheme(url)}`,
  );
}

/** `file:data/x.db` is relative to the working folder; `file:///srv/x.db` and `file:/srv/x.db` are not. */
function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  const path = decodeURIComponent(url.slice('file:'.length));
  if (path === '')
    throw new StoreRefused("The store's address names no file: give it a path, as in file:data/verbatim.db");
  return path;
}

/** An address may hold a password: only its beginning is shown. */
function scheme(url: string): string {
  return `${url.split(':', 1)[0]}:…`;
}
