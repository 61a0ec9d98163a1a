import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unescapeText } from '#src/discord/drawing/escape.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { actAs, heldText } from '#tests/fakeDiscord/people.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { type BotProcess, startBot } from '#tests/fakeDiscord/startBot.ts';
import { bot, channels } from '#tests/fakeDiscord/world.ts';
import { FERRY } from '#tests/moderation/bench.ts';
import type { ScratchDatabase } from '#tests/store/bench.ts';
import { enginesToTest } from '#tests/store/engines.ts';
import { startSite } from '#tests/web/site.ts';

const LIDO = {
  name: 'lido.txt',
  text: 'The council of Brannholm voted on Tuesday to open the old lido again, said Ada Berg.\n',
};
const DAM = [
  'Engineers lowered the water behind the Orrin dam by two metres on Tuesday after a seep was found at its foot.',
  '“There is no danger to the villages below,” said Tomas Reyl, who leads the inspection, at a meeting in the town hall.',
  'The inspectors expect to stay until the end of the month, and will publish what they find on each Friday.',
];
const QUESTION = `<@${bot.id}> How long do the inspectors expect to stay?`;

/** What a publisher has at the address of the article. */
function pageOf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Orrin dam</title></head><body><article><h1>Orrin dam</h1>${body}</article></body></html>`;
}

describe.each(enginesToTest())('the work of moderators with the bot as it runs, on %s', (_, makeDatabase) => {
  let discord: FakeDiscord;
  let database: ScratchDatabase;
  let corpus: string;
  let process: BotProcess;

  const start = async (): Promise<void> => {
    process = await startBot(discord, { DATABASE_URL: database.url, CORPUS: corpus, ALLOW_PRIVATE_URLS: '1' });
  };
  const restart = async (): Promise<void> => {
    process.signal('SIGTERM');
    expect(await process.ended).toBe(0);
    await start();
  };
  beforeEach(async () => {
    discord = await startFakeDiscord();
    database = await makeDatabase();
    corpus = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'));
    await writeFile(join(corpus, 'holm-ferry.txt'), FERRY);
    await start();
  });
  afterEach(async () => {
    process.signal('SIGKILL');
    await process.ended;
    await discord.close();
    await database.drop();
    await rm(corpus, { recursive: true });
  });

  const { use, press } = actAs('mod', { interacts: (used) => discord.interacts(used) });
  const run = (subcommand: string, more: Partial<Used> = {}) => use({ command: 'corpus', subcommand, ...more });
  const confirm = async (proposed: SeenMessage): Promise<string> => (await press('Confirm', proposed)).text;
  const plain = (text: string): string => unescapeText(text.replaceAll('**', ''));

  /** What a refresh would change; before that, a bot that takes longer shows how far it is. */
  function proposedRefresh(): Promise<SeenMessage> {
    const refresh = discord.sends({ by: 'mod', command: 'corpus', subcommand: 'refresh' });
    return discord.until('what it would change', () => {
      const { original } = refresh;
      return original?.text.includes('Not done yet') && original;
    });
  }

  /** Fills in the form that `/corpus add` alone opens. */
  async function fillForm(values: Readonly<Record<string, string | number>>, files?: Used['files']) {
    const { modal } = await discord.interacts({ by: 'mod', command: 'corpus', subcommand: 'add' });
    const id = String(modal?.['custom_id']);
    return use({ form: { id, values: { url: '', text: '', title: '', ...values } }, ...(files && { files }) });
  }

  /** The files of an export that are articles, by name. */
  async function exportStory(): Promise<{ zip: Uint8Array; articles: Record<string, string> }> {
    const before = discord.state.files.length;
    await run('export');
    const zip = new Uint8Array(discord.state.files[before]?.bytes ?? new ArrayBuffer(0));
    const files = Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith('.md'));
    return {
      zip,
      articles: Object.fromEntries(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])),
    };
  }

  it('goes from adding over asking, refreshing and correcting to rolling back and an export that brings it all back', async () => {
    let paragraphs = DAM;
    const site = await startSite({
      '/orrin-dam-seep': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(paragraphs)),
    });
    const url = `${site.origin}/orrin-dam-seep`;
    await use({ command: 'setup', options: { 'moderators-channel': channels.modRoom.id } });

    // A file and an address by the form; the first is confirmed after a restart.
    const upload = await fillForm({ file: 0 }, [LIDO]);
    expect(upload).toMatchObject({ ephemeral: true, text: expect.stringContaining('Not done yet: Added lido.txt') });
    expect(plain(upload.text)).toContain(`+ ¶1 ${LIDO.text.trim()}`);
    expect((await run('list')).text).not.toContain('lido');
    await restart();
    expect(await confirm(upload)).toBe('Done: the story is at revision 2.');
    expect(await confirm(upload)).toBe('Done: the story is at revision 2.');
    const page = await fillForm({ url });
    expect(plain(page.text)).toContain(`+ ¶1 ${DAM[0]}`);
    expect(await confirm(page)).toBe('Done: the story is at revision 3.');

    // Somebody asks, the publisher changes the page, a moderator refreshes.
    const cited = await discord.ask({ content: QUESTION });
    expect(plain(cited.text)).toContain(`> ${DAM[2]}`);
    paragraphs = DAM.with(
      2,
      'The inspectors expect to stay until Sunday, and will publish what they find on each Friday.',
    );
    const refresh = await proposedRefresh();
    expect(plain(refresh.text)).toContain('Not done yet: Refreshed everything');
    expect(plain(refresh.text)).toContain('[−the end of the month−][+Sunday+]');
    expect(await confirm(refresh)).toBe('Done: the story is at revision 4.');
    const corrected = await discord.until('the correction', () => {
      const text = plain(heldText(discord.state.held.get(cited.id)));
      return text.includes('Correction') && text;
    });
    expect(corrected.split('\n').slice(-4)).toEqual([
      'Correction: the publisher changed this paragraph (¶3, revision 4). Then:',
      `> ${DAM[2]}`,
      'Now:',
      `> ${paragraphs[2]}`,
    ]);
    const told = await discord.until('the list for the moderators', () => discord.state.messages[1]);
    expect(plain(told.text)).toMatch(
      /^Revision 4 changed what one message cites; they are being corrected:\n.*¶3: The inspectors/,
    );
    expect(discord.state.held.get(told.id)?.['channel_id']).toBe(channels.modRoom.id);

    // Back to what it was.
    const history = plain((await run('history')).text).split('\n');
    expect(history.map((line) => line.split(' · ').slice(0, 2).join(' · '))).toEqual([
      expect.stringMatching(/4 · Refreshed everything$/),
      expect.stringMatching(/3 · Added http/),
      expect.stringMatching(/2 · Added lido\.txt$/),
      expect.stringMatching(/1 · The bundled articles$/),
    ]);
    const back = await run('rollback', { options: { revision: 3 } });
    expect(await confirm(back)).toBe('Done: the story is at revision 5.');
    expect(plain((await discord.ask({ content: QUESTION })).text)).toContain(`> ${DAM[2]}`);

    // Out and in again.
    const { zip, articles } = await exportStory();
    expect(Object.keys(articles)).toEqual(['holm-ferry.md', 'lido.md', 'orrin-dam-seep.md']);
    for (const article of ['lido', 'orrin-dam-seep']) await confirm(await run('remove', { options: { article } }));
    expect((await discord.ask({ content: QUESTION })).text).not.toContain('inspectors expect');
    const added = await run('add', { files: [{ name: 'story.zip', text: zip }] });
    expect(await confirm(added)).toBe('Done: the story is at revision 8.');
    expect((await exportStory()).articles).toEqual(articles);
    expect(plain((await discord.ask({ content: QUESTION })).text)).toContain(`> ${DAM[2]}`);
    expect(process.output.stderr).toBe('');
    expect(process.output.stdout).not.toContain('"level":50');
  });
});
