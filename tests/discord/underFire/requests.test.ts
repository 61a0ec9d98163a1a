import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import type { Wiring } from '#src/discord/wiring.ts';
import type { Reply } from '#src/render/reply.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { SeenInteraction } from '#tests/fakeDiscord/interactions.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import type { Fault } from '#tests/fakeDiscord/rest.ts';
import { bot } from '#tests/fakeDiscord/world.ts';

const mention = `<@${bot.id}>`;
const commands = [
  commandThat('quick', () => sayLine('at once')),
  commandThat('secret', () => sayLine('for you alone', { private: true })),
];

/** What Discord says when it wants the bot to wait, in seconds. */
function limit(seconds: number, more: Partial<Fault> = {}): Omit<Fault, 'request'> {
  return {
    status: 429,
    headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'user' },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
    ...more,
  };
}

/** Each way in which a request goes wrong for a while. */
const mishaps: [string, Omit<Fault, 'request'>][] = [
  ['is refused for a while', limit(0.2)],
  [
    'is refused for a while, by a limit that all bots share',
    limit(0.2, { headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'shared' } }),
  ],
  [
    'is refused for a while, by the limit over all requests',
    limit(0.2, { headers: { 'retry-after': '0.2', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' } }),
  ],
  ['is refused for a while, which only the body says', limit(0.2, { headers: {} })],
  ['meets an error (500)', { status: 500 }],
  ['meets a bad gateway (502)', { status: 502 }],
  ['is cut off', { status: 'reset' }],
  ['finds the connection closed', { status: 'closed' }],
  ['was carried out, but meets an error (500)', { status: 500, afterwards: true }],
  ['was carried out, but is cut off', { status: 'reset', afterwards: true }],
  ['was carried out, but finds the connection closed', { status: 'closed', afterwards: true }],
];

describe('an answer comes, and comes once, where', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;

  beforeEach(async () => {
    discord = await startFakeDiscord();
  });
  afterEach(async () => {
    await window.close();
    await discord.close();
    expect(log()).not.toContain('"level":50');
  });

  async function open(wiring: Partial<Wiring> = {}): Promise<void> {
    ({ window, log } = await openTestWindow(discord, commands, wiring));
  }
  /** A window that announces every answer, with a command `slow` that gives this. */
  async function openSlow(reply: Reply): Promise<void> {
    const slow = commandThat('slow', async () => {
      await discord.acknowledged();
      return reply;
    });
    ({ window, log } = await openTestWindow(discord, [slow], { deferAfter: 0 }));
  }

  /** What the asker has of the bot in the end. */
  async function answersTo(interaction: SeenInteraction): Promise<string[]> {
    await window.close();
    expect(log()).toContain('"outcome":"help"');
    return [...(interaction.original ? [interaction.original] : []), ...interaction.followUps].map(({ text }) => text);
  }

  describe.each(mishaps)('a request %s:', (_, fault) => {
    it('the first response to a command', async () => {
      await open();
      discord.state.faults.push({ request: 'POST /interactions', ...fault });
      const interaction = discord.sends({ command: 'quick' });
      await discord.until('the answer', () => interaction.original);
      expect(await answersTo(interaction)).toEqual(['at once']);
    });

    it('a private first response', async () => {
      await open();
      discord.state.faults.push({ request: 'POST /interactions', ...fault });
      const interaction = discord.sends({ command: 'secret' });
      await discord.until('the answer', () => interaction.original);
      expect(await answersTo(interaction)).toEqual(['for you alone']);
      expect(interaction.original?.ephemeral).toBe(true);
    });

    it('the word that an answer is on its way, and the answer itself', async () => {
      await openSlow(sayLine('after a while'));
      discord.state.faults.push({ request: 'POST /interactions', ...fault }, { request: 'PATCH /webhooks', ...fault });
      const interaction = discord.sends({ command: 'slow' });
      await discord.until('the answer', () => interaction.original);
      expect(await answersTo(interaction)).toEqual(['after a while']);
    });

    it('a reply to a message', async () => {
      await open();
      discord.state.faults.push({ request: 'POST /channels', ...fault });
      const question = discord.says({ content: `${mention} who leads?` });
      await discord.replyTo(question);
      await window.close();
      expect(discord.state.messages.map(({ text }) => text)).toEqual(['You asked: who leads?']);
    });
  });

  it.each([
    ['was not carried out', false],
    ['was carried out', true],
  ])('the first response finds no answer at all and %s', async (_, afterwards) => {
    await open({ attemptWithin: 1_500 });
    discord.state.faults.push({ request: 'POST /interactions', status: 'silent', afterwards });
    const interaction = discord.sends({ command: 'quick' });
    await discord.until('the answer', () => interaction.original);
    expect(await answersTo(interaction)).toEqual(['at once']);
  });

  it.each(mishaps)(
    'what was announced to all is taken back and said privately, and the taking back %s',
    async (_, fault) => {
      await openSlow(sayLine('for you alone', { private: true }));
      discord.state.faults.push({ request: 'DELETE /webhooks', ...fault });
      const interaction = discord.sends({ command: 'slow' });
      await discord.until('the answer', () => interaction.followUps.length > 0);
      expect(await answersTo(interaction)).toEqual(['for you alone']);
      expect(interaction).toMatchObject({ takenBack: true, followUps: [{ ephemeral: true }] });
    },
  );

  it.each(mishaps)(
    'what was announced to all is said privately, twice rather than not at all, and the saying %s',
    async (_, fault) => {
      await openSlow(sayLine('for you alone', { private: true }));
      discord.state.faults.push({ request: 'POST /webhooks', ...fault });
      const interaction = discord.sends({ command: 'slow' });
      await discord.until('the answer', () => interaction.followUps.length > 0);
      const said = fault.afterwards ? ['for you alone', 'for you alone'] : ['for you alone'];
      expect(await answersTo(interaction)).toEqual(said);
      expect(interaction.followUps.every(({ ephemeral }) => ephemeral)).toBe(true);
    },
  );
});

describe('a request that Discord wants to wait for longer than anybody waits for an answer', () => {
  it('is given up, and the log says how long it would have been', async () => {
    const discord = await startFakeDiscord();
    const { window, log } = await openTestWindow(discord, commands);
    discord.state.faults.push({ request: 'POST /channels', ...limit(600) });
    discord.says({ content: `${mention} who leads?` });
    await discord.until('the log', () => log().includes('Discord did not take the answer'));
    await window.close();
    await discord.close();
    expect(discord.state.messages).toEqual([]);
    expect(log()).toMatch(/"why":"Discord would have the bot wait for (?:59|60)\d{4} ms"/);
    expect(log()).not.toContain('"level":50');
  });
});
