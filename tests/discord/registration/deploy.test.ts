import { describe, expect, it } from 'vitest';
import { startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { spawnBot } from '#tests/fakeDiscord/startBot.ts';

describe('npm run deploy', () => {
  it('registers every command and ends', async () => {
    const discord = await startFakeDiscord();
    const process = spawnBot({ DISCORD_API_URL: discord.apiUrl }, ['--deploy']);
    expect(await process.ended).toBe(0);
    const names = discord.state.commands.map(({ name }) => name);
    expect(names).toContain('quote');
    expect(process.output.stdout).toBe(`Registered ${names.length} commands: ${names.join(', ')}\n`);
    expect(discord.gateway.seen).toEqual([]);
    await discord.close();
  });

  it('says in one line why it could not', async () => {
    const discord = await startFakeDiscord();
    const process = spawnBot({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: 'wrong.token.here' }, ['--deploy']);
    expect(await process.ended).toBe(1);
    expect(process.output.stderr).toMatch(/^Discord refused the token[^\n]*\n$/);
    await discord.close();
  });
});
