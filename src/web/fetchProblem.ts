import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';

/** Why nothing came of a fetch. */
export type FetchReason =
  /** Not an address that is fetched: scheme, credentials, port, or no address at all. */
  | 'bad-address'
  /** Not on the public internet. */
  | 'private-address'
  /** The site's robots.txt forbids it, or cannot be read now. */
  | 'robots'
  | 'redirects'
  | 'not-found'
  /** The site wants a login or a payment, or does not serve programs. */
  | 'denied'
  /** The site asks to come back later, or has trouble. */
  | 'busy'
  | 'wrong-type'
  | 'too-large'
  | 'damaged'
  | 'timeout'
  | 'unreachable'
  | 'cancelled';

/** A fetch that came to nothing: `userMessage` is one sentence for whoever asked; `detail` tells the operator what happened. */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem';
  readonly reason: FetchReason;
  readonly userMessage: Text;
  readonly detail: string;

  constructor(reason: FetchReason, userMessage: Text, detail: string) {
    super(say(userMessage));
    this.userMessage = userMessage;
    this.reason = reason;
    this.detail = detail;
  }
}
