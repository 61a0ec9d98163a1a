import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#src/command/command.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import type { Wiring } from '#src/discord/wiring.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import type { Said } from '#tests/fakeDiscord/scenario.ts';
import { bot, channels, guildId, type Json } from '#tests/fakeDiscord/world.ts';

const mention = `<@${bot.id}>`;
const blocked =
  "This server's AutoMod blocked the answer. Ask the moderators to allow it, or send me the question as a direct message.";

describe('where Discord does not take an answer', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;

  beforeEach(async () => {
    discord = await startFakeDiscord();
    await open([commandThat('quick', () => sayLine('rude words'))]);
  });
  afterEach(async () => {
    await window.close();
    await discord.close();
    expect(log()).not.toContain('"level":50');
  });

  async function open(...how: [readonly Command[], Partial<Wiring>?]): Promise<void> {
    ({ window, log } = await openTestWindow(discord, ...how));
  }
  function refuse(request: string, code: number, status = 403, more: Json = {}): void {
    discord.state.faults.push({ request, status, body: { code, message: 'refused', ...more } });
  }
  const posts = () =>
    discord.state.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/channels'));
  const linesSaying = (message: string) =>
    log()
      .split('\n')
      .filter((line) => line.includes(`"msg":"${message}"`))
      .map((line): Json => JSON.parse(line));

  it.each<[string, number, number, string, Said]>([
    ['in a channel that was deleted', 404, 10_003, 'the channel is gone', { content: mention }],
    ['in a channel it may not see', 403, 50_001, 'the bot may not see the channel', { content: mention }],
    [
      'to a member who takes no direct messages',
      403,
      50_007,
      'the member takes no direct messages from the bot',
      { content: 'who leads?', channel: 'dm' },
    ],
    ['in an archived thread', 400, 50_083, 'the thread is archived', { content: mention, channel: 'thread' }],
    ['in a locked thread', 400, 160_005, 'the thread is locked', { content: mention, channel: 'thread' }],
    [
      'in a thread that would be one too many',
      400,
      160_006,
      'the server has as many active threads as it may have',
      { content: mention, channel: 'thread' },
    ],
  ])(
    '%s, the log says so in one line, nothing is tried again, and the next question is answered',
    async (_, status, code, why, said) => {
      refuse('POST /channels', code, status);
      const message = discord.says(said);
      await discord.until('the log', () => linesSaying('Discord did not take the answer').length > 0);
      expect((await discord.ask({ content: `${mention} who leads?` })).text).toBe('You asked: who leads?');
      expect(posts()).toHaveLength(2);
      const { channel = 'general' } = said;
      expect(linesSaying('Discord did not take the answer')).toEqual([
        expect.objectContaining({ level: 40, message, channel: channels[channel].id, why, code }),
      ]);
    },
  );

  it('for want of a permission, the log names the permission and the place', async () => {
    discord.says({ content: `${mention} who leads?`, channel: 'readOnly' });
    await discord.until('the log', () => linesSaying('Discord did not take the answer').length > 0);
    expect(linesSaying('Discord did not take the answer')).toEqual([
      expect.objectContaining({
        server: guildId,
        channel: channels.readOnly.id,
        why: 'the bot lacks a permission in the channel',
        missing: 'SendMessages',
        code: 50_013,
      }),
    ]);
    expect(posts()).toHaveLength(1);
  });

  it('as a reply, for it may not read back, it answers without one', async () => {
    refuse('POST /channels', 160_002, 400);
    discord.says({ content: `${mention} who leads?` });
    await discord.until('the answer', () => discord.state.messages.length > 0);
    expect(discord.state.messages).toMatchObject([{ text: 'You asked: who leads?', repliesTo: undefined }]);
  });

  it('because the question was deleted meanwhile, it leaves it at that', async () => {
    const errors = {
      message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    };
    refuse('POST /channels', 50_035, 400, { errors });
    discord.says({ content: `${mention} who leads?` });
    await discord.until('the log', () => linesSaying('Discord did not take the answer').length > 0);
    expect(linesSaying('Discord did not take the answer')).toMatchObject([{ why: 'the question was deleted' }]);
    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.body).toMatchObject({ message_reference: { fail_if_not_exists: true } });
  });

  it('because AutoMod blocked it, whoever asked in a channel is told', async () => {
    refuse('POST /channels', 200_000, 400);
    expect((await discord.ask({ content: `${mention} who leads?` })).text).toBe(blocked);
  });

  it('because AutoMod blocked it, whoever used a command is told privately', async () => {
    refuse('POST /interactions', 200_000, 400);
    const { answer } = await discord.interacts({ command: 'quick' });
    expect(answer).toMatchObject({ text: blocked, ephemeral: true });
    expect(linesSaying('Discord did not take the answer')).toMatchObject([
      { command: '/quick', server: guildId, channel: channels.general.id, why: "the server's AutoMod blocked it" },
    ]);
  });

  it('because AutoMod blocked it after it was announced, whoever used a command is told privately', async () => {
    const later = async () => {
      await discord.acknowledged();
      return sayLine('rude words');
    };
    const commands = [commandThat('slow', later), commandThat('slow-moderate', later, { access: 'moderators' })];
    await window.close();
    await open(commands, { deferAfter: 0 });
    refuse('PATCH /webhooks', 200_000, 400);
    const interaction = await discord.interacts({ command: 'slow' });
    expect(interaction).toMatchObject({ first: { type: 5, ephemeral: false }, takenBack: true });
    expect(interaction.answer).toMatchObject({ text: blocked, ephemeral: true });
    refuse('PATCH /webhooks', 200_000, 400);
    const { answer } = await discord.interacts({ command: 'slow-moderate', by: 'mod' });
    expect(answer).toMatchObject({ text: blocked, ephemeral: true });
  });

  it.each([
    ['it is too late (10062)', 10_062, 404],
    ['another process answered it (40060)', 40_060, 400],
    ['its channel is gone (10003)', 10_003, 404],
  ])('to a command because %s, the log says so and the next one is answered', async (_, code, status) => {
    for (let at = 0; at < 2; at += 1) refuse('POST /interactions', code, status);
    discord.sends({ command: 'quick' });
    await discord.until('the log', () => log().includes(`"code":${code}`));
    discord.state.faults.length = 0;
    expect((await discord.interacts({ command: 'quick' })).answer?.text).toBe('rude words');
  });

  it('to what is being typed, there are no suggestions, and the log says why', async () => {
    refuse('POST /interactions', 10_062, 404);
    discord.sends({ command: 'quick', options: { word: 'ti' }, typing: 'word' });
    await discord.until('the log', () => linesSaying('no suggestions').length > 0);
    expect((await discord.interacts({ command: 'quick' })).answer?.text).toBe('rude words');
  });
});
