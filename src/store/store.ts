import type { CorpusStore } from './corpus/corpus.ts';
import type { FetchStore } from './corpus/fetches.ts';
import type { PendingStore } from './corpus/pending.ts';
import type { WatchStore } from './corpus/watches.ts';
import type { ChangeListener } from './engine.ts';
import type { CitationStore } from './records/citations.ts';
import type { CorrectionStore } from './records/corrections.ts';
import type { FeedbackStore } from './records/feedback.ts';
import type { LineStore } from './records/lines.ts';
import type { MessageAnswerStore } from './records/messageAnswers.ts';
import type { PeopleStore } from './records/people.ts';
import type { PinStore } from './records/pins.ts';
import type { QuestionStore } from './records/questions.ts';
import type { ServerStore } from './records/servers.ts';
import type { SettingsStore } from './records/settings.ts';
import type { Swept } from './records/sweep.ts';

/**
 * What survives a restart, for every server, on SQLite or PostgreSQL alike. What a call has returned from is kept, whatever happens
 * to the process or the machine afterwards. Every call may throw `StoreUnavailable` (try again later) or `StoreRefused` (an
 * operator must act); then nothing was changed, except that a connection lost in the last instant of a `StoreUnavailable` call
 * can leave its change made: `corpus` tells by the change's id when asked again.
 */
export interface Store {
  readonly servers: ServerStore;
  readonly corpus: CorpusStore;
  readonly settings: SettingsStore;
  readonly pending: PendingStore;
  readonly pins: PinStore;
  readonly questions: QuestionStore;
  readonly feedback: FeedbackStore;
  readonly lines: LineStore;
  readonly citations: CitationStore;
  readonly corrections: CorrectionStore;
  readonly watches: WatchStore;
  readonly fetches: FetchStore;
  readonly messageAnswers: MessageAnswerStore;
  readonly people: PeopleStore;
  /**
   * Calls the listener with a server's id when its version may have changed, here or in another process; returns how to stop.
   * Good for warming a cache, no more: only `servers.versionOf` never misses a change.
   */
  onChange(listener: ChangeListener): () => void;
  /** Removes what has outlived its time; to be called about once a day. */
  sweep(): Promise<Swept>;
  /** Releases the database. */
  close(): Promise<void>;
}
