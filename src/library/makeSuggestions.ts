import type { Snapshot } from '#src/answer/snapshot.ts';
import { type SuggestedQuestion, suggestQuestions } from '#src/answer/suggestions/suggestQuestions.ts';
import { runInSlices } from './runInSlices.ts';

/** Questions that a story answers, as they are being made. */
export interface Suggestions {
  /** Those made so far, in the order in which they are offered. */
  readonly soFar: readonly SuggestedQuestion[];
  /** All of them, once they are made. */
  readonly all: Promise<readonly SuggestedQuestion[]>;
}

const begun = new WeakMap<Snapshot, Suggestions>();

/** Begins to make questions from a story, in slices beside all else; once for a snapshot, whoever asks for them first. */
export function makeSuggestions(snapshot: Snapshot): Suggestions {
  const known = begun.get(snapshot);
  if (known) return known;
  const soFar: SuggestedQuestion[] = [];
  const suggestions = { soFar, all: runInSlices(collect(snapshot, soFar)).then(() => soFar) };
  begun.set(snapshot, suggestions);
  return suggestions;
}

function* collect(snapshot: Snapshot, made: SuggestedQuestion[]): Generator<void, void> {
  for (const question of suggestQuestions(snapshot)) {
    if (question) made.push(question);
    yield;
  }
}
