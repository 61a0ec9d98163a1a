import { commandWord } from '#src/command/declaredWords.ts';
import type { ParsedLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { HOME } from '#src/library/home.ts';
import type { Settings } from '#src/moderation/settings.ts';
import type { Reply } from '#src/render/reply.ts';
import { diagnose } from '../diagnose.ts';
import { placeOf } from '../place.ts';
import type { Wiring } from '../wiring.ts';
import { isModerator, moderates } from './access.ts';
import type { Answerable } from './acknowledgement.ts';
import { serverOf } from './serverOf.ts';

/** Whoever runs a command, and how their server is set as far as is known. */
interface Runner {
  readonly interaction: Answerable;
  readonly settings: Settings;
}

/** Runs a command for whoever is behind an interaction. Throws `UserError` where they may not, and logs that. */
export async function runCommand(
  { command, ...typed }: ParsedLine,
  { interaction, settings }: Runner,
  wiring: Wiring,
  progress: (told: Text) => void,
): Promise<Reply> {
  const { commands, moderation, library, reader } = wiring;
  // A right is never refused or given by settings that could not be read in time.
  const moderator =
    command.access === 'moderators' ? await isModerator(interaction, moderation) : moderates(interaction, settings);
  if (command.access === 'moderators' && !moderator) refuseAccess(command.data.name, interaction, wiring);
  const server = serverOf(interaction);
  const snapshot = await library.snapshotFor(server);
  const asker = { id: interaction.user.id, server: server ?? HOME, isModerator: moderator };
  const services = {
    commands,
    ...(moderation && { moderation }),
    ...(reader && { reader }),
    diagnose: () => diagnose(interaction, wiring),
  };
  const under = interaction.isMessageComponent() ? { under: interaction.message.id } : {};
  return command.run({ ...typed, ...under, asker, snapshot, services, progress });
}

/** Throws the `UserError` for somebody without the right, and logs that they tried. */
export function refuseAccess(command: string, interaction: Answerable, { log }: Pick<Wiring, 'log'>): never {
  log.warn(placeOf(interaction), 'access refused');
  throw new UserError(texts.commandForModerators({ command: commandWord(command) }));
}
