import type { Passage, Story } from '#src/corpus/story.ts';
import { buildIndex, type StoryIndex } from '#src/search/storyIndex.ts';
import type { StoryFacts } from '#src/story/facts.ts';
import { readFacts } from '#src/story/readFacts.ts';

/** One story at one revision with all that is derived from it. Never changes: a refresh makes another and swaps it in. */
export interface Snapshot {
  readonly story: Story;
  readonly index: StoryIndex;
  /** Read when first asked for. */
  readonly facts: StoryFacts;
  /** Passages that moderators chose as answers, by `questionKey`. */
  readonly pins: ReadonlyMap<string, Passage>;
}

/** Builds the index now and leaves the facts for when they are asked for. A large story's index is better built in slices. */
export function takeSnapshot(story: Story): Snapshot {
  return makeSnapshot(story, buildIndex(story));
}

/** A story with its index, already built; the facts are left for when they are asked for. */
export function makeSnapshot(story: Story, index: StoryIndex): Snapshot {
  return { story, index, facts: readFacts(story), pins: new Map() };
}
