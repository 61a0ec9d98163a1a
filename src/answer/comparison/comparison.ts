import type { Passage } from '#src/corpus/story.ts';

/** A text beside the story: the passages nearest to it, and what the story has of its names and numbers. Says of nothing that it is true. */
export interface ComparisonAnswer {
  readonly kind: 'comparison';
  /** The passages closest to the text, best first. */
  readonly passages: readonly Passage[];
  /** In the order of the text, each once. */
  readonly details: readonly ComparedDetail[];
}

/** A name or a number, as the text has it, and what the story has. */
export type ComparedDetail = {
  readonly about: 'name' | 'number';
  readonly text: string;
} & (
  | { readonly outcome: 'found'; readonly place: Passage }
  /** The story has another one in its place, in these words. */
  | { readonly outcome: 'differs'; readonly place: Passage }
  | { readonly outcome: 'absent' }
);
