import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Seed } from '#src/store/corpus/corpus.ts';
import { type PlannedChange, SEED_OFF } from '../change.ts';
import type { ModerationContext } from '../context.ts';

/** The bundled articles that a change brings are not those that were shown: the folder has changed meanwhile. */
export class SeedChanged extends Error {
  override readonly name = 'SeedChanged';
}

/** The story as a change would leave it, one revision on. Throws `SeedChanged`. */
export async function applyChange(
  server: string,
  before: Story,
  change: PlannedChange,
  context: Pick<ModerationContext, 'store' | 'seed'>,
): Promise<Story> {
  const revision = before.revision + 1;
  if (change.to !== undefined) {
    return { revision, articles: (await context.store.corpus.loadStory(server, change.to))?.articles ?? [] };
  }
  const articles = new Map((await underlying(server, before, change, context)).map((article) => [article.id, article]));
  for (const id of change.remove) articles.delete(id);
  for (const article of change.put) articles.set(article.id, article);
  return { revision, articles: [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The bundled articles with this fingerprint. Throws `SeedChanged` where the folder has no longer those. */
export async function seedNamed(fingerprint: string, seed: ModerationContext['seed']): Promise<Seed> {
  const known = await seed.current();
  if (known.fingerprint === fingerprint) return known;
  const read = await seed.readAgain();
  if (read.fingerprint === fingerprint) return read;
  throw new SeedChanged('The bundled articles have changed since they were shown.');
}

/** The articles before anything is put or removed: what is taken out of the seed stays out unless it is uncovered. */
async function underlying(
  server: string,
  before: Story,
  { seed: wanted, uncover }: PlannedChange,
  { store, seed }: Pick<ModerationContext, 'store' | 'seed'>,
): Promise<readonly Article[]> {
  if (wanted === undefined && uncover.length === 0) return before.articles;
  const uncovered = new Set(uncover);
  const entries = await store.corpus.entries(server);
  const own = new Set(entries.flatMap(({ id, origin }) => (origin === 'own' && !uncovered.has(id) ? [id] : [])));
  const hidden = new Set((await store.corpus.hidden(server)).filter((id) => !uncovered.has(id)));
  const kept = before.articles.filter(({ id }) => own.has(id));
  if (wanted === SEED_OFF) return kept;
  const bundled = wanted === undefined ? await seed.current() : await seedNamed(wanted, seed);
  return [...bundled.articles.filter(({ id }) => !own.has(id) && !hidden.has(id)), ...kept];
}
