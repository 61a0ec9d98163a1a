/** Why a moderator's request is not done: one sentence that says what to do instead, safe to show. */
export class ModerationRefusal extends Error {
  override readonly name = 'ModerationRefusal';
  readonly userMessage: string;

  constructor(userMessage: string) {
    super(userMessage);
    this.userMessage = userMessage;
  }
}
