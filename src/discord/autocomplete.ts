import type { Choice, Command, Completion } from '#src/command/command.ts';
import { suggestion, suggestions } from './limits.ts';
import { ellipsis, trim } from './trim.ts';

/** A command's suggestions as Discord takes them: at most 25, no two of one name. A value too long to be sent back is left out. */
export async function suggest(command: Command, completion: Completion): Promise<Choice[]> {
  const choices = (await command.complete?.(completion)) ?? [];
  const byName = new Map<string, Choice>();
  for (const { name, value } of choices) {
    const short = name.length > suggestion ? trim(name, suggestion - ellipsis.length) : name;
    if (short !== '' && value !== '' && value.length <= suggestion && !byName.has(short))
      byName.set(short, { name: short, value });
  }
  return [...byName.values()].slice(0, suggestions);
}
