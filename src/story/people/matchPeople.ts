import type { Person } from '#src/story/facts.ts';
import { scoreName } from './scoreName.ts';

/**
 * The people a typed name or role can mean, best first: "kirby", "natanyahu", "the vice president", "pm".
 * A name rules out what merely resembles it, and either rules out roles. Equals stay in the order given.
 */
export function matchPeople(people: readonly Person[], typed: string): Person[] {
  return bestMatches(people, ({ name, aliases, roles }) =>
    scoreName({ names: [name, ...aliases], roles: roles.map(({ text }) => text) }, typed),
  );
}

/** The entries that score in the same class as the best one, best first; none where nothing scores. */
export function bestMatches<Entry>(entries: readonly Entry[], score: (entry: Entry) => number): Entry[] {
  const scored = entries.map((entry) => ({ entry, score: score(entry) })).filter((match) => match.score > 0);
  const best = Math.max(0, ...scored.map((match) => match.score));
  const least = best >= 3 ? 3 : best >= 2 ? 2 : 1;
  return scored
    .filter((match) => match.score >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
