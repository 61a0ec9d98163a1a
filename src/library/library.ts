import type { Snapshot } from '#src/answer/snapshot.ts';
import { readCorpus } from '#src/corpus/readCorpus.ts';
import { buildSnapshot } from './buildSnapshot.ts';

/** The current story of every server. */
export interface Library {
  /** The story a server reads now; `undefined` stands for no server: a direct message or the console. */
  snapshotFor(server: string | undefined): Promise<Snapshot>;
}

/** Opens a folder of articles as the story of every server, at revision 1. Throws `CorpusProblem`. */
export async function openLibrary({ folder }: { folder: string }): Promise<Library> {
  const { articles } = await readCorpus(folder);
  const snapshot = await buildSnapshot({ revision: 1, articles });
  return { snapshotFor: async () => snapshot };
}
