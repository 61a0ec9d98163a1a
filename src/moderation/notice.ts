import type { Text } from '#src/language/message.ts';
import type { Correction } from '#src/store/records/corrections.ts';
import type { Pin } from '#src/store/records/pins.ts';
import type { ArticleChange } from './diff/diffStories.ts';

/** What a server's moderators are told without having asked. */
export type Notice =
  /** A watched address brought changes, which are made already. */
  | {
      readonly kind: 'refreshed';
      readonly url: string;
      readonly revision: number;
      readonly changes: readonly ArticleChange[];
      readonly brokenPins: readonly Pin[];
    }
  /** A watched address began to fail; told once, not with every attempt. */
  | { readonly kind: 'failing'; readonly url: string; readonly since: Date; readonly problem: Text }
  | { readonly kind: 'recovered'; readonly url: string; readonly since: Date }
  /** Messages that cite what a revision changed, newest first; they are being corrected. */
  | {
      readonly kind: 'corrections';
      readonly revision: number;
      readonly corrections: readonly Omit<Correction, 'server' | 'revision'>[];
    };
