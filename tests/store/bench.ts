import { randomUUID } from 'node:crypto';
import type { StoreLog } from '#src/store/engine.ts';
import { openStore } from '#src/store/openStore.ts';
import type { Store } from '#src/store/store.ts';

/** A database of a test's own. */
export interface ScratchDatabase {
  readonly url: string;
  /** Removes it with all that is in it. */
  drop(): Promise<void>;
}

/** A clock that stands still until it is moved. */
export class TestClock {
  #now = Date.parse('2031-03-10T09:30:00Z');

  readonly read = (): Date => new Date(this.#now);

  /** Moves on by some days. */
  passDays(days: number): void {
    this.#now += days * 24 * 60 * 60 * 1_000;
  }

  /** Moves on by some milliseconds. */
  pass(ms: number): void {
    this.#now += ms;
  }

  /** The moment some milliseconds from now. */
  in(ms: number): Date {
    return new Date(this.#now + ms);
  }
}

/** One engine under test: a database, handles on it, a clock that all of them share. */
export interface StoreBench {
  readonly store: Store;
  readonly clock: TestClock;
  /** What the stores said to the operator. */
  readonly warnings: string[];
  /** Another handle, as another process would have it; closed with the bench. */
  another(): Promise<Store>;
  close(): Promise<void>;
}

/** Opens a store on a database that is dropped when the bench is closed. */
export async function openBench(database: ScratchDatabase): Promise<StoreBench> {
  const clock = new TestClock();
  const warnings: string[] = [];
  const log: StoreLog = { info: () => {}, warn: (_, message) => warnings.push(message) };
  const opened: Store[] = [];
  const another = async (): Promise<Store> => {
    const store = await openStore(database.url, { log, clock: clock.read });
    opened.push(store);
    return store;
  };
  return {
    store: await another(),
    clock,
    warnings,
    another,
    close: async () => {
      await Promise.all(opened.map((store) => store.close()));
      await database.drop();
    },
  };
}

/** A server no other test knows. */
export function newServer(): string {
  return `server-${randomUUID()}`;
}
