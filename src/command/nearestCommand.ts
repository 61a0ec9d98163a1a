import leven from 'leven';
import type { Command } from './command.ts';

/** The name of the command that was probably meant: one that starts the same way, or is a slip or two away. */
export function nearestCommand(typed: string, commands: readonly Command[]): string | undefined {
  if (typed === '') return undefined;
  const names = commands.filter(({ data }) => !data.hidden).map(({ data }) => data.name);
  const started = names.find((name) => name.startsWith(typed) || typed.startsWith(name));
  if (started !== undefined) return started;
  const most = typed.length < 5 ? 1 : 2;
  const [nearest] = names
    .map((name) => ({ name, distance: leven(typed, name, { maxDistance: most + 1 }) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= most ? nearest.name : undefined;
}
