import { summarise } from '#src/story/summary/summarise.ts';
import type { SummaryAnswer } from './answer.ts';
import { newestArticles } from './newestArticles.ts';
import type { Snapshot } from './snapshot.ts';

/** How many sentences a summary of each length has at most. */
export const summaryLengths = { short: 3, medium: 5, long: 8 } as const;
export type SummaryLength = keyof typeof summaryLengths;

/** The sentences that carry the story, in its order; of a large story, those that carry its newest articles. */
export function summaryOf({ story }: Snapshot, length: SummaryLength = 'medium'): SummaryAnswer {
  return {
    kind: 'summary',
    passages: summarise({ ...story, articles: newestArticles(story) }, summaryLengths[length]),
  };
}
