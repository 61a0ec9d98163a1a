import { fileURLToPath } from 'node:url';
import { citationStore } from './citations.ts';
import type { StoreContext } from './context.ts';
import { corpusStore } from './corpusQueries.ts';
import { correctionStore } from './corrections.ts';
import type { ChangeListener, Engine, StoreDependencies, StoreLog } from './engine.ts';
import { fetchStore } from './fetches.ts';
import { migrate } from './migrate.ts';
import { pendingStore } from './pending.ts';
import { peopleStore } from './people.ts';
import { pinStore } from './pins.ts';
import { questionStore } from './questions.ts';
import { serverStore } from './servers.ts';
import { settingsStore } from './settings.ts';
import type { Store } from './store.ts';
import { StoreRefused } from './storeError.ts';
import { sweep } from './sweep.ts';
import { watchStore } from './watches.ts';

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
  return assemble(engine, dependencies);
}

async function openEngine(url: string, { log }: StoreDependencies): Promise<Engine> {
  if (/^postgres(ql)?:\/\//.test(url)) return (await import('./postgres.ts')).openPostgres(url, log);
  if (url.startsWith('file:')) return (await import('./sqlite.ts')).openSqlite(pathOf(url));
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

function assemble(engine: Engine, { clock, log }: StoreDependencies): Store {
  const { database } = engine;
  const listeners = new Set<ChangeListener>();
  const context: StoreContext = {
    database,
    now: () => clock().getTime(),
    change: async (server, run) => {
      const result = await database.transaction().execute(async (transaction) => {
        const outcome = await run(transaction);
        await engine.announce(transaction, server);
        return outcome;
      });
      for (const listener of listeners) tell(listener, server, log);
      return result;
    },
  };
  return {
    servers: serverStore(context),
    corpus: corpusStore(context),
    settings: settingsStore(context),
    pending: pendingStore(context),
    pins: pinStore(context),
    questions: questionStore(context),
    citations: citationStore(context),
    corrections: correctionStore(context),
    watches: watchStore(context),
    fetches: fetchStore(context),
    people: peopleStore(context),
    onChange: (listener) => {
      listeners.add(listener);
      const stop = engine.listen(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    sweep: () => sweep(context),
    close: () => engine.close(),
  };
}

/** What was committed stays committed, whatever a listener makes of it. */
function tell(listener: ChangeListener, server: string, log: StoreLog): void {
  try {
    listener(server);
  } catch (cause) {
    log.warn({ err: cause, server }, 'A listener to changes failed');
  }
}
