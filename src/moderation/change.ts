import type { Article } from '#src/corpus/article.ts';
import type { RevisionKind } from '#src/store/corpus.ts';
import type { Validators } from '#src/store/fetches.ts';
import type { SettingsChange } from './settings.ts';

/** A page that a change was made from: recorded once the change is. */
export interface FetchedFrom extends Validators {
  readonly url: string;
}

/** A change of a story as it waits for its moderator. All of it is JSON. */
export interface PlannedChange {
  readonly kind: RevisionKind;
  readonly why: string;
  readonly put: readonly Article[];
  readonly remove: readonly string[];
  /** Ids of bundled articles that show again. */
  readonly uncover: readonly string[];
  /** Fingerprint of the bundled articles to stand on, 'off' for none; left out where that stays as it is. */
  readonly seed?: string;
  /** The revision that a rollback brings back. */
  readonly to?: number;
  readonly fetched: readonly FetchedFrom[];
  /** Settings that change with the story. */
  readonly settings?: SettingsChange;
}

/** The `seed` of a change that takes the bundled articles away. */
export const SEED_OFF = 'off';

/** A change that does nothing yet. */
export function plan(kind: RevisionKind, why: string, change: Partial<PlannedChange> = {}): PlannedChange {
  return { put: [], remove: [], uncover: [], fetched: [], ...change, kind, why };
}
