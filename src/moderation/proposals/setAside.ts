import type { ArticleEntry } from '#src/store/corpus/corpus.ts';
import type { Store } from '#src/store/store.ts';
import type { PlannedChange } from '../change.ts';

/** A change as it waits for its moderator: its texts lie in the store under their hashes. All of it is JSON, and small. */
interface WaitingChange extends Omit<PlannedChange, 'put'> {
  readonly put: readonly Pick<ArticleEntry, 'id' | 'hash'>[];
}

/** Puts the texts of a change into the store and gives what to keep of the change until it is taken up again. */
export async function setAside(change: PlannedChange, corpus: Store['corpus']): Promise<WaitingChange> {
  return { ...change, put: await corpus.keepArticles(change.put) };
}

/** The change that was set aside. */
export async function takeUp(payload: unknown, corpus: Store['corpus']): Promise<PlannedChange> {
  // Only `setAside` writes it.
  const change = payload as WaitingChange;
  return { ...change, put: await corpus.readArticles(change.put) };
}
