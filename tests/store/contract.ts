import { afterAll, beforeAll, describe } from 'vitest';
import { openBench, type ScratchDatabase, type StoreBench } from './bench.ts';
import { describeCitations } from './contract/citations.ts';
import { describeConcurrency } from './contract/concurrency.ts';
import { describeCorpus } from './contract/corpus.ts';
import { describeFeedback } from './contract/feedback.ts';
import { describeMessageAnswers } from './contract/messageAnswers.ts';
import { describeModeration } from './contract/moderation.ts';
import { describeUpkeep } from './contract/upkeep.ts';
import { describeWatches } from './contract/watches.ts';

/** What every store promises, whatever the engine: the same tests for each. */
export function describeStore(engine: string, makeDatabase: () => Promise<ScratchDatabase>): void {
  describe(`The store on ${engine}`, () => {
    let opened: StoreBench | undefined;
    beforeAll(async () => {
      opened = await openBench(await makeDatabase());
    });
    afterAll(() => opened?.close());

    const bench = (): StoreBench => {
      if (opened === undefined) throw new Error('The store under test is not open.');
      return opened;
    };
    describeCorpus(bench);
    describeConcurrency(bench);
    describeModeration(bench);
    describeFeedback(bench);
    describeCitations(bench);
    describeMessageAnswers(bench);
    describeWatches(bench);
    describeUpkeep(bench);
  });
}
