import { readCorpus } from '#src/corpus/readCorpus.ts';
import type { Seed } from '#src/store/corpus/corpus.ts';
import { makeSeed } from '#src/store/corpus/texts.ts';

/** The folder that every server's story starts from, as it was last read. */
export interface SeedFolder {
  /** Reads the folder where that has not been done. Rejects with `CorpusProblem`. */
  current(): Promise<Seed>;
  /** Reads the folder again; what was read before stays where that fails. Rejects with `CorpusProblem`. */
  readAgain(): Promise<Seed>;
}

/** Opens a folder of articles as a seed; reads nothing yet. */
export function openSeedFolder(folder: string): SeedFolder {
  let last: Promise<Seed> | undefined;
  const read = async (): Promise<Seed> => makeSeed((await readCorpus(folder)).articles);
  return {
    current() {
      last ??= read().catch((problem: unknown) => {
        last = undefined;
        throw problem;
      });
      return last;
    },
    async readAgain() {
      const seed = await read();
      last = Promise.resolve(seed);
      return seed;
    },
  };
}
