import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';

/** The store could not do what was asked. `message` is for the operator, `userMessage` is one sentence, safe to show to anyone. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly userMessage: Text;

  constructor(message: string, userMessage: Text, cause?: unknown) {
    super(message, { cause });
    this.userMessage = userMessage;
  }
}

/** The database cannot be reached or is too busy; the same call may succeed later, and the store recovers by itself. */
export class StoreUnavailable extends StoreError {
  override readonly name = 'StoreUnavailable';

  constructor(message: string, cause?: unknown) {
    super(message, texts.storeUnreachable, cause);
  }
}

/** The database refuses the write or cannot be used until an operator acts: full disk, read-only file, damage. Reading may go on. */
export class StoreRefused extends StoreError {
  override readonly name = 'StoreRefused';

  constructor(message: string, cause?: unknown) {
    super(message, texts.storeRefuses, cause);
  }
}
