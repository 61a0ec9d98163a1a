import { expect, it } from 'vitest';
import { isVerbatim } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import { describeOnEachEngine, FERRY, newModerator, textFile } from './bench.ts';
import { confirmed, dryRunOf } from './proposed.ts';

const STRIKE = `---
title: Crane drivers walk out at Lindhaven
source: Lindhaven Post
published: 2031-03-04
---

Crane drivers at the port of Lindhaven walked out on Tuesday over a rota that would end the night premium.

“We were told on Friday and asked to sign on Monday,” said Ines Aldana, who leads the drivers' union.

The port said that talks would go on.
`;

describeOnEachEngine('a change by a moderator', (bench) => {
  const story = async (server: string) => (await bench().library.snapshotFor(server)).story;
  const add = (moderator: ReturnType<typeof newModerator>, name: string, text: string) =>
    bench().moderation.add(moderator, textFile(name, text));

  it('is shown before it is made: what is added and known, what it answers', async () => {
    const moderator = newModerator();
    const dryRun = dryRunOf(await add(moderator, 'crane-strike.md', STRIKE));
    expect(dryRun).toMatchObject({
      kind: 'add',
      why: texts.whyAdded({ source: 'crane-strike.md' }),
      base: 1,
      breaks: [],
    });
    expect(dryRun.changes).toEqual([
      {
        how: 'added',
        id: 'crane-strike',
        title: 'Crane drivers walk out at Lindhaven',
        count: 3,
        facts: [
          { fact: 'title', after: 'Crane drivers walk out at Lindhaven' },
          { fact: 'source', after: 'Lindhaven Post' },
          { fact: 'published', after: '2031-03-04' },
        ],
        paragraphs: [1, 2, 3].map((after) => ({ how: 'added', after, text: expect.any(String) })),
        asidesOnly: false,
      },
    ]);
    expect(dryRun.samples.length).toBe(3);
    expect(dryRun.samples.every(({ passage }) => isVerbatim(dryRun.after, passage))).toBe(true);
    expect(dryRun.samples.map(({ question }) => question)).toContain('What did Ines Aldana say?');
    expect((await story(moderator.server)).articles.map(({ id }) => id)).toEqual(['holm-ferry']);
  });

  it('waits in a small space however long its text is, for as long as it can be confirmed', async () => {
    const { moderation, store } = bench();
    const moderator = newModerator();
    const long = Array.from({ length: 2_000 }, (_, n) => `Drill ${n} of the Lindhaven fire brigade went well.\n\n`);
    const { id } = dryRunOf(await add(moderator, 'drills.txt', long.join('')));
    const waiting = await store.store.pending.find(id);
    expect(JSON.stringify(waiting?.payload).length).toBeLessThan(1_000);
    store.clock.pass(24 * 60 * 60 * 1_000 - 1);
    await store.store.sweep();
    expect(await moderation.confirm(moderator, id)).toMatchObject({ kind: 'committed', revision: 2 });
    const article = (await story(moderator.server)).articles.find((one) => one.id === 'drills');
    expect(article?.paragraphs.length).toBe(2_000);
  });

  it('is made when it is confirmed, and once however often that is', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    const { id } = dryRunOf(await add(moderator, 'crane-strike.md', STRIKE));
    const first = await moderation.confirm(moderator, id);
    expect(first).toEqual({ kind: 'committed', revision: 2, brokenPins: [] });
    expect(await moderation.confirm(moderator, id)).toEqual(first);
    expect((await story(moderator.server)).articles.map((article) => article.id)).toEqual([
      'crane-strike',
      'holm-ferry',
    ]);
    expect(await moderation.history(moderator.server, 9)).toMatchObject([
      { number: 2, kind: 'add', who: moderator.id, why: texts.whyAdded({ source: 'crane-strike.md' }) },
      { number: 1, kind: 'seed', why: texts.whySeeded },
    ]);
  });

  it('can be confirmed in another process, by the one who was shown it alone', async () => {
    const moderator = newModerator();
    const { id } = dryRunOf(await add(moderator, 'crane-strike.md', STRIKE));
    const { moderation } = await bench().anotherProcess();
    const other = { ...moderator, id: '700000000000000002' };
    await expect(moderation.confirm(other, id)).rejects.toThrow('Only the moderator who was shown this change');
    await expect(moderation.cancel({ ...moderator, server: 'elsewhere' }, id)).rejects.toThrow('Only the moderator');
    expect(await moderation.confirm(moderator, id)).toMatchObject({ kind: 'committed', revision: 2 });
  });

  it('is not made once it is cancelled, or a day later', async () => {
    const { moderation, store } = bench();
    const moderator = newModerator();
    const cancelled = dryRunOf(await add(moderator, 'crane-strike.md', STRIKE));
    expect([
      await moderation.cancel(moderator, cancelled.id),
      await moderation.cancel(moderator, cancelled.id),
    ]).toEqual([true, false]);
    expect(await moderation.confirm(moderator, cancelled.id)).toEqual({ kind: 'gone' });
    const late = dryRunOf(await add(moderator, 'crane-strike.md', STRIKE));
    store.clock.passDays(1);
    expect(await moderation.confirm(moderator, late.id)).toEqual({ kind: 'gone' });
    expect((await story(moderator.server)).revision).toBe(1);
  });

  it('tells the second of two moderators what changed under them, and shows their change anew', async () => {
    const { moderation } = bench();
    const first = newModerator();
    const second = { ...first, id: '700000000000000002' };
    const theirs = dryRunOf(await add(second, 'crane-strike.md', STRIKE));
    await confirmed(moderation, first, add(first, 'tram.txt', 'The tram to the old harbour runs again from Friday.'));
    const conflict = await moderation.confirm(second, theirs.id);
    if (conflict.kind !== 'conflict') throw new Error(conflict.kind);
    expect(conflict.since).toMatchObject([{ number: 2, who: first.id, why: texts.whyAdded({ source: 'tram.txt' }) }]);
    expect(conflict.differences).toMatchObject([{ how: 'added', id: 'tram' }]);
    const anew = dryRunOf(conflict.proposal);
    expect(anew.base).toBe(2);
    expect(await moderation.confirm(second, theirs.id)).toEqual({ kind: 'gone' });
    expect(await moderation.confirm(second, anew.id)).toMatchObject({ kind: 'committed', revision: 3 });
  });

  it('shows word by word what becomes of a paragraph, and which pinned questions would break', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    await confirmed(moderation, moderator, add(moderator, 'crane-strike.md', STRIKE));
    await moderation.pin(moderator, { question: 'When were they told?', article: 'crane-strike', paragraph: 2 });
    const changed = STRIKE.replace('on Friday', 'on Thursday').replace('\nThe port said that talks would go on.\n', '');
    const dryRun = dryRunOf(await add(moderator, 'crane-strike.md', changed));
    expect(dryRun.changes).toMatchObject([
      {
        how: 'changed',
        count: 2,
        facts: [],
        paragraphs: [
          {
            how: 'changed',
            before: 2,
            after: 2,
            stretches: [
              { how: 'same', text: '“We were told on ' },
              { how: 'removed', text: 'Friday' },
              { how: 'added', text: 'Thursday' },
              { how: 'same', text: " and asked to sign on Monday,” said Ines Aldana, who leads the drivers' union." },
            ],
          },
          { how: 'removed', before: 3, text: 'The port said that talks would go on.' },
        ],
      },
    ]);
    expect(dryRun.breaks.map(({ question }) => question)).toEqual(['When were they told?']);
    const confirmation = await moderation.confirm(moderator, dryRun.id);
    expect(confirmation).toMatchObject({ kind: 'committed', brokenPins: [{ question: 'When were they told?' }] });
    expect(await moderation.pins(moderator.server)).toMatchObject([{ question: 'When were they told?', broken: true }]);
    const other = dryRunOf(await add(moderator, 'tram.md', 'The tram is back on its rails.'));
    expect(await moderation.confirm(moderator, other.id)).toMatchObject({ kind: 'committed', brokenPins: [] });
  });

  it('is nothing where the story is so already', async () => {
    const moderator = newModerator();
    expect((await add(moderator, 'holm-ferry.txt', FERRY)).kind).toBe('nothing');
  });

  it('takes an article out, a bundled one too, and brings it back', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    await confirmed(moderation, moderator, moderation.remove(moderator, 'holm-ferry'));
    expect((await story(moderator.server)).articles).toEqual([]);
    await expect(moderation.remove(moderator, 'holm-ferry')).rejects.toThrow('The story has no article "holm-ferry"');
    expect(await moderation.refresh(moderator)).toMatchObject({ kind: 'nothing' });
    expect(dryRunOf(await moderation.refresh(moderator, 'holm-ferry')).changes).toMatchObject([
      { how: 'added', id: 'holm-ferry' },
    ]);
    expect(await confirmed(moderation, moderator, moderation.rollback(moderator, 1))).toBe(3);
    expect((await story(moderator.server)).articles.map(({ id }) => id)).toEqual(['holm-ferry']);
    await expect(moderation.rollback(moderator, 3)).rejects.toThrow('Choose a revision from 1 to 2.');
    expect(await moderation.history(moderator.server, 1)).toMatchObject([{ number: 3, kind: 'rollback', restores: 1 }]);
  });

  it('reads the bundled folder again, and keeps what it has where that fails', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    await story(moderator.server);
    await bench().bundle('holm-ferry.txt', FERRY.replace('eleven days', 'twelve days'));
    try {
      const dryRun = dryRunOf(await moderation.refresh(moderator));
      expect(dryRun.changes).toMatchObject([
        { how: 'changed', id: 'holm-ferry', paragraphs: [{ before: 3, after: 3 }] },
      ]);
      await bench().bundle('broken.md', '---\ntitle: [\n');
      const failed = await moderation.refresh(moderator, 'holm-ferry');
      expect(failed).toMatchObject({ kind: 'nothing', report: { problems: [{ source: 'corpus/' }] } });
      expect(await moderation.confirm(moderator, dryRun.id)).toMatchObject({ kind: 'committed', revision: 2 });
    } finally {
      await bench().bundle('holm-ferry.txt', FERRY);
      await bench().unbundle('broken.md');
      await bench().seed.readAgain();
    }
  });

  it('turns the bundled articles off and on, as a change like any other', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    await confirmed(moderation, moderator, add(moderator, 'crane-strike.md', STRIKE));
    const off = await moderation.setUp(moderator, { seed: false });
    if (off.kind !== 'proposed') throw new Error(off.kind);
    expect((await moderation.settings(moderator.server)).seed).toBe(true);
    await confirmed(moderation, moderator, Promise.resolve(off.proposal));
    expect((await moderation.settings(moderator.server)).seed).toBe(false);
    expect((await story(moderator.server)).articles.map(({ id }) => id)).toEqual(['crane-strike']);
    const on = await moderation.setUp(moderator, { seed: true, retention: 30 });
    if (on.kind !== 'proposed') throw new Error(on.kind);
    expect(on.settings).toMatchObject({ seed: false, retention: 30 });
    await confirmed(moderation, moderator, Promise.resolve(on.proposal));
    expect((await story(moderator.server)).articles.map(({ id }) => id)).toEqual(['crane-strike', 'holm-ferry']);
  });

  it('shows a revision with both texts of what it changed', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    await confirmed(moderation, moderator, add(moderator, 'holm-ferry.txt', FERRY.replace('Monday', 'Sunday')));
    const { revision, changes } = await moderation.showRevision(moderator.server, 2);
    expect(revision).toMatchObject({ number: 2, who: moderator.id });
    expect(changes).toMatchObject([{ how: 'changed', paragraphs: [{ how: 'changed', before: 1, after: 1 }] }]);
    await expect(moderation.showRevision(moderator.server, 3)).rejects.toThrow('There is no revision 3');
  });
});
