import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { hasAudience } from '#src/command/audienceOptions.ts';
import type { Command } from '#src/command/command.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import type { Settings } from '#src/moderation/settings.ts';

/** Who sees an answer, and whom it is meant for. */
export interface Audience {
  readonly privately: boolean;
  /** The id of the member it is addressed to. */
  readonly member?: string;
  /** Whether that member is pinged. */
  readonly pings?: boolean;
}

/**
 * Who sees what a slash command answers: whom the asker chose, else whom the server's settings say. An answer for somebody is shown to
 * all unless the asker says otherwise, which cannot be both: throws `UserError`. It pings only for an asker who may ping everybody.
 */
export function chooseAudience(
  { options, memberPermissions }: Pick<ChatInputCommandInteraction, 'options' | 'memberPermissions'>,
  command: Command | undefined,
  { privateByDefault }: Pick<Settings, 'privateByDefault'>,
): Audience {
  if (!command || !hasAudience(command)) return { privately: true };
  const chosen = options.get('private')?.value;
  const member = options.get('for')?.value;
  if (typeof member !== 'string') return { privately: typeof chosen === 'boolean' ? chosen : privateByDefault };
  if (chosen === true) throw new UserError(texts.privateForSomebody);
  return { privately: false, member, pings: memberPermissions?.has(PermissionFlagsBits.MentionEveryone) === true };
}
