import type { Choice } from './command.ts';

/** How many suggestions are offered at most: what Discord shows. */
const MOST_CHOICES = 25;

/** Something to suggest, and other words that find it. */
export interface Candidate extends Choice {
  readonly also?: readonly string[];
}

/**
 * The candidates that fit what was typed: the exact one, then those that start with it, then those with a word that does,
 * then those that hold its letters in order; equals in the order given. All of them where nothing was typed. At most 25, no
 * name twice.
 */
export async function rankChoices(typed: string, candidates: readonly Candidate[]): Promise<Choice[]> {
  const fitting = typed.trim() === '' ? candidates : await sortByMatch(typed.trim(), candidates);
  const byName = new Map<string, Choice>();
  for (const { name, value } of fitting) if (!byName.has(name)) byName.set(name, { name, value });
  return [...byName.values()].slice(0, MOST_CHOICES);
}

async function sortByMatch(typed: string, candidates: readonly Candidate[]): Promise<Candidate[]> {
  // Only whoever is typing waits for it: a question asked through the console does not.
  const { matchSorter } = await import('match-sorter');
  return matchSorter(candidates, typed, {
    keys: ['name', 'value', (candidate) => [...(candidate.also ?? [])]],
    baseSort: (a, b) => a.index - b.index,
  });
}
