import { texts } from '#src/language/texts.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import type { Invocation } from './command.ts';
import { UserError } from './userError.ts';

/** What is kept for the server. Throws `UserError` where nothing is: the story is a folder. */
export function requireStore({ services }: Pick<Invocation, 'services'>): Moderation {
  if (services.moderation) return services.moderation;
  throw new UserError(texts.nothingKept);
}

/** The same, for moderators alone: whatever let somebody come this far. Throws `UserError`. */
export function requireModeration({ services, asker }: Pick<Invocation, 'services' | 'asker'>): Moderation {
  if (!asker.isModerator) throw new UserError(texts.moderatorsOnly);
  return requireStore({ services });
}
