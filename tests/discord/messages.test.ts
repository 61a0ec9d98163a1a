import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '#src/command/userError.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import type { Said } from '#tests/fakeDiscord/scenario.ts';
import { bot, botRoleId } from '#tests/fakeDiscord/world.ts';

const hint = 'Mention me with a question about the story, or type /ask. /help lists everything I can do.';
const mention = `<@${bot.id}>`;

describe('messages', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    ({ window, log } = await openTestWindow(discord, [], {
      replyTo: (text) => {
        if (text === 'fail') throw new Error('the shelf fell over');
        if (text === 'refuse') throw new UserError('Ask something else.');
        return sayLine(`You asked: ${text}`);
      },
    }));
  });
  afterAll(async () => {
    await window.close();
    await discord.close();
  });

  it('asks Discord for no privileged intent', () => {
    expect(discord.gateway.intents()).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });

  it.each<[string, Said]>([
    ['a mention', { content: `${mention} who leads?` }],
    ['a mention in a thread', { content: `<@!${bot.id}> who leads?`, channel: 'thread' }],
    ['a direct message', { content: 'who leads?', channel: 'dm' }],
  ])('answers %s with a reply that pings nobody', async (_, said) => {
    const reply = await discord.ask(said);
    expect(reply).toMatchObject({ text: 'You asked: who leads?', pings: [], ephemeral: false });
  });

  it('answers a reply to its own message', async () => {
    const first = await discord.ask({ content: `${mention} who leads?` });
    const second = await discord.ask({ content: 'and since when?', replyTo: { message: first, ping: true } });
    expect(second.text).toBe('You asked: and since when?');
  });

  it('says how to ask where it is mentioned without words, or by its role, whose words Discord withholds', async () => {
    expect((await discord.ask({ content: mention })).text).toBe(hint);
    expect((await discord.ask({ content: `<@&${botRoleId}> who leads?` })).text).toBe(hint);
  });

  it('leaves alone what is not meant for it, and bots, webhooks and Discord itself', async () => {
    const message = await discord.ask({ content: `${mention} first` });
    const ignored = [
      discord.says({ content: 'who leads?' }),
      discord.says({ content: '@everyone who leads?' }),
      discord.says({ content: 'not to you', replyTo: { message, ping: false } }),
      discord.says({ content: `${mention} who leads?`, by: 'otherBot' }),
      discord.says({ content: `${mention} who leads?`, webhook: true }),
      discord.says({ content: mention, type: 7 }),
    ];
    expect((await discord.ask({ content: `${mention} last` })).text).toBe('You asked: last');
    expect(discord.state.messages.filter(({ repliesTo }) => ignored.includes(repliesTo ?? ''))).toEqual([]);
  });

  it('answers a question once, also when its answer has to be sent again', async () => {
    discord.state.faults.push({ request: 'POST /channels', status: 502, afterwards: true });
    const id = discord.says({ content: `${mention} once` });
    await discord.until('the answer to be sent twice', () => countSends('You asked: once') === 2);
    expect((await discord.ask({ content: `${mention} next` })).text).toBe('You asked: next');
    expect(discord.state.messages.filter(({ repliesTo }) => repliesTo === id)).toHaveLength(1);
  });

  it('says that it failed, with the reference under which the cause is logged', async () => {
    const { text } = await discord.ask({ content: `${mention} fail` });
    const [, reference] = /\n-# reference ([\da-f]{4})$/.exec(text) ?? [];
    const line = log()
      .split('\n')
      .find((entry) => entry.includes(`"reference":"${reference}"`));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ err: { message: 'the shelf fell over' } });
    expect((await discord.ask({ content: `${mention} refuse` })).text).toBe('Ask something else.');
  });

  it('goes on where a channel will not have its answer', async () => {
    discord.says({ content: `${mention} in vain`, channel: 'readOnly' });
    await discord.until('the log', () => log().includes('Discord did not take the answer'));
    expect((await discord.ask({ content: `${mention} elsewhere` })).text).toBe('You asked: elsewhere');
  });

  function countSends(words: string): number {
    return discord.state.requests.filter(
      ({ path, body }) => path.startsWith('/channels') && JSON.stringify(body ?? {}).includes(words),
    ).length;
  }
});
