import { afterEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { Fault } from '#tests/fakeDiscord/rest.ts';
import { type BotProcess, spawnBot, startBot } from '#tests/fakeDiscord/startBot.ts';
import { bot, type Json } from '#tests/fakeDiscord/world.ts';

const question = { command: 'ask', options: { question: 'Who is expected to lead the US side in the meeting?' } };

describe('the bot as it runs', () => {
  let discord: FakeDiscord;
  let process: BotProcess | undefined;

  afterEach(async () => {
    process?.signal('SIGKILL');
    await process?.ended;
    process = undefined;
    await discord.close();
  });
  const linesSaying = (message: string) =>
    (process?.output.stdout ?? '')
      .split('\n')
      .filter((line) => line.includes(`"msg":"${message}"`))
      .map((line): Json => JSON.parse(line));

  it.each<[string, Fault[]]>([
    [
      'is told to wait',
      ['GET /applications/@me', 'GET /gateway/bot', 'PUT /applications'].map((request) => ({
        request,
        status: 429,
        headers: { 'retry-after': '0.3' },
        body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
      })),
    ],
    [
      'meets errors and lost connections',
      ['GET /applications/@me', 'GET /gateway/bot', 'PUT /applications'].flatMap((request) => [
        { request, status: 500 },
        { request, status: 'reset' as const },
      ]),
    ],
  ])('starts and registers its commands though it %s', async (_, faults) => {
    discord = await startFakeDiscord();
    discord.state.faults.push(...faults);
    process = await startBot(discord);
    expect(linesSaying('commands registered')).toHaveLength(1);
    expect((await discord.interacts(question)).answer?.text).toContain('Jake Sullivan');
    expect(process.output.stderr).toBe('');
  });

  it('answers though its commands cannot be registered, and the log says what to do', async () => {
    discord = await startFakeDiscord();
    const missing = { status: 403, body: { code: 50_001, message: 'Missing Access' } };
    discord.state.faults.push({ request: 'PUT /applications', ...missing });
    process = spawnBot({ DISCORD_API_URL: discord.apiUrl });
    const refused = 'commands could not be registered: run npm run deploy';
    await discord.until('the log', () => linesSaying(refused).length > 0);
    expect((await discord.interacts(question)).answer?.text).toContain('Jake Sullivan');
  });

  it('answers though Discord does not say whether it may read messages', async () => {
    discord = await startFakeDiscord();
    discord.state.faults.push({ request: 'GET /applications/@me', status: 403, body: { code: 0, message: '403' } });
    process = await startBot(discord);
    expect((await discord.ask({ content: `<@${bot.id}> who leads the US side?` })).text).toContain('Jake Sullivan');
    expect(linesSaying('Discord does not say whether the bot may read messages')).toHaveLength(1);
  });

  it('keeps trying while Discord cannot be reached, and answers once it can', async () => {
    discord = await startFakeDiscord();
    process = await startBot(discord);
    await discord.goesDark();
    await discord.until('it to be tried several times', () => linesSaying('reconnecting').length >= 3);
    await discord.comesBack();
    const connects = () => discord.gateway.seen.filter((did) => did !== 'heartbeat').length;
    await discord.until('a new connection', () => connects() === 2);
    expect((await discord.interacts(question)).answer?.text).toContain('Jake Sullivan');
    expect(process.output.stderr).toBe('');
  });
});
