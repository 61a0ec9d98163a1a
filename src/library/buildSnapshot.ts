import { makeSnapshot, type Snapshot } from '#src/answer/snapshot.ts';
import type { Story } from '#src/corpus/story.ts';
import { indexInSteps } from '#src/search/storyIndex.ts';
import { runInSlices } from './runInSlices.ts';

/** The same snapshot as `takeSnapshot` takes, built in slices: other work goes on meanwhile, however large the story is. */
export async function buildSnapshot(story: Story): Promise<Snapshot> {
  return makeSnapshot(story, await runInSlices(indexInSteps(story)));
}
