/** Bad input: the message is one clear sentence that says what to do next, safe to show to anyone. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What may be told to anyone of an error: a `UserError`'s message, or the `userMessage` an error brings along; undefined for others. */
export function sentenceFor(error: unknown): string | undefined {
  if (error instanceof UserError) return error.message;
  const told = error instanceof Error && 'userMessage' in error ? error.userMessage : undefined;
  return typeof told === 'string' ? told : undefined;
}
