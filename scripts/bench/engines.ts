import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { answerText, answerWithReader } from '#src/answer/answerText.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Reader } from '#src/reader/reader.ts';

/** Where an engine finds the answer. */
export interface Place {
  readonly article: string;
  readonly paragraph: number;
}

/** Something that answers questions: the place it puts first, or none. */
export interface Engine {
  readonly name: string;
  find(question: string): Place | undefined | Promise<Place | undefined>;
}

interface Entry extends Place {
  readonly id: number;
  readonly text: string;
}

/** The whole of `answerText`, as it answers without a reader. What it refuses counts as not found, whatever it lists as nearest. */
export function verbatim(snapshot: Snapshot): Engine {
  return { name: 'Verbatim, words alone', find: (question) => answerText(question, snapshot).passages[0] };
}

/** The same with the reader, which reads in a thread of its own: what a member waits for. */
export function verbatimReading(snapshot: Snapshot, reader: Reader): Engine {
  return {
    name: 'Verbatim with the reader',
    find: async (question) => (await answerWithReader(question, snapshot, reader)).passages[0],
  };
}

/** The same, counting the nearest passage of what it refuses: what a search that never refuses would put first. */
export function verbatimUnrefused(snapshot: Snapshot): Engine {
  return {
    name: 'Verbatim, words alone, nearest too',
    find: (question) => {
      const answer = answerText(question, snapshot);
      return answer.kind === 'not-found' ? answer.nearest[0] : answer.passages[0];
    },
  };
}

/** The engines it is compared with, each made when its turn comes, for the memory of all would be too much. */
export function competitors(story: Story): (() => Engine)[] {
  const entries = story.articles.flatMap(({ id: article, paragraphs }) =>
    paragraphs.map(({ number: paragraph, text }) => ({ article, paragraph, text })),
  );
  const list = entries.map((entry, id) => ({ ...entry, id }));
  return [
    () => miniSearch(list),
    () => fuse('Fuse.js, defaults', list, {}),
    () => fuse('Fuse.js, useTokenSearch', list, { useTokenSearch: true, ignoreLocation: true, ignoreFieldNorm: true }),
  ];
}

function miniSearch(entries: readonly Entry[]): Engine {
  const search = new MiniSearch<Entry>({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  search.addAll(entries);
  return { name: 'MiniSearch', find: (question) => entries[Number(search.search(question)[0]?.id ?? -1)] };
}

function fuse(name: string, entries: readonly Entry[], options: IFuseOptions<Entry>): Engine {
  const search = new Fuse(entries, { keys: ['text'], ...options });
  return { name, find: (question) => search.search(question, { limit: 1 })[0]?.item };
}
