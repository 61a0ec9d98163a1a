import { expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { questionKey } from '#src/answer/pins/questionKey.ts';
import { sweep } from '#src/moderation/upkeep.ts';
import { describeOnEachEngine, FERRY, newModerator, textFile } from './bench.ts';
import { confirmed } from './proposed.ts';

it.each([
  ['Who leads the strike?', 'who leads the strike'],
  ['Who leads the strike?', 'Can you tell me who leads strikes, please?'],
  ['When will the ferry sail?', 'WHEN will ferries sail??'],
])('takes %j and %j for one question', (one, other) => {
  expect(questionKey(one)).toBe(questionKey(other));
});

it.each([
  ['Who leads the strike?', 'When did the strike begin?'],
  ['Did Alver tell Aldana?', 'Did Aldana tell Alver?'],
  ['Did the port agree?', 'Did the port not agree?'],
])('takes %j and %j for two questions', (one, other) => {
  expect(questionKey(one)).not.toBe(questionKey(other));
});

it.each(['', '?', 'the', '👩‍🚀', 'a'.repeat(9_000), 'word '.repeat(2_000)])('has a short key for %j', (text) => {
  expect(questionKey(text).length).toBeLessThanOrEqual(160);
});

describeOnEachEngine('questions that the story does not answer', (bench) => {
  const ask = async (server: string, question: string) => {
    const answer = answerText(question, await bench().library.snapshotFor(server));
    await bench().moderation.noteQuestion(server, question, answer);
    return answer;
  };

  it('are counted by day, those of the same words together, and answered ones are not kept', async () => {
    const { moderation, store } = bench();
    const { server } = newModerator();
    await ask(server, 'What does a kayak permit cost in Lindhaven?');
    store.clock.passDays(1);
    await ask(server, 'what does a kayak permit cost in lindhaven');
    await ask(server, 'In Lindhaven, what does a kayak permit cost?');
    await ask(server, 'Which orchestra plays at the opera?');
    expect((await ask(server, 'How long is the repair expected to take?')).kind).toBe('answer');
    const [first, second, ...others] = await moderation.gaps(server);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ asked: 3, firstDay: '2031-03-10', lastDay: '2031-03-11' });
    expect(first?.keys.length).toBe(2);
    expect(second).toMatchObject({ question: 'Which orchestra plays at the opera?', asked: 1 });
    expect(await moderation.dismissGap(server, first?.id ?? '')).toBe(true);
    expect(await moderation.dismissGap(server, first?.id ?? '')).toBe(false);
    await ask(server, 'what does a kayak permit cost in Lindhaven?');
    expect((await moderation.gaps(server)).map(({ question }) => question)).toEqual([
      'Which orchestra plays at the opera?',
    ]);
  });

  it('are answered once they are pinned, and come off the list', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    const question = 'Which orchestra plays at the opera?';
    await ask(moderator.server, question);
    await moderation.pin(moderator, { question, paragraph: 2, sentence: 1 });
    expect(await moderation.gaps(moderator.server)).toEqual([]);
    expect(await ask(moderator.server, 'which orchestra plays at the opera')).toMatchObject({
      kind: 'answer',
      passages: [{ article: 'holm-ferry', paragraph: 2, start: 0 }],
    });
    expect(await moderation.unpin(moderator.server, question)).toBe(true);
    expect((await ask(moderator.server, question)).kind).not.toBe('answer');
    await expect(moderation.pin(moderator, { question, paragraph: 9 })).rejects.toThrow('give a number from 1 to 3');
    await expect(moderation.pin(moderator, { question, paragraph: 1, sentence: 7 })).rejects.toThrow(
      'has no sentence 7',
    );
  });

  it('stay pinned where the publisher sets other quotation marks', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    const question = 'How long will she not sail?';
    await bench().library.snapshotFor(moderator.server);
    await moderation.pin(moderator, { question, paragraph: 2 });
    const straight = FERRY.replaceAll(/[“”]/gu, '"');
    await confirmed(moderation, moderator, moderation.add(moderator, textFile('holm-ferry.txt', straight)));
    expect(await moderation.pins(moderator.server)).toMatchObject([{ question, broken: false }]);
    expect(await ask(moderator.server, question)).toMatchObject({
      kind: 'answer',
      passages: [{ paragraph: 2, start: 0, text: straight.split('\n\n')[1] }],
    });
  });

  it('are kept for as many days as the server set', async () => {
    const { moderation, store, context } = bench();
    const moderator = newModerator();
    await moderation.setUp(moderator, { retention: 7 });
    await ask(moderator.server, 'Which orchestra plays at the opera?');
    store.clock.passDays(7);
    await sweep(context);
    expect((await moderation.gaps(moderator.server)).length).toBe(1);
    store.clock.passDays(1);
    await sweep(context);
    expect(await moderation.gaps(moderator.server)).toEqual([]);
  });

  it('are deleted with all else thirty days after the bot left, unless it comes back', async () => {
    const { moderation, store, context } = bench();
    const [gone, back] = [newModerator(), newModerator()];
    for (const { server } of [gone, back]) {
      await ask(server, 'Which orchestra plays at the opera?');
      await moderation.left(server);
    }
    store.clock.passDays(20);
    await moderation.joined(back.server);
    store.clock.passDays(11);
    await sweep(context);
    expect((await store.store.servers.versionOf(gone.server)).revision).toBe(0);
    expect((await moderation.gaps(back.server)).length).toBe(1);
  });

  it('leave no trace of the moderator who asks to be forgotten', async () => {
    const { moderation, store } = bench();
    const moderator = newModerator(`${Date.now()}`);
    await bench().library.snapshotFor(moderator.server);
    await moderation.pin(moderator, { question: 'Who leads?', paragraph: 2 });
    const proposal = await moderation.remove(moderator, 'holm-ferry');
    if (proposal.kind !== 'dry-run') throw new Error(proposal.kind);
    expect(await moderation.forgetPerson(moderator.id)).toEqual({ anonymised: 1, dropped: 1 });
    expect((await store.store.pins.list(moderator.server))[0]).not.toHaveProperty('who');
    expect(await moderation.confirm(moderator, proposal.dryRun.id)).toEqual({ kind: 'gone' });
  });
});
