import type { SeedFolder } from '#src/library/seed.ts';
import type { ServerLibrary } from '#src/library/serverLibrary.ts';
import type { Store } from '#src/store/store.ts';
import type { Notice } from './notice.ts';
import type { Web } from './sources/web.ts';

/** Where moderation writes what an operator should know. Fits pino. */
export interface ModerationLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** What moderation works with. */
export interface ModerationContext {
  readonly store: Store;
  readonly library: ServerLibrary;
  readonly seed: SeedFolder;
  readonly web: Web;
  readonly clock: () => Date;
  readonly log: ModerationLog;
  /** Known to no database: what is made with it can't be recomputed from what a database holds. The same in every process of a bot. */
  readonly secret: string;
  /** Tells a server's moderators; a failure is the teller's to log. */
  announce(server: string, notice: Notice): Promise<void>;
}

/** A moderator at work: whoever calls has checked the right. */
export interface Moderator {
  readonly id: string;
  readonly server: string;
}
