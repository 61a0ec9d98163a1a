import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { type BotProcess, startBot } from '#tests/fakeDiscord/startBot.ts';
import { bot } from '#tests/fakeDiscord/world.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

describe('the bot as it runs', () => {
  let discord: FakeDiscord;
  let process: BotProcess;
  let health: number;
  beforeAll(async () => {
    discord = await startFakeDiscord();
    health = await freePort();
    process = await startBot(discord, { METRICS_ADDRESS: `127.0.0.1:${health}` });
  });
  afterAll(async () => {
    process.signal('SIGKILL');
    await discord.close();
  });

  it.each<[string, Record<string, string | number>, RegExp]>([
    ['ask', { question: 'Who is expected to lead the US side in the meeting?' }, /Jake Sullivan.*\n-# ¶7 /s],
    ['who-leads', {}, /Jake Sullivan/],
    ['who', { name: 'dermer' }, /Ron Dermer/],
    ['quote', { speaker: 'kirby' }, /major ground offensive/],
    ['summary', {}, /¶\d+/],
    ['timeline', {}, /¶\d+/],
    ['passage', { number: 7 }, /^(?:### .*\n)?> /],
    ['search', { terms: 'Rafah' }, /Rafah/],
    ['sources', {}, /paragraphs/],
    ['help', {}, /\/quote/],
  ])('answers /%s', async (command, options, text) => {
    // Nobody tries ten commands in a second; moderators never have to wait.
    const { answer } = await discord.interacts({ command, options, by: 'mod' });
    expect(answer?.text).toMatch(text);
    expect(answer?.pings).toEqual([]);
  });

  it('answers a mention, a reply and a direct message in the words of the story', async () => {
    const mentioned = await discord.ask({ content: `<@${bot.id}> who is leading the US side?` });
    expect(mentioned.text).toContain('Jake Sullivan');
    const replied = await discord.ask({ content: 'what did Kirby say?', replyTo: { message: mentioned, ping: true } });
    expect(replied.text).toContain('major ground offensive');
    expect((await discord.ask({ content: 'what is the capital of Peru?', channel: 'dm' })).text).toContain(
      "The story doesn't say.",
    );
  });

  it('serves health and metrics, in which no word of what was asked stands', async () => {
    const page = async (path: string) => (await fetch(`http://127.0.0.1:${health}${path}`)).text();
    await discord.interacts({
      command: 'ask',
      options: { question: 'Who is expected to lead the US side in the meeting?' },
      by: 'mod',
    });
    await discord.until('the answer to be counted', async () => (await page('/metrics')).includes('outcome="answer"'));
    expect(await page('/healthz')).toBe('The process answers.\n');
    expect(await page('/readyz')).toBe('Ready.\n');
    const numbers = await page('/metrics');
    expect(numbers).toContain('verbatim_shard_ready{shard="0"} 1');
    expect(numbers).not.toMatch(/expected to lead|"\d{17,20}"/);
  });

  it('suggests speakers while one is typed', async () => {
    const { choices } = await discord.interacts({ command: 'quote', options: { speaker: 'kir' }, typing: 'speaker' });
    expect(choices?.[0]).toEqual({ name: 'John Kirby', value: 'John Kirby' });
  });

  it('shows what its buttons promise to whoever presses them', async () => {
    const { answer } = await discord.interacts({
      command: 'ask',
      options: { question: 'Who is expected to lead the US side?' },
    });
    const button = answer?.buttons.find(({ customId }) => customId !== undefined);
    const pressed = await discord.interacts({ button: button?.customId ?? '' });
    expect(pressed.answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('> ') });
  });

  it('is as sure as a moderator wants it, from the next question on, and tells them why', async () => {
    const ask = async () => {
      const { answer } = await discord.interacts({
        command: 'ask',
        options: { question: 'How did Washington react?' },
        by: 'mod',
      });
      if (!answer) throw new Error('There was no answer.');
      const told = await discord.interacts({ by: 'mod', menuCommand: { name: 'Why this?', on: answer } });
      expect(told.answer?.ephemeral).toBe(true);
      return told.answer?.text.split('\n').find((line) => line.startsWith('Called'));
    };
    const setUp = (strictness: string) => discord.interacts({ command: 'setup', options: { strictness }, by: 'mod' });
    const decided =
      /^Called the closest passage: \d+% likely to answer the question, and an answer needs 65% \(strictness: (\w+)\)\./;
    expect(decided.exec((await ask()) ?? '')?.[1]).toBe('even');
    await setUp('bold');
    expect(decided.exec((await ask()) ?? '')?.[1]).toBe('bold');
    await setUp('even');
  });

  it('registers nothing again when it starts again', async () => {
    const second = await startBot(discord);
    expect(discord.state.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    second.signal('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('leaves in good order when told to', async () => {
    const last = await startBot(discord);
    const interaction = discord.sends({ command: 'summary' });
    await discord.until('the answer', () => interaction.original);
    last.signal('SIGTERM');
    expect(await last.ended).toBe(0);
    expect(last.output.stderr).toBe('');
  });
});
