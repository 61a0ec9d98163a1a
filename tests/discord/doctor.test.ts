import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import doctor from '#commands/doctor.ts';
import setup from '#commands/setup.ts';
import { unescapeText } from '#src/discord/drawing/escape.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { application, channels, guildId } from '#tests/fakeDiscord/world.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

describe('/doctor', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;

  beforeAll(async () => {
    server = await openModeratedServer([doctor, setup]);
    ({ discord } = server);
  });
  afterAll(() => server.close());

  async function examine(channel: 'general' | 'readOnly' = 'general') {
    const { answer } = await discord.interacts({ by: 'mod', command: 'doctor', channel });
    if (!answer) throw new Error('There was no answer.');
    return { ...answer, lines: unescapeText(answer.text.replaceAll('**', '')).split('\n') };
  }
  const setUp = (options: Record<string, string>) => discord.interacts({ by: 'mod', command: 'setup', options });

  it('tells moderators alone that all is well, and how to invite the bot with the permissions it uses and no others', async () => {
    const { lines, ephemeral, buttons } = await examine();
    expect(ephemeral).toBe(true);
    expect(lines[0]).toBe('All is well.');
    expect(lines.slice(1, 4)).toEqual([
      '- ok – #general, where you are: I may answer here.',
      '- ok – Message content: I do not get it, and nothing on this server needs it.',
      '- ok – Commands: Discord offers those that I have.',
    ]);
    const url = new URL(buttons[0]?.url ?? '');
    expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: application.id,
      scope: 'bot applications.commands',
      permissions: '274877975552',
      guild_id: guildId,
    });
    const refused = await discord.interacts({ command: 'doctor' });
    expect(refused.answer?.text).toContain('is for moderators');
  });

  it('names each permission that is missing and the channel: here, in ask channels and where moderators are told', async () => {
    await setUp({ 'ask-channels': `${channels.readOnly.id} ${channels.forum.id} 499999999999999999` });
    await setUp({ 'moderators-channel': channels.readOnly.id });
    const { lines } = await examine('readOnly');
    // Once, though the channel has three uses.
    const missing = '#notices: I lack Send Messages. Allow me that there (Edit Channel, Permissions).';
    expect(lines.filter((line) => line.startsWith('- to do'))).toEqual([
      `- to do – ${missing}`,
      '- to do – The channel with the id 499999999999999999 is gone, or I may not see it: allow me View Channel there, or choose another one in /setup.',
      expect.stringMatching(/^- to do – Message content: I do not get it, so ask channels stay silent\./),
    ]);
    expect(lines).toContain('- ok – #questions, an ask channel: I may answer there.');
  });

  it('names the commands that Discord offers otherwise', async () => {
    const offered = discord.state.commands;
    discord.state.commands = [{ ...offered[0], name: 'poll' }];
    const { lines } = await examine();
    expect(lines.join('\n')).toContain('(not offered: doctor, setup · not mine any more: poll)');
    discord.state.commands = offered;
  });

  it('says so where Discord does not tell what it offers', async () => {
    discord.state.faults.push({ request: `GET /applications/${application.id}/commands`, status: 403 });
    const { lines } = await examine();
    expect(lines).toContain('- to do – Commands: Discord did not tell which it offers. Try again in a minute.');
  });
});
