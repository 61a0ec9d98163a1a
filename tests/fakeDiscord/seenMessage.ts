import { componentsOf, pingsOf } from './rules.ts';
import { type Json, nextId } from './world.ts';

/** A message of the bot's, as it arrived. */
export interface SeenMessage {
  readonly id: string;
  readonly sentAt: number;
  /** Its text displays, one under the other, in Discord's markdown. */
  readonly text: string;
  readonly ephemeral: boolean;
  readonly accent: number | undefined;
  readonly buttons: readonly { readonly label: string; readonly customId?: string; readonly url?: string }[];
  /** Its select menus, with the options or ids that are chosen. */
  readonly menus: readonly { readonly customId: string; readonly chosen: readonly string[] }[];
  /** The id of the message it replies to. */
  readonly repliesTo: string | undefined;
  /** Whom it pings. */
  readonly pings: readonly string[];
  /** All of it, as Discord draws it. */
  readonly components: readonly Json[];
}

export function record(body: Json, ephemeral: boolean): SeenMessage {
  const all = componentsOf(body);
  const accent = all[0]?.['accent_color'];
  const reference = body['message_reference'] as { message_id?: string } | undefined;
  return {
    id: nextId(),
    sentAt: Date.now(),
    text: all.flatMap(({ type, content }) => (type === 10 ? [String(content)] : [])).join('\n'),
    ephemeral,
    accent: typeof accent === 'number' ? accent : undefined,
    buttons: all
      .filter(({ type }) => type === 2)
      .map(({ label, custom_id, url }) => ({
        label: String(label),
        ...(typeof custom_id === 'string' && { customId: custom_id }),
        ...(typeof url === 'string' && { url }),
      })),
    menus: all
      .filter(({ type }) => [3, 5, 6, 7, 8].includes(Number(type)))
      .map(({ custom_id, options, default_values }) => ({
        customId: String(custom_id),
        chosen: [
          ...((options ?? []) as { value: string; default?: boolean }[]).flatMap((option) =>
            option.default ? [option.value] : [],
          ),
          ...((default_values ?? []) as { id: string }[]).map(({ id }) => id),
        ],
      })),
    repliesTo: reference?.message_id,
    pings: pingsOf(body),
    components: (body['components'] ?? []) as Json[],
  };
}
