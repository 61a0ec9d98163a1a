import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import { openCooldown } from '#src/discord/cooldown/cooldown.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import type { SettingsChange } from '#src/moderation/settings.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import { bot, channels, guildId, keeperRoleId, people } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands = await loadCommands();
const question = 'How long will the repair take?';
const mention = `<@${bot.id}> ${question}`;
/** How many questions are free in a row where a member waits five seconds. */
const inARow = 6;

describe('whoever asks too much', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;
  let window: DiscordWindow;
  let now: number;

  beforeEach(async () => {
    now = Date.now();
    const discordOptions = { messageContent: true };
    server = await openModeratedServer(commands, { discordOptions, cooldown: openCooldown(() => now) });
    ({ discord, bench, window } = server);
  });
  afterEach(() => server.close());

  const setUp = (change: SettingsChange) => bench.moderation.setUp({ id: people.mod.id, server: guildId }, change);
  const at = (ms: number) => `<t:${Math.ceil((now + ms) / 1_000)}:R>`;
  const tooFast = (ms: number) => `You ask faster than I can look things up. I answer you again ${at(ms)}.`;
  async function use(more: Partial<Used> = {}) {
    const { answer } = await discord.interacts({ command: 'ask', options: { question }, ...more });
    return { isWait: answer?.text.includes('again <t:') === true, ...answer };
  }
  const useAll = async (times: number, more: Partial<Used> = {}) => {
    for (let time = 0; time < times; time += 1) expect((await use(more)).isWait).toBe(false);
  };

  it('is told privately when commands are answered again, and is answered then', async () => {
    await useAll(inARow);
    expect(await use()).toMatchObject({ ephemeral: true, text: tooFast(5_000), pings: [] });
    expect(await use({ by: 'keeper' })).toMatchObject({ isWait: false });
    now += 5_000;
    expect(await use()).toMatchObject({ ephemeral: false, isWait: false });
  });

  it('has to wait in a direct message too, and by itself there', async () => {
    await useAll(inARow);
    await useAll(inARow, { channel: 'dm' });
    expect((await use({ channel: 'dm' })).text).toBe(tooFast(5_000));
  });

  it('waits as long as the server wants, and not at all where it wants none', async () => {
    await setUp({ cooldown: 60 });
    await useAll(1);
    expect((await use()).text).toBe(tooFast(60_000));
    await setUp({ cooldown: 0 });
    await useAll(2 * inARow);
  });

  it('never waits as a moderator, nor makes others wait', async () => {
    await setUp({ cooldown: 60, channelLimit: 1, moderatorRole: keeperRoleId });
    await useAll(3, { by: 'mod' });
    await useAll(3, { by: 'keeper' });
    for (const by of ['mod', 'keeper'] as const)
      for (let time = 0; time < 3; time += 1)
        expect((await discord.ask({ by, content: mention })).text).toContain('eleven');
    await useAll(1);
  });

  it('presses buttons as before', async () => {
    await setUp({ cooldown: 60 });
    await useAll(1);
    const { answer } = await discord.interacts({ button: 'run:/passage number:2' });
    expect(answer?.text).toContain('Ruth Alver');
  });

  it('is held up by a flood of buttons, and gets no suggestions in one', async () => {
    for (let time = 0; time < 40; time += 1) discord.sends({ button: 'run:/passage number:2' });
    const { answer } = await discord.interacts({ button: 'run:/passage number:2' });
    expect(answer).toMatchObject({ ephemeral: true, text: tooFast(250) });
    const typed = { command: 'who', options: { name: 'alv' }, typing: 'name' };
    expect((await discord.interacts(typed)).choices).toEqual([]);
    now += 250;
    expect((await discord.interacts(typed)).choices).toEqual([{ name: 'Ruth Alver', value: 'Ruth Alver' }]);
  });

  it('is told once in reply to a message, for a short while, and then met with silence', async () => {
    // The notice stands until the window's clock says so; this one runs behind the test's by as long as there is to wait.
    now -= 5_000;
    for (let time = 0; time < inARow; time += 1) await discord.ask({ content: mention });
    const notice = await discord.ask({ content: mention });
    expect(notice).toMatchObject({ text: tooFast(5_000), pings: [] });
    const silent = discord.says({ content: mention });
    await discord.ask({ content: mention, by: 'keeper' });
    now += 5_000;
    expect((await discord.ask({ content: mention })).text).toContain('eleven');
    expect(discord.state.messages.filter(({ repliesTo }) => repliesTo === silent)).toEqual([]);
    await discord.until('the notice to be gone', () => discord.textNow(notice) === undefined);
  });

  it('is not told anything in a channel where plain messages are answered', async () => {
    await setUp({ askChannels: [channels.general.id], cooldown: 60 });
    await discord.ask({ content: question });
    const silent = discord.says({ content: question });
    await discord.ask({ content: mention, by: 'keeper' });
    await window.close();
    expect(discord.state.messages.filter(({ repliesTo }) => repliesTo === silent)).toEqual([]);
  });

  it('has an answer taken away rather than left under other words', async () => {
    await setUp({ cooldown: 60 });
    const id = discord.says({ content: mention });
    const answer = await discord.replyTo(id);
    discord.edits(id, `<@${bot.id}> Who leads the harbour authority?`);
    await discord.until('the answer to be gone', () => discord.textNow(answer) === undefined);
    expect(discord.state.messages).toHaveLength(1);
  });

  it('leaves no notice behind when the window closes', async () => {
    await setUp({ cooldown: 3_600 });
    await discord.ask({ content: mention });
    const notice = await discord.ask({ content: mention });
    await window.close();
    expect(discord.textNow(notice)).toBeUndefined();
  });

  it('finds a channel that has had enough, together with others', async () => {
    await setUp({ channelLimit: 2 });
    await useAll(1);
    await useAll(1, { by: 'keeper' });
    const { text, ephemeral } = await use();
    expect(text).toBe(`Many questions are coming in here. I answer the next one ${at(30_000)}.`);
    expect(ephemeral).toBe(true);
    await useAll(1, { channel: 'thread' });
  });
});
