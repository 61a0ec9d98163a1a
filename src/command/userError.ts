import { isText, type Text } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';

/** Bad input: `userMessage` is one clear sentence that says what to do next, safe to show to anyone. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly userMessage: Text;

  constructor(userMessage: Text, options?: ErrorOptions) {
    super(say(userMessage), options);
    this.userMessage = userMessage;
  }
}

/** What may be told to anyone of an error: the `userMessage` that it brings along; undefined where it brings none. */
export function sentenceFor(error: unknown): Text | undefined {
  const told = error instanceof Error && 'userMessage' in error ? error.userMessage : undefined;
  return isText(told) ? told : undefined;
}
