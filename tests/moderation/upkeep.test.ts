import { afterEach, expect, it, vi } from 'vitest';
import { passageOf } from '#src/corpus/story.ts';
import { startUpkeep } from '#src/moderation/upkeep.ts';
import { startSite, status } from '#tests/web/site.ts';
import { describeOnEachEngine, newModerator } from './bench.ts';
import { confirmed } from './proposed.ts';

afterEach(() => vi.useRealTimers());

describeOnEachEngine('the upkeep', (bench) => {
  /** A message that cites what is then removed from the story. */
  const citeAndRemove = async () => {
    const { moderation, library } = bench();
    const moderator = newModerator();
    const { story } = await library.snapshotFor(moderator.server);
    const [article] = story.articles;
    const [paragraph] = article?.paragraphs ?? [];
    if (!article || !paragraph) throw new Error('The bundled story is empty.');
    const passages = [passageOf(article, paragraph)];
    await moderation.noteMessage(moderator.server, { message: moderator.server, channel: '5', story, passages });
    await confirmed(moderation, moderator, moderation.remove(moderator, article.id));
    return moderator.server;
  };

  it('corrects messages at once when it is hurried', async () => {
    const server = await citeAndRemove();
    const edited: string[] = [];
    const upkeep = startUpkeep(bench().context, {
      edit: async ({ message }) => {
        edited.push(message);
        return 'done';
      },
      owns: (id) => id === server,
    });
    upkeep.hurry();
    await expect.poll(() => edited).toEqual([server]);
    await upkeep.stop();
  });

  it('reads watched addresses within a minute by itself', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const site = await startSite({ '/orrin-dam-seep': status(503) });
    const url = `${site.origin}/orrin-dam-seep`;
    const { moderation, context, notices } = bench();
    const moderator = newModerator();
    await context.store.watches.save(moderator.server, { url, everyMs: 60 * 60_000 });
    const upkeep = startUpkeep(context, { owns: (id) => id === moderator.server });
    vi.advanceTimersByTime(60_000);
    await expect
      .poll(() => notices.filter(({ server }) => server === moderator.server))
      .toMatchObject([{ notice: { kind: 'failing', url } }]);
    await upkeep.stop();
    await moderation.unwatch(moderator.server, url);
  });

  it('corrects messages within a minute by itself, and nothing after it was stopped', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const server = await citeAndRemove();
    const edited: string[] = [];
    const edit = async ({ message }: { message: string }) => {
      edited.push(message);
      return 'done' as const;
    };
    const upkeep = startUpkeep(bench().context, { edit, owns: (id) => id === server });
    vi.advanceTimersByTime(60_000);
    await expect.poll(() => edited).toEqual([server]);
    await upkeep.stop();
    vi.advanceTimersByTime(600_000);
    expect(edited).toEqual([server]);
  });
});
