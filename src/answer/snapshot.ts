import { LRUCache } from 'lru-cache';
import type { Article } from '#src/corpus/article.ts';
import type { Passage, Story } from '#src/corpus/story.ts';
import { buildIndex, type StoryIndex } from '#src/search/storyIndex.ts';
import type { StoryFacts } from '#src/story/facts.ts';
import { readFacts } from '#src/story/readFacts.ts';
import { Recent } from '#src/story/recent.ts';
import { type Asked, type Prepared, prepareAsked, type ReadingOutcome } from './asked.ts';
import { newestArticles } from './newestArticles.ts';
import { DEFAULT_STRICTNESS, type Strictness } from './strictness.ts';

/** One story at one revision with all that is derived from it. Never changes: a refresh makes another and swaps it in. */
export interface Snapshot {
  readonly story: Story;
  readonly index: StoryIndex;
  /** What the story says; of a large one, what its newest articles say. Read when first asked for. */
  readonly facts: StoryFacts;
  /** What these articles of the story say. Read when first asked for, and remembered for a while. */
  factsOf(articles: readonly Article[]): StoryFacts;
  /** A question understood, with the sentences that may answer it, and with what the reader made of it if that was kept lately. */
  asked(question: string): Asked;
  /** Keeps what came of having a question read, for a while: a question asked again is not read again. */
  keepReading(question: string, outcome: ReadingOutcome): void;
  /** Passages that moderators chose as answers, by `questionKey`. */
  readonly pins: ReadonlyMap<string, Passage>;
  /** How sure it must be that a passage answers, as moderators chose. */
  readonly strictness: Strictness;
}

/** Choices of articles whose facts are remembered. */
const MOST_REMEMBERED = 16;
/** Questions that are remembered whole, some hundred kilobytes each: those being answered now. */
const MOST_ASKED = 2;
/** Questions whose reading is remembered, a kilobyte or two each. */
const MOST_READ = 32;

/** Builds the index now and leaves the facts for when they are asked for. A large story's index is better built in slices. */
export function takeSnapshot(story: Story): Snapshot {
  return makeSnapshot(story, buildIndex(story));
}

/** A story with its index, already built; the facts are left for when they are asked for. */
export function makeSnapshot(story: Story, index: StoryIndex): Snapshot {
  const remembered = new Recent<string, StoryFacts>(MOST_REMEMBERED);
  const asked = new Recent<string, Prepared>(MOST_ASKED);
  const readings = new LRUCache<string, ReadingOutcome>({ max: MOST_READ });
  return {
    story,
    index,
    asked: (question) => ({
      ...asked.get(question, () => prepareAsked(question, index)),
      ...readings.get(question),
    }),
    keepReading: (question, outcome) => readings.set(question, outcome),
    facts: readFacts({ ...story, articles: newestArticles(story) }),
    factsOf: (articles) =>
      remembered.get(articles.map(({ id }) => id).join('\n'), () => readFacts({ ...story, articles })),
    pins: new Map(),
    strictness: DEFAULT_STRICTNESS,
  };
}
