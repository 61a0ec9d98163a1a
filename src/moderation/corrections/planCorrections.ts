import type { Article } from '#src/corpus/article.ts';
import type { ArticleDifference } from '#src/store/corpus/corpus.ts';
import type { Citation } from '#src/store/records/citations.ts';
import type { Correction, UnplannedRevision } from '#src/store/records/corrections.ts';
import { CITATION_DAYS } from '#src/store/records/sweep.ts';
import { plainMarks } from '#src/text/plainMarks.ts';
import type { ModerationContext } from '../context.ts';
import { counterpart } from './counterpart.ts';

type PlannedCorrection = Omit<Correction, 'server' | 'revision'>;

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Revisions taken on at a time. */
const AT_ONCE = 20;

/**
 * Lists the messages that cite what revisions changed, for all servers, and tells the moderators; how many corrections there are. What is
 * listed is kept, so that a restart loses nothing.
 */
export async function planCorrections(
  context: Pick<ModerationContext, 'store' | 'clock' | 'announce'>,
): Promise<number> {
  let count = 0;
  for (;;) {
    const unplanned = await context.store.corrections.unplanned({ limit: AT_ONCE });
    for (const one of unplanned) count += await planOne(one, context);
    if (unplanned.length < AT_ONCE) return count;
  }
}

async function planOne(
  unplanned: UnplannedRevision,
  { store, clock, announce }: Pick<ModerationContext, 'store' | 'clock' | 'announce'>,
): Promise<number> {
  const { server, asking } = unplanned;
  const revision = unplanned.revision.number;
  const differences = await store.corpus.differences(server, revision - 1, revision);
  const since = new Date(clock().getTime() - CITATION_DAYS * DAY_MS);
  const articles = differences.map(({ id }) => id);
  const citations = await store.citations.find(server, { articles, since, beforeRevision: revision });
  const versions = openVersions(server, differences, store);
  const corrections: PlannedCorrection[] = [];
  for (const citation of citations) corrections.push(...(await correct(citation, versions)));
  await store.corrections.plan(unplanned, corrections);
  // Asked again because of a message that was late, the moderators have heard of the rest.
  if (asking === 1 && corrections.length > 0) await announce(server, { kind: 'corrections', revision, corrections });
  return corrections.length;
}

/** A correction where this revision has something else in the passage's place than the one before it. */
async function correct(citation: Citation, versions: Versions): Promise<PlannedCorrection[]> {
  const { message, ordinal, channel, passage: was, at: citedAt } = citation;
  const cited = await versions.cited(was.article, citation.revision);
  if (cited === undefined) return [];
  const before = counterpart(was, cited, await versions.before(was.article));
  const now = counterpart(was, cited, await versions.after(was.article));
  // Other quotation marks are no news to anybody.
  if (before && now ? plainMarks(before.text) === plainMarks(now.text) : before === now) return [];
  return [{ message, ordinal, channel, was, citedAt, ...(now && { now }) }];
}

/** The versions of the articles that a revision changed, each read once. */
interface Versions {
  cited(article: string, revision: number): Promise<Article | undefined>;
  before(article: string): Promise<Article | undefined>;
  after(article: string): Promise<Article | undefined>;
}

function openVersions(
  server: string,
  differences: readonly ArticleDifference[],
  { corpus }: ModerationContext['store'],
): Versions {
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  const read = new Map<string, Promise<Article | undefined>>();
  const once = (key: string, load: () => Promise<Article | undefined>): Promise<Article | undefined> => {
    const known = read.get(key) ?? load();
    read.set(key, known);
    return known;
  };
  const readEntry = (entry: { readonly id: string; readonly hash: string } | undefined) =>
    entry === undefined
      ? Promise.resolve(undefined)
      : once(`${entry.id} ${entry.hash}`, () => corpus.readArticle(entry));
  return {
    cited: (id, revision) =>
      once(`${id} @${revision}`, async () => {
        const entry = (await corpus.entries(server, revision)).find((candidate) => candidate.id === id);
        return entry && corpus.readArticle(entry);
      }),
    before(id) {
      const difference = byId.get(id);
      return readEntry(difference && difference.how !== 'added' ? difference.before : undefined);
    },
    after(id) {
      const difference = byId.get(id);
      return readEntry(difference && difference.how !== 'removed' ? difference.after : undefined);
    },
  };
}
