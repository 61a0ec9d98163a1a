import { afterEach, describe, expect, it } from 'vitest';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { Said } from '#tests/fakeDiscord/scenario.ts';
import { bot, channels, guildId, people } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const REPAIR = 'How long will the repair take?';
const VAIN = 'Which orchestra plays at the opera?';

describe('a channel where plain messages are answered', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;
  let window: DiscordWindow;
  let log: () => string;

  afterEach(() => server.close());
  async function open(discordOptions: { messageContent: boolean }): Promise<void> {
    server = await openModeratedServer([], { discordOptions });
    ({ discord, bench, window, log } = server);
    const askChannels = [channels.general.id, channels.forum.id];
    await bench.moderation.setUp({ id: people.mod.id, server: guildId }, { askChannels });
  }

  /** What was answered of this, once something that comes after it was. */
  async function answered(...messages: readonly Said[]): Promise<string[]> {
    const ids = messages.map((said) => discord.says(said));
    await discord.ask({ content: `<@${bot.id}> ${REPAIR}` });
    await window.close();
    const contents = new Map(ids.map((id, at) => [id, messages[at]?.content ?? '']));
    return discord.state.messages.flatMap(({ repliesTo }) => contents.get(repliesTo ?? '') ?? []);
  }

  it('has its questions answered by a reply that pings nobody', async () => {
    await open({ messageContent: true });
    const reply = await discord.ask({ content: `Hi all! ${REPAIR}` });
    expect(reply.text.replaceAll('**', '')).toContain('> The repair is expected to take eleven days.');
    expect(reply.pings).toEqual([]);
    expect((await discord.ask({ content: 'how long will the repair take' })).text).toBe(reply.text);
  });

  it.each<[string, Said]>([
    ['a thread', { content: REPAIR, channel: 'thread' }],
    ['a thread that has been asleep', { content: REPAIR, channel: 'sleeping' }],
    ["a forum's post", { content: REPAIR, channel: 'post' }],
  ])('counts %s of it as itself', async (_, said) => {
    await open({ messageContent: true });
    expect((await discord.ask(said)).text.replaceAll('**', '')).toContain('eleven days');
    expect(discord.state.requests.filter(({ path }) => path.includes('threads'))).toEqual([]);
  });

  it("has the question answered that is the title of a forum's post", async () => {
    await open({ messageContent: true });
    const { text } = await discord.ask({ content: 'I missed that.', channel: 'post', opensPost: true });
    expect(text).toContain('Ruth Alver');
  });

  it('has everything else left alone', async () => {
    await open({ messageContent: true });
    const left: Said[] = [
      { content: 'Good morning!' },
      { content: 'The repair will take eleven days.' },
      { content: 'It takes eleven days, right?' },
      { content: `${REPAIR} https://paper.example/ferry` },
      { content: `!ask ${REPAIR}` },
      { content: `<@${people.keeper.id}> ${REPAIR}`, mentions: ['keeper'] },
      { content: REPAIR, by: 'otherBot' },
      { content: REPAIR, webhook: true },
      { content: REPAIR, channel: 'modRoom' },
    ];
    expect(await answered(...left)).toEqual([]);
  });

  it('hears no refusal, and no guess where it is not plain that anything was asked', async () => {
    await open({ messageContent: true });
    expect(await answered({ content: VAIN }, { content: 'The captain saw a whale on Tuesday?' })).toEqual([]);
    expect((await bench.moderation.gaps(guildId)).map(({ question }) => question)).toEqual([VAIN]);
  });

  it('hears a refusal where the bot was addressed', async () => {
    await open({ messageContent: true });
    const refusal = await discord.ask({ content: `<@${bot.id}> ${VAIN}` });
    expect(refusal.text).toContain("The story doesn't say.");
    const replied = await discord.ask({ content: VAIN, replyTo: { message: refusal, ping: false } });
    expect(replied.text).toContain("The story doesn't say.");
  });

  it('hears nothing of a failure', async () => {
    await open({ messageContent: true });
    discord.state.faults.push({ request: 'POST /channels', status: 400, body: { code: 200_000, message: 'AutoMod' } });
    discord.says({ content: REPAIR });
    await discord.until('the failure to be logged', () => log().includes('Discord did not take the answer'));
    await window.close();
    expect(discord.state.messages).toEqual([]);
  });

  it('is silent where Discord does not let the bot read, which stops nothing else', async () => {
    await open({ messageContent: false });
    expect(window.readsMessages).toBe(false);
    expect(log().match(/Message Content Intent/g)).toHaveLength(1);
    expect(await answered({ content: REPAIR })).toEqual([]);
  });

  it('is read where Discord lets the bot', async () => {
    await open({ messageContent: true });
    expect(window.readsMessages).toBe(true);
    expect(discord.gateway.intents() & (1 << 15)).not.toBe(0);
    expect(log()).not.toContain('Message Content Intent');
  });
});
