import { isDeepStrictEqual } from 'node:util';
import type { Article } from '#src/corpus/article.ts';
import { CorpusProblem } from '#src/corpus/articleProblem.ts';
import { findArticle } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import { openPace } from '#src/pace.ts';
import { type PlannedChange, plan } from '../change.ts';
import type { ModerationContext, Moderator } from '../context.ts';
import type { SourceReport } from '../proposals/dryRun.ts';
import { type Proposal, propose } from '../proposals/propose.ts';
import { ModerationRefusal } from '../refusal.ts';
import { readSettings } from '../settings.ts';
import { type Found, problem } from '../sources/found.ts';
import { readAddress, withDate } from '../sources/readAddress.ts';
import { reportOf } from './report.ts';

/** Told how many of the pages have been fetched. */
export type Progress = (done: number, all: number) => void;

/** Pages fetched at one time. */
const AT_ONCE = 4;

/** What reading everything again came to. */
interface Reading {
  readonly change: Partial<PlannedChange>;
  readonly report: SourceReport;
}

/**
 * Proposes to bring one article up to date, or all of them and the bundled ones: pages are fetched again, the bundled folder is read
 * again. What cannot be read stays as it is and is in the report. Throws `ModerationRefusal` where there is no such article.
 */
export async function refresh(
  moderator: Moderator,
  id: string | undefined,
  context: ModerationContext,
  progress: Progress = () => {},
): Promise<Proposal> {
  const reading =
    id === undefined
      ? await readAll(moderator.server, context, progress)
      : await readOne(moderator.server, id, context);
  const why = id === undefined ? texts.whyRefreshedAll : texts.whyRefreshed({ article: id });
  return propose(moderator, plan('refresh', why, reading.change), context, reading.report);
}

async function readOne(server: string, id: string, context: ModerationContext): Promise<Reading> {
  const { story } = await context.library.snapshotFor(server);
  const article = findArticle(story, id);
  const entry = (await context.store.corpus.entries(server)).find((candidate) => candidate.id === id);
  if (entry?.origin === 'own' && article?.url !== undefined) {
    // In full, whatever the site said before: whoever asks for one article doubts that it is current.
    return compare([await readAddress(article.url, context.web)], [article]);
  }
  if (entry?.origin === 'own') throw new ModerationRefusal(texts.noAddress({ article: id }));
  const hidden = (await context.store.corpus.hidden(server)).includes(id);
  if (entry === undefined && !hidden) throw new ModerationRefusal(texts.articleMissing({ article: id }));
  const bundled = await readBundled(context);
  return { ...bundled, change: { ...bundled.change, uncover: hidden ? [id] : [] } };
}

async function readAll(server: string, context: ModerationContext, progress: Progress): Promise<Reading> {
  const { snapshot, settings } = await context.library.currentOf(server);
  const own = new Set(
    (await context.store.corpus.entries(server)).flatMap(({ id, origin }) => (origin === 'own' ? [id] : [])),
  );
  const pages = snapshot.story.articles.filter(({ id, url }) => own.has(id) && url !== undefined);
  const known = await context.store.fetches.readAll(server);
  const found: Found[] = [];
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    const some = pages
      .slice(start, start + AT_ONCE)
      .map(({ url = '' }) => readAddress(url, context.web, known.get(url) ?? {}));
    found.push(...(await Promise.all(some)));
    progress(found.length, pages.length);
  }
  const web = await compare(found, pages);
  if (!readSettings(settings).seed) return web;
  const bundled = await readBundled(context);
  const problems = [...web.report.problems, ...bundled.report.problems];
  return { change: { ...web.change, ...bundled.change }, report: { ...web.report, problems } };
}

/** What the pages of some articles, read in this order, change in them; each keeps its id. Other work goes on meanwhile. */
async function compare(read: readonly Found[], articles: readonly Article[]): Promise<Reading> {
  const report = reportOf(read);
  const same: string[] = [];
  const put: Article[] = [];
  const rest = openPace();
  for (const [index, found] of read.entries()) {
    const old = articles[index];
    const [page] = found.kind === 'found' ? found.articles : [];
    if (old === undefined || page === undefined) continue;
    await rest();
    const article = withDate({ ...page, id: old.id }, old.published);
    if (isDeepStrictEqual(article, old)) same.push(old.url ?? old.id);
    else put.push(article);
  }
  const sources = read.flatMap((found) => (found.kind === 'found' ? found.fetched : []));
  return { change: { put, fetched: sources }, report: { ...report, unchanged: [...report.unchanged, ...same] } };
}

async function readBundled({ seed }: ModerationContext): Promise<Reading> {
  try {
    const { fingerprint } = await seed.readAgain();
    return { change: { seed: fingerprint }, report: reportOf([]) };
  } catch (error) {
    if (!(error instanceof CorpusProblem)) throw error;
    return { change: {}, report: reportOf([problem('corpus/', texts.bundledUnreadable({ problem: error.message }))]) };
  }
}
