/** Bad input: the message is one clear sentence that says what to do next, safe to show to anyone. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
