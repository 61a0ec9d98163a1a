import type { Candidate } from './weighSentences.ts';

/** Sentences that share this much of their terms tell the same thing. */
const SAME_NEWS = 0.5;
/** How strongly likeness to what is already chosen counts against a sentence. */
const NOVELTY = 0.6;

/** Shorter sentences are no more alike for sharing a common word or two. */
const FEW_TERMS = 6;

/** The next sentence for a summary that already has `chosen`: the weightiest that adds something and can stand where it would. */
export function pickNext(candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = 0;
  for (const candidate of candidates) {
    if (!canStand(candidate, chosen) || chosen.includes(candidate)) continue;
    const likest = likeness(candidate, chosen);
    const score = candidate.weight * (1 - NOVELTY * likest);
    if (likest < SAME_NEWS && score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** A sentence that points back is only shown with the one it points to. */
function canStand({ standing, previous }: Candidate, chosen: readonly Candidate[]): boolean {
  if (standing === 'alone') return true;
  return standing === 'leans' && previous !== undefined && chosen.includes(previous);
}

/** How like the likest of the others a sentence is, from 0 to 1. */
export function likeness(candidate: Pick<Candidate, 'terms'>, others: readonly Pick<Candidate, 'terms'>[]): number {
  return others.reduce((most, other) => Math.max(most, cosine(candidate.terms, other.terms)), 0);
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared / Math.sqrt(Math.max(a.size, FEW_TERMS) * Math.max(b.size, FEW_TERMS));
}
