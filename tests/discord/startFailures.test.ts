import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { type BotProcess, spawnBot } from '#tests/fakeDiscord/startBot.ts';
import { token } from '#tests/fakeDiscord/world.ts';

/** An address of the loopback where nothing listens. */
async function findSilentPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('a listening server has a port');
  return address.port;
}

describe('a start that fails says why in one line', () => {
  let discord: FakeDiscord | undefined;
  afterEach(async () => {
    await discord?.close();
    discord = undefined;
  });

  async function expectOneLine(process: BotProcess, line: RegExp): Promise<void> {
    expect(await process.ended).toBe(1);
    expect(process.output.stderr).toMatch(line);
    expect(process.output.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(process.output.stderr + process.output.stdout).not.toContain(token);
  }

  it('where the token is wrong', async () => {
    discord = await startFakeDiscord();
    const process = spawnBot({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: 'wrong.token.here' });
    await expectOneLine(process, /^Discord refused the token: copy a new one .*DISCORD_TOKEN\.$/m);
    expect(process.output.stderr + process.output.stdout).not.toContain('wrong.token.here');
  });

  it('where the bot is denied an intent', async () => {
    discord = await startFakeDiscord({ refuseWith: 4014 });
    const process = spawnBot({ DISCORD_API_URL: discord.apiUrl });
    await expectOneLine(
      process,
      /^Discord does not allow the bot an intent .*4014\): switch it on in the developer portal/,
    );
  });

  it('where nothing listens at the address', async () => {
    const process = spawnBot({ DISCORD_API_URL: `http://127.0.0.1:${await findSilentPort()}/api` });
    await expectOneLine(process, /^Discord \(127\.0\.0\.1:\d+\) cannot be reached \(ECONNREFUSED\)/);
  });

  it('where Discord is down', async () => {
    discord = await startFakeDiscord();
    for (let at = 0; at < 10; at += 1) discord.state.faults.push({ request: 'GET /gateway/bot', status: 503 });
    const process = spawnBot({ DISCORD_API_URL: discord.apiUrl });
    await expectOneLine(
      process,
      /^Discord \(127\.0\.0\.1:\d+\) answered with HTTP status 503: its service may be down/,
    );
  });
});
