import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import { HOME } from '#src/library/home.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { ChannelName } from '#tests/fakeDiscord/world.ts';
import { guildId } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands = await loadCommands();

describe('the bot that somebody brings along', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;

  beforeAll(async () => {
    server = await openModeratedServer(commands);
    ({ discord, bench } = server);
  });
  afterAll(() => server.close());

  it.each<[string, ChannelName]>([
    ['on a server that it is not on', 'abroad'],
    ['in a group of people', 'group'],
    ['in a direct message', 'dm'],
  ])('answers from the bundled story %s', async (_, channel) => {
    const question = 'How long will the repair take?';
    const { answer, followUps } = await discord.interacts({ command: 'ask', channel, options: { question } });
    expect(answer?.text.replaceAll('**', '')).toContain('> The repair is expected to take eleven days.');
    expect(answer?.pings).toEqual([]);
    expect(followUps).toEqual([]);
  });

  it('knows nothing of a server that it is not on, and keeps nothing for it', async () => {
    await discord.interacts({ command: 'ask', channel: 'abroad', options: { question: 'Which orchestra plays?' } });
    const { answer } = await discord.interacts({ command: 'summary', channel: 'abroad' });
    expect(answer?.text).toContain('ferry');
    const known = (await bench.store.store.servers.list({ limit: 10 })).map(({ id }) => id);
    expect(known.sort()).toEqual([guildId, HOME]);
  });

  it('is moderated by nobody there, whatever they may do on that server', async () => {
    for (const channel of ['abroad', 'group', 'dm'] as const) {
      const { answer } = await discord.interacts({ by: 'mod', button: 'run:/setup cooldown:0', channel });
      expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('is for moderators') });
    }
  });
});
