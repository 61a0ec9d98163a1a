import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import type { Reply } from '#src/render/reply.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import { changesOf, expectReported } from './seenInteractions.ts';

describe('interactions whose answers take longer', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    const later = (reply: () => Reply) => () => discord.acknowledged().then(reply);
    const slow = [
      commandThat(
        'slow',
        later(() => sayLine('after a while')),
      ),
      commandThat(
        'slow-secret',
        later(() => sayLine('for you alone', { private: true })),
      ),
      commandThat(
        'slow-broken',
        later(() => {
          throw new Error('the shelf fell over, slowly');
        }),
      ),
      commandThat(
        'slow-moderate',
        later(() => sayLine('moderated')),
        { access: 'moderators' },
      ),
      commandThat('long', async ({ progress }) => {
        await discord.acknowledged();
        progress?.('Fetched 1 of 3 pages …');
        progress?.('too soon after the last');
        return sayLine('all fetched');
      }),
    ];
    ({ window, log } = await openTestWindow(discord, slow, { deferAfter: 0 }));
  });
  afterAll(async () => {
    await window.close();
    await discord.close();
  });

  it('are deferred', async () => {
    const { first, answer } = await discord.interacts({ command: 'slow' });
    expect(first).toMatchObject({ type: 5, ephemeral: false });
    expect(answer).toMatchObject({ text: 'after a while', ephemeral: false });
  });

  it('show how far long work is, and then the answer in its place', async () => {
    const { token } = discord.sends({ command: 'long' });
    await discord.until('the answer', () => changesOf(token, discord).includes('all fetched'));
    expect(changesOf(token, discord)).toEqual(['Fetched 1 of 3 pages …', 'all fetched']);
  });

  it("of moderators' buttons are answered in place of what they are on, where only they see it", async () => {
    const { answer: on } = await discord.interacts({ command: 'slow-secret' });
    if (!on) throw new Error('There was no answer.');
    const replaced = await discord.interacts({ by: 'mod', button: 'run:/slow-moderate', on });
    const answer = { text: 'moderated', ephemeral: true };
    expect(replaced).toMatchObject({ first: { type: 6 }, followUps: [], answer });
    const open = { ...on, ephemeral: false };
    const apart = await discord.interacts({ by: 'mod', button: 'run:/slow-moderate', on: open });
    expect(apart).toMatchObject({ first: { type: 5, ephemeral: true }, answer: { text: 'moderated' } });
  });

  it('are taken back and answered anew where they were deferred openly and turn out private', async () => {
    const interaction = await discord.interacts({ command: 'slow-secret' });
    expect(interaction).toMatchObject({ first: { type: 5, ephemeral: false }, takenBack: true });
    expect(interaction.answer).toMatchObject({ text: 'for you alone', ephemeral: true });
  });

  it('and then fail tell the asker alone, with the reference under which the cause is logged', async () => {
    expectReported(await discord.interacts({ command: 'slow-broken' }), log()).toMatchObject({
      command: '/slow-broken',
      err: { message: 'the shelf fell over, slowly' },
    });
  });

  it("of moderators' commands are answered to the moderator alone", async () => {
    const interaction = await discord.interacts({ command: 'slow-moderate', by: 'mod' });
    expect(interaction).toMatchObject({ first: { type: 5, ephemeral: true }, takenBack: false });
    expect(interaction.answer).toMatchObject({ text: 'moderated', ephemeral: true });
  });
});
