import type { StoreContext } from '../context.ts';
import { articleOf } from './articleBody.ts';
import type { CorpusStore } from './corpus.ts';
import { commitChange, rollBack } from './corpusChange.ts';
import { compareEntries, layersAt, newestRevision, readHistory, visible } from './revisions.ts';
import { keepTexts, readArticles, readBodies } from './texts.ts';

/** Keeps the stories in the tables `revisions`, `articles`, `texts` and `seeds`. */
export function corpusStore(context: StoreContext): CorpusStore {
  const { database } = context;

  const entriesAt = async (server: string, revision: number) => {
    const layers = await layersAt(database, server, revision);
    return layers && visible(layers);
  };

  return {
    commit: (server, change) => commitChange(context, server, change),
    rollback: (server, change) => rollBack(context, server, change),

    async loadStory(server, wanted) {
      const revision = wanted ?? (await newestRevision(database, server));
      const entries = revision === 0 ? undefined : await entriesAt(server, revision);
      // A revision stays as it is, so what is read in several steps is still one story.
      return entries && { revision, articles: await readArticles(database, entries) };
    },

    async entries(server, revision) {
      return (await entriesAt(server, revision ?? (await newestRevision(database, server)))) ?? [];
    },

    async hidden(server) {
      const layers = await layersAt(database, server, await newestRevision(database, server));
      return [...(layers?.own ?? [])].flatMap(([id, entry]) => (entry === undefined ? [id] : [])).sort();
    },

    async readArticle({ id, hash }) {
      const row = await database.selectFrom('texts').select('body').where('hash', '=', hash).executeTakeFirst();
      return row && articleOf(id, row.body);
    },

    async keepArticles(articles) {
      const bodies = await readBodies(articles);
      await keepTexts(context, bodies.values());
      return [...bodies].map(([id, { hash }]) => ({ id, hash }));
    },

    readArticles: (entries) => readArticles(database, entries),

    async differences(server, from, to) {
      const before = await entriesAt(server, from);
      const after = await entriesAt(server, to);
      return compareEntries(before ?? [], after ?? []);
    },

    history: (server, page) => readHistory(database, server, page),
  };
}
