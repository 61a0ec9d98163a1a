import leven from 'leven';
import { fold } from '#src/text/words.ts';
import type { Choice } from './command.ts';

/** How many suggestions are offered at most: what Discord shows. */
const MOST_CHOICES = 25;

/** Something to suggest, and other words that find it. */
export interface Candidate extends Choice {
  readonly also?: readonly string[];
}

/**
 * The candidates that fit what was typed: the exact one, then those that start with it, then those with a word that does,
 * then those that hold its letters in order, and only where there are none of these, those with a word that is a slip or two away; equals
 * in the order given. All of them where nothing was typed. At most 25, no name twice.
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
  // All that rank before letters in order hold what was typed: where they fill the list, thousands of others need not be looked at twice.
  const wanted = fold(typed);
  const holding = candidates.filter((one) =>
    [one.name, one.value, ...(one.also ?? [])].some((text) => fold(text).includes(wanted)),
  );
  const matching = matchSorter(holding.length < MOST_CHOICES ? candidates : holding, typed, {
    keys: ['name', 'value', (candidate) => [...(candidate.also ?? [])]],
    baseSort: (a, b) => a.index - b.index,
  });
  return matching.length > 0 ? matching : sortBySlips(typed.toLowerCase(), candidates);
}

/** The shortest word that slips are overlooked in, and from which length on two are, in letters. */
const SHORTEST = 4;
const SHORTEST_OF_TWO = 7;

function sortBySlips(typed: string, candidates: readonly Candidate[]): Candidate[] {
  if (typed.length < SHORTEST) return [];
  const most = typed.length < SHORTEST_OF_TWO ? 1 : 2;
  const slipsIn = ({ name, value, also = [] }: Candidate) => {
    const words = [name, value, ...also].flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
    const near = words.filter((word) => Math.abs(word.length - typed.length) <= most);
    return Math.min(...near.map((word) => leven(typed, word.toLowerCase(), { maxDistance: most + 1 })));
  };
  return candidates
    .map((candidate) => ({ candidate, slips: slipsIn(candidate) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .map(({ candidate }) => candidate);
}
