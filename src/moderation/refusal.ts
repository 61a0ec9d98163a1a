import type { Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';

/** Why a moderator's request is not done: one sentence that says what to do instead, safe to show. */
export class ModerationRefusal extends Error {
  override readonly name = 'ModerationRefusal';
  readonly userMessage: Text;

  constructor(userMessage: Text) {
    super(say(userMessage));
    this.userMessage = userMessage;
  }
}
