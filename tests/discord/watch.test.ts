import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#src/command/command.ts';
import { loadCommands } from '#src/command/loadCommands.ts';
import { unescapeText } from '#src/discord/drawing/escape.ts';
import { runWatches } from '#src/moderation/watches/runWatches.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { actAs } from '#tests/fakeDiscord/people.ts';
import { bot, channels, guildId } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { enginesToTest } from '#tests/store/engines.ts';
import { startSite, status } from '#tests/web/site.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const QUARTER_MS = 15 * 60 * 1_000;
const DAM = [
  'Engineers lowered the water behind the Orrin dam by two metres on Tuesday after a seep was found at its foot.',
  '“There is no danger to the villages below,” said Tomas Reyl, who leads the inspection, at a meeting in the town hall.',
  'The inspectors expect to stay until the end of the month, and will publish what they find on each Friday.',
];
const commands: readonly Command[] = await loadCommands();

function pageOf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Orrin dam</title></head><body><article><h1>Orrin dam</h1>${body}</article></body></html>`;
}

describe.each(enginesToTest())('an address watched from Discord, on %s', (_, makeDatabase) => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;
  beforeEach(async () => {
    server = await openModeratedServer(commands, { database: await makeDatabase() });
    ({ discord, bench } = server);
  });
  afterEach(() => server.close());

  const { use } = actAs('mod', { interacts: (used) => discord.interacts(used) });
  const run = async (subcommand: string, options = {}) =>
    unescapeText((await use({ command: 'corpus', subcommand, options })).text);

  /** Reads what is due, as the running bot does each minute; what the moderators' channel is told of it. */
  async function readDue(): Promise<string[]> {
    const { announce, owns } = server.window;
    const before = discord.state.messages.length;
    await runWatches({ ...bench.context, announce }, owns);
    return discord.state.messages
      .slice(before)
      .filter(({ id }) => discord.state.held.get(id)?.['channel_id'] === channels.modRoom.id)
      .map(({ text }) => unescapeText(text));
  }

  /** The same after some quarters of an hour. */
  function readAfter(quarters: number): Promise<string[]> {
    bench.store.clock.pass(quarters * QUARTER_MS);
    return readDue();
  }

  it('tells the moderators’ channel of a change, of a failure once and since when, and that it is over', async () => {
    let paragraphs = DAM;
    let broken = false;
    const site = await startSite({
      '/orrin-dam-seep': (request, response) => {
        if (broken) status(503)(request, response);
        else response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(paragraphs));
      },
    });
    const url = `${site.origin}/orrin-dam-seep`;
    await use({ command: 'setup', options: { 'moderators-channel': channels.modRoom.id } });
    expect(await run('watch', { url, every: '15m' })).toBe(
      `From now on ${url} is read every 15m, and what is new there comes into the story by itself.`,
    );
    expect(await readDue()).toEqual([expect.stringContaining(`${url} has changed: the story is at revision 2.`)]);

    paragraphs = DAM.with(2, 'The inspectors left on Sunday, having found nothing else.');
    const [changed, ...others] = await readAfter(1);
    expect(others).toEqual([]);
    expect(changed).toContain(`${url} has changed: the story is at revision 3.`);
    expect(changed).toContain('The inspectors left on Sunday');
    const answered = await discord.ask({ content: `<@${bot.id}> When did the inspectors leave?` });
    expect(unescapeText(answered.text.replaceAll('**', ''))).toContain(`> ${paragraphs[2]}`);

    broken = true;
    expect(await readAfter(1)).toEqual([
      expect.stringContaining(`${url} cannot be read; the story stays as it is, and it is tried again.`),
    ]);
    expect(await readAfter(1)).toEqual([]);
    expect((await bench.moderation.watches(guildId))[0]?.failing?.failures).toBe(2);
    expect(await run('list')).toContain(`${url} · every 15m · failing since 2031-03-10 10:00 UTC:`);

    broken = false;
    expect(await readAfter(2)).toEqual([`${url} can be read again; it failed since 2031-03-10 10:00 UTC.`]);
    expect(await run('list')).toContain(`${url} · every 15m · read 2031-03-10 10:45 UTC`);
    expect(await run('unwatch', { url })).toBe(`${url} is not read by itself any more.`);
  });
});
