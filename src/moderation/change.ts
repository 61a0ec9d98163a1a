import type { Article } from '#src/corpus/article.ts';
import type { Text } from '#src/language/message.ts';
import type { RevisionKind } from '#src/store/corpus/corpus.ts';
import type { FetchedPage } from '#src/store/corpus/fetches.ts';
import type { SettingsChange } from './settings.ts';

/** A change of a story that a moderator may confirm. */
export interface PlannedChange {
  readonly kind: RevisionKind;
  readonly why: Text;
  readonly put: readonly Article[];
  readonly remove: readonly string[];
  /** Ids of bundled articles that show again. */
  readonly uncover: readonly string[];
  /** Fingerprint of the bundled articles to stand on, 'off' for none; left out where that stays as it is. */
  readonly seed?: string;
  /** The revision that a rollback brings back. */
  readonly to?: number;
  /** The pages it was made from: recorded once the change is. */
  readonly fetched: readonly FetchedPage[];
  /** Settings that change with the story. */
  readonly settings?: SettingsChange;
}

/** The `seed` of a change that takes the bundled articles away. */
export const SEED_OFF = 'off';

/** A change that does nothing yet. */
export function plan(kind: RevisionKind, why: Text, change: Partial<PlannedChange> = {}): PlannedChange {
  return { put: [], remove: [], uncover: [], fetched: [], ...change, kind, why };
}
