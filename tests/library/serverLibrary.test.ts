import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { questionKey } from '#src/answer/pins/questionKey.ts';
import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import { buildSnapshot } from '#src/library/buildSnapshot.ts';
import { openSeedFolder } from '#src/library/seed.ts';
import { openServerLibrary } from '#src/library/serverLibrary.ts';
import { StoreUnavailable } from '#src/store/storeError.ts';
import { describeOnEachEngine, type ModerationBench, newModerator } from '#tests/moderation/bench.ts';
import { article, bridge, cite, harbour, harbourCorrected, orchard } from '#tests/store/articles.ts';
import { newServer } from '#tests/store/bench.ts';

describeOnEachEngine('the library of all servers', (bench) => {
  const put = (server: string, base: number, ...articles: readonly Article[]) =>
    bench().store.store.corpus.commit(server, { change: randomUUID(), base, kind: 'add', why: 'test', put: articles });
  const idsOf = async (server: string, { library }: Pick<ModerationBench, 'library'> = bench()) =>
    (await library.snapshotFor(server)).story.articles.map(({ id }) => id);

  it('starts every server from the bundled articles, at revision 1', async () => {
    const { story } = await bench().library.snapshotFor(newServer());
    expect([story.revision, story.articles.map(({ id, paragraphs }) => [id, paragraphs.length])]).toEqual([
      1,
      [['holm-ferry', 3]],
    ]);
  });

  it('gives the same snapshot as long as nothing changes, and each server its own story', async () => {
    const [one, other] = [newServer(), newServer()];
    const before = await bench().library.snapshotFor(one);
    expect(await bench().library.snapshotFor(one)).toBe(before);
    await put(other, (await bench().library.snapshotFor(other)).story.revision, harbour);
    expect(await idsOf(other)).toEqual(['harbour-strike', 'holm-ferry']);
    expect(await bench().library.snapshotFor(one)).toBe(before);
  });

  it('sees with the next question what another process changed', async () => {
    const server = newServer();
    await bench().library.snapshotFor(server);
    const other = await bench().anotherProcess();
    expect(await idsOf(server, other)).toEqual(['holm-ferry']);
    await put(server, 1, orchard);
    expect(await idsOf(server, other)).toEqual(['frost-orchards', 'holm-ferry']);
  });

  it('answers a pinned question with its passage, which follows its words and falls away with them', async () => {
    const { library, store } = bench();
    const server = newServer();
    await library.snapshotFor(server);
    await put(server, 1, harbour);
    const question = 'What did Aldana complain about?';
    await store.store.pins.save(server, { key: questionKey(question), question, passage: cite(harbour, 2) });
    const answer = async () => answerText('what did aldana complain about', await library.snapshotFor(server));
    const { index } = await library.snapshotFor(server);
    expect(await answer()).toEqual({
      kind: 'answer',
      passages: [expect.objectContaining({ paragraph: 2, text: harbour.paragraphs[1]?.text })],
      nearest: [],
      marks: [],
    });
    expect((await library.snapshotFor(server)).index).toBe(index);
    const [first = '', second = ''] = harbour.paragraphs.map(({ text }) => text);
    await put(server, 2, article(harbour.id, harbour.title, first, 'The port said nothing.', second));
    expect(await answer()).toMatchObject({ kind: 'answer', passages: [{ paragraph: 3, text: second }] });
    await put(server, 3, harbourCorrected);
    expect((await library.currentOf(server)).brokenPins.map((pin) => pin.question)).toEqual([question]);
    expect((await library.snapshotFor(server)).pins.size).toBe(0);
  });

  it('takes over a strictness that was chosen with the next question, on the story and the index it has', async () => {
    const { library, store, anotherProcess } = bench();
    const server = newServer();
    const before = await library.snapshotFor(server);
    const other = await anotherProcess();
    const here = async () => (await library.snapshotFor(server)).strictness;
    const there = async () => (await other.library.snapshotFor(server)).strictness;
    expect([await here(), await there()]).toEqual(['even', 'even']);
    await store.store.settings.save(server, { base: 0, value: { strictness: 'careful' } });
    expect([await here(), await there()]).toEqual(['careful', 'careful']);
    const { story, index } = await library.snapshotFor(server);
    expect(story).toBe(before.story);
    expect(index).toBe(before.index);
    await store.store.settings.save(server, { base: 1, value: { strictness: 'lax' } });
    expect([await here(), await there()]).toEqual(['even', 'even']);
  });

  it('knows the settings of a server whose story is still being built', async () => {
    const { store, seed } = bench();
    const server = newServer();
    await store.store.settings.save(server, { base: 0, value: { moderatorRole: '7' } });
    const build = () => new Promise<never>(() => {});
    const library = openServerLibrary({
      store: store.store,
      seed,
      cacheParagraphs: 1_000,
      wantsSeed: () => true,
      strictnessOf: () => 'even',
      log: { warn: () => {} },
      build,
    });
    void library.snapshotFor(server);
    expect(await library.settingsOf(server)).toEqual({ moderatorRole: '7' });
    expect(await library.settingsOf(newServer())).toBeUndefined();
    library.close();
  });

  it('sees with the next look how another process set a server up', async () => {
    const { store, library } = bench();
    const server = newServer();
    await library.snapshotFor(server);
    expect(await library.settingsOf(server)).toBeUndefined();
    await store.store.settings.save(server, { base: 0, value: { cooldown: 5 } });
    expect(await library.settingsOf(server)).toEqual({ cooldown: 5 });
  });

  it('does not give the bundled articles to a server that wants none', async () => {
    const server = newServer();
    await bench().store.store.settings.save(server, { base: 0, value: { seed: false } });
    expect((await bench().library.snapshotFor(server)).story).toEqual({ revision: 0, articles: [] });
  });

  it('gives changed bundled articles to a server of a process that starts later, once', async () => {
    const server = newServer();
    expect(await idsOf(server)).toEqual(['holm-ferry']);
    await bench().bundle('tram.txt', 'The tram to the old harbour runs again from Friday.\n');
    try {
      expect(await idsOf(server, await bench().anotherProcess())).toEqual(['holm-ferry', 'tram']);
      expect(await idsOf(server)).toEqual(['holm-ferry', 'tram']);
      expect((await bench().store.store.corpus.history(server, { limit: 9 })).map(({ kind }) => kind)).toEqual([
        'seed',
        'seed',
      ]);
    } finally {
      await bench().unbundle('tram.txt');
    }
  });

  it('loads a story once for all who ask at the same time', async () => {
    const { store, warnings } = bench();
    const server = newModerator().server;
    const built: number[] = [];
    const library = openServerLibrary({
      store: store.store,
      seed: openSeedFolder('corpus'),
      cacheParagraphs: 100,
      wantsSeed: () => true,
      strictnessOf: () => 'even',
      log: { warn: (_, message) => warnings.push(message) },
      build: (story: Story) => {
        built.push(story.revision);
        return buildSnapshot(story);
      },
    });
    const snapshots = await Promise.all(Array.from({ length: 5 }, () => library.snapshotFor(server)));
    expect(new Set(snapshots).size).toBe(1);
    expect(built).toEqual([1]);
    library.close();
  });

  it('keeps no more stories than it has room for, but the largest one at least', async () => {
    const { store } = bench();
    const built: string[] = [];
    const library = openServerLibrary({
      store: store.store,
      seed: openSeedFolder('corpus'),
      cacheParagraphs: 4,
      wantsSeed: () => false,
      strictnessOf: () => 'even',
      log: { warn: () => {} },
      build: (story: Story) => {
        built.push(story.articles.map(({ id }) => id).join());
        return buildSnapshot(story);
      },
    });
    const [one, other] = [newServer(), newServer()];
    await put(one, 0, harbour, bridge, orchard);
    await put(other, 0, bridge);
    for (const server of [one, one, other, other, one]) await library.snapshotFor(server);
    expect(built).toEqual([
      'frost-orchards,harbour-strike,river-bridge',
      'river-bridge',
      'frost-orchards,harbour-strike,river-bridge',
    ]);
    library.close();
  });

  it('goes on answering from memory while the store is away, and says so to the operator', async () => {
    const { store } = bench();
    let away = false;
    const warnings: string[] = [];
    const gone = () => Promise.reject(new StoreUnavailable('test'));
    const library = openServerLibrary({
      store: {
        ...store.store,
        servers: { ...store.store.servers, versionOf: (id) => (away ? gone() : store.store.servers.versionOf(id)) },
      },
      seed: openSeedFolder('corpus'),
      cacheParagraphs: 100,
      wantsSeed: () => true,
      strictnessOf: () => 'even',
      log: { warn: (_, message) => warnings.push(message) },
    });
    const server = newServer();
    const before = await library.snapshotFor(server);
    away = true;
    expect(await library.snapshotFor(server)).toBe(before);
    expect(await library.settingsOf(server)).toBeUndefined();
    expect(warnings).toEqual([
      'answering from memory: the story could not be compared or loaded',
      'settings taken from memory: they could not be compared or read',
    ]);
    await expect(library.snapshotFor(newServer())).rejects.toThrow(StoreUnavailable);
    away = false;
    await put(server, 1, harbour);
    expect((await library.snapshotFor(server)).story.revision).toBe(2);
    library.close();
  });
});
