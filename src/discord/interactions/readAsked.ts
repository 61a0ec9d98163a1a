import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { choiceOf, type FormRequest, formOf, keyOf, type Press, pressOf } from '../drawing/customIds.ts';
import type { Wiring } from '../wiring.ts';
import type { Answerable } from './acknowledgement.ts';
import { serverOf } from './serverOf.ts';

/** What an interaction asks for, as far as that shows before any command is known. */
export type Asked =
  /** A slash command, or one of the menu of a message. */
  | { readonly how: 'typed' }
  | Press
  /** A form to be shown, or one that was filled in. */
  | ({ readonly how: 'open' | 'fill' } & FormRequest)
  /** Something chosen from a menu. */
  | { readonly how: 'choose'; readonly line: string; readonly option: string };

/** Reads what an interaction asks for, looking up a command line that its custom id has no room for. Throws `UserError` for an id of no kind it knows. */
export async function readAsked(interaction: Answerable, wiring: Pick<Wiring, 'moderation'>): Promise<Asked> {
  if (interaction.isCommand()) return { how: 'typed' };
  const { customId } = interaction;
  if (interaction.isAnySelectMenu()) {
    const choice = choiceOf(customId);
    if (!choice) throw new UserError(texts.oldButton);
    return { how: 'choose', ...choice };
  }
  const form = formOf(customId);
  const asked: Asked | undefined = form
    ? { how: interaction.isModalSubmit() ? 'fill' : 'open', ...form }
    : interaction.isModalSubmit()
      ? undefined
      : pressOf(customId);
  if (!asked) throw new UserError(interaction.isModalSubmit() ? texts.formClosed : texts.oldButton);
  const key = keyOf(asked.line);
  if (key === undefined) return asked;
  const line = await wiring.moderation?.findLine(serverOf(interaction), key);
  if (line === undefined) throw new UserError(texts.oldButton);
  return { ...asked, line };
}
