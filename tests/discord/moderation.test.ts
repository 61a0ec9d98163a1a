import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#src/command/command.ts';
import { loadCommands } from '#src/command/loadCommands.ts';
import { unescapeText } from '#src/discord/drawing/escape.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { makeCorrections } from '#src/moderation/corrections/makeCorrections.ts';
import { planCorrections } from '#src/moderation/corrections/planCorrections.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { actAs, heldText } from '#tests/fakeDiscord/people.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { bot, channels, guildId, guildPayload, keeperRoleId } from '#tests/fakeDiscord/world.ts';
import { FERRY, type ModerationBench } from '#tests/moderation/bench.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands: readonly Command[] = await loadCommands();
const LIDO = 'The council of Brannholm voted on Tuesday to open the old lido again, said Ada Berg.\n';

describe('moderation in the window', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;
  let window: DiscordWindow;
  let log: () => string;

  beforeEach(async () => {
    server = await openModeratedServer(commands);
    ({ discord, bench, window, log } = server);
  });
  afterEach(() => server.close());

  const { use, press } = actAs('mod', { interacts: (used) => discord.interacts(used) });
  const lido = { name: 'lido.txt', text: LIDO };
  const addLido = () => use({ command: 'corpus', subcommand: 'add', files: [lido] });
  const revision = async () => (await bench.store.store.servers.versionOf(guildId)).revision;

  /** Corrects what is due, as the running bot does. */
  async function correct(): Promise<void> {
    const context = { ...bench.context, announce: window.announce };
    await planCorrections(context);
    await makeCorrections(window.edit, context, window.owns);
  }

  it('goes from adding over asking, refreshing and correcting to rolling back', async () => {
    await use({ command: 'setup', options: { 'moderators-channel': channels.modRoom.id } });
    const { modal } = await discord.interacts({ by: 'mod', command: 'corpus', subcommand: 'add' });
    expect(modal).toMatchObject({ custom_id: 'ask:url,file,text,title:/corpus add', title: '/corpus add' });
    const proposed = await use({
      form: { id: String(modal?.['custom_id']), values: { url: '', file: 0, text: '', title: '' } },
      files: [lido],
    });
    expect(proposed).toMatchObject({ ephemeral: true, text: expect.stringContaining('The council of Brannholm') });
    expect(await revision()).toBe(1);
    expect(await press('Confirm', proposed)).toMatchObject({
      text: 'Done: the story is at revision 2.',
      ephemeral: true,
      buttons: [],
    });

    const cited = await discord.ask({ content: `<@${bot.id}> How long will the repair take?` });
    expect(cited.text.replaceAll('**', '')).toContain('> The repair is expected to take eleven days.');
    await discord.until('the citation to be kept', () => log().includes(`"message":"`));
    await bench.bundle('holm-ferry.txt', FERRY.replace('eleven days', 'three weeks'));
    const refresh = await use({ command: 'corpus', subcommand: 'refresh' });
    expect(refresh.text).toContain('Not done yet: Refreshed everything');
    expect((await press('Confirm', refresh)).text).toBe('Done: the story is at revision 3.');
    await correct();
    const under = () => unescapeText(heldText(discord.state.held.get(cited.id) ?? {}));
    expect(under()).toContain(
      [
        'Correction: the publisher changed this paragraph (¶3, revision 3). Then:',
        '> The repair is expected to take eleven days.',
        'Now:',
        '> The repair is expected to take three weeks.',
      ].join('\n'),
    );
    expect(discord.state.messages.at(-1)?.text).toContain('Revision 3 changed what one message cites');

    const back = await use({ command: 'corpus', subcommand: 'rollback', options: { revision: 2 } });
    expect((await press('Confirm', back)).text).toBe('Done: the story is at revision 4.');
    const again = await discord.ask({ content: `<@${bot.id}> How long will the repair take?` });
    expect(again.text.replaceAll('**', '')).toContain('> The repair is expected to take eleven days.');
  });

  it('puts a correction under a message once, however often it is tried', async () => {
    const cited = await discord.ask({ content: `<@${bot.id}> How long will the repair take?` });
    await discord.until('the citation to be kept', () => log().includes(`"message":"`));
    const citations = await bench.store.store.citations.find(guildId, {
      articles: ['holm-ferry'],
      since: new Date(0),
      beforeRevision: 9,
    });
    expect(citations.map(({ message }) => message)).toEqual([cited.id]);
    const was = citations[0]?.passage;
    if (!was) throw new Error('Nothing was cited.');
    const correction = {
      server: guildId,
      channel: channels.general.id,
      message: cited.id,
      ordinal: 0,
      revision: 2,
      was,
      citedAt: new Date(0),
      attempts: 0,
    };
    expect(await window.edit(correction)).toBe('done');
    expect(await window.edit(correction)).toBe('done');
    const text = heldText(discord.state.held.get(cited.id) ?? {});
    expect(text.match(/the publisher removed this paragraph/g)).toHaveLength(1);
    expect(await window.edit({ ...correction, message: '1' })).toBe('gone');
  });

  it("keeps what a command's answer cites where others see it, and nothing of what is shown to one alone", async () => {
    const question = 'How long will the repair take?';
    const { original } = await discord.interacts({ command: 'ask', options: { question } });
    await discord.until('the answer to be logged', () => log().includes('"/ask"'));
    await discord.interacts({ button: 'run:/passage number:2' });
    await discord.interacts({ command: 'ask', channel: 'dm', options: { question } });
    await window.close();
    const which = { articles: ['holm-ferry'], since: new Date(0), beforeRevision: 9 };
    const cited = await bench.store.store.citations.find(guildId, which);
    expect(cited.map(({ message, channel, passage }) => [message, channel, passage.paragraph])).toEqual([
      [original?.id, channels.general.id, 3],
    ]);
  });

  it('refuses whoever has not the right, whatever they use, and logs it', async () => {
    const { change } = await proposalOf(addLido);
    const theirs = commands
      .filter(({ access }) => access === 'moderators')
      .flatMap(({ data }): Used[] =>
        data.subcommands
          ? data.subcommands.map(({ name }) => ({ command: data.name, subcommand: name }))
          : [{ command: data.name }],
      );
    expect(theirs.length).toBeGreaterThan(10);
    const tries: Used[] = [
      ...theirs,
      { button: `run:/corpus confirm change:${change}` },
      { button: `run:/CORPUS cancel change:${change}` },
      { button: 'run:/corpus rollback' },
      { button: 'ask:passage:/pin gap:0123456789' },
      { button: 'ask:url,file:/corpus add' },
      { form: { id: 'ask:text:/corpus add', values: { text: 'Nobody voted on anything in Brannholm.' } } },
      { menu: { id: 'pick:moderator-role:/setup', kind: 'role', values: [keeperRoleId] } },
      { menu: { id: 'pick:feedback:/setup', kind: 'words', values: ['false'] } },
      { menu: { id: 'pick:strictness:/setup', kind: 'words', values: ['bold'] } },
    ];
    for (const used of tries) {
      const { answer, modal } = await discord.interacts(used);
      expect(modal).toBeUndefined();
      expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('is for moderators') });
    }
    expect(log().match(/"access refused"/g)).toHaveLength(tries.length);
    expect(await revision()).toBe(1);
    expect(await bench.moderation.settings(guildId)).toMatchObject({ feedback: true });
  });

  it('makes nothing of ids that were made by hand', async () => {
    for (const used of [
      { button: 'ask:nonsense:/corpus add' },
      { button: 'ask:url,file,text,title,url,file:/corpus add' },
      { form: { id: 'ask:change:corpus', values: { change: 'x' } } },
      { menu: { id: 'pick::/setup', kind: 'words', values: ['true'] } },
      { menu: { id: 'pick:feedback:/setup', kind: 'words', values: ['perhaps'] } },
    ] satisfies Used[]) {
      const { answer, modal } = await discord.interacts({ by: 'mod', ...used });
      expect(modal).toBeUndefined();
      expect(answer?.ephemeral).toBe(true);
    }
    expect(await bench.moderation.settings(guildId)).toMatchObject({ feedback: true });
    expect(log()).not.toContain('"level":50');
  });

  it('lets a change be confirmed after a restart, by nobody but the moderator who was shown it', async () => {
    await use({ menu: { id: 'pick:moderator-role:/setup', kind: 'role', values: [keeperRoleId] } });
    const { proposal } = await proposalOf(addLido);
    await server.restart(await bench.anotherProcess());
    expect((await press('Confirm', proposal, { by: 'keeper' })).text).toContain('Only the moderator who was shown');
    expect(bench.warnings).toContain('access refused');
    expect((await press('Confirm', proposal)).text).toBe('Done: the story is at revision 2.');
    expect((await press('Confirm', proposal)).text).toBe('Done: the story is at revision 2.');
  });

  it('tells the second of two moderators what changed under them', async () => {
    await use({ menu: { id: 'pick:moderator-role:/setup', kind: 'role', values: [keeperRoleId] } });
    const first = await addLido();
    const second = await use({
      by: 'keeper',
      command: 'corpus',
      subcommand: 'remove',
      options: { article: 'holm-ferry' },
    });
    await press('Confirm', first);
    const conflict = await press('Confirm', second, { by: 'keeper' });
    expect(conflict.text).toContain('Nothing was done: the story has changed since you were shown this.');
    expect((await press('Confirm', conflict, { by: 'keeper' })).text).toBe('Done: the story is at revision 3.');
  });

  it('shows the settings as menus and saves what is chosen at once', async () => {
    const shown = await use({ command: 'setup' });
    expect(shown.menus.map(({ customId }) => customId)).toEqual([
      'pick:ask-channels:/setup',
      'pick:moderator-role:/setup',
      'pick:moderators-channel:/setup',
      'pick:private:/setup',
      'pick:feedback:/setup',
      'pick:strictness:/setup',
      'pick:cooldown:/setup',
      'pick:channel-limit:/setup',
      'pick:seed:/setup',
      'pick:retention:/setup',
    ]);
    const choose = (option: string, kind: 'words' | 'role' | 'channel', ...values: string[]) =>
      use({ menu: { id: `pick:${option}:/setup`, kind, values }, on: shown });
    await choose('ask-channels', 'channel', channels.general.id, channels.modRoom.id);
    await choose('cooldown', 'words', '30');
    await choose('moderator-role', 'role', keeperRoleId);
    const saved = await choose('moderator-role', 'role');
    expect(saved).toMatchObject({ ephemeral: true, text: expect.stringContaining('Saved.') });
    expect(saved.menus.map(({ chosen }) => chosen)).toEqual([
      [channels.general.id, channels.modRoom.id],
      [],
      [],
      ['false'],
      ['true'],
      ['even'],
      ['30'],
      ['30'],
      ['true'],
      ['90'],
    ]);
    const { moderatorRole, ...settings } = await bench.moderation.settings(guildId);
    expect(moderatorRole).toBeUndefined();
    expect(settings).toMatchObject({ askChannels: [channels.general.id, channels.modRoom.id], cooldown: 30 });
  });

  it('lists what was asked in vain, and pins the right passage to it from a form', async () => {
    await discord.ask({ content: `<@${bot.id}> Which orchestra plays at the opera?` });
    await discord.until('the question to be kept', () => log().includes('"answered"'));
    const gaps = await use({ command: 'gaps' });
    expect(gaps.text).toContain('Which orchestra plays at the opera?');
    const id = gaps.buttons.find(({ label }) => label.startsWith('Pin'))?.customId ?? '';
    const { modal } = await discord.interacts({ by: 'mod', button: id, on: gaps });
    expect(modal).toMatchObject({ custom_id: id, title: '/pin' });
    const pinned = await use({ form: { id, values: { passage: '3', article: '', sentence: '' } }, on: gaps });
    expect(pinned.text).toContain('> The repair is expected to take eleven days.');
    const answered = await discord.ask({ content: `<@${bot.id}> Which orchestra plays at the opera?` });
    expect(answered.text).toContain('The repair is expected to take eleven days.');
    expect((await use({ command: 'gaps' })).text).toBe('Nobody has asked anything that the story does not answer.');
  });

  it('hands out the story as a file', async () => {
    const { text } = await use({ command: 'corpus', subcommand: 'export' });
    expect(text).toContain('1 article as Markdown');
    expect(discord.state.files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.zip$/)]);
  });

  it('takes no file that is larger than Discord lets anyone send there', async () => {
    const { text } = await use({
      command: 'corpus',
      subcommand: 'add',
      files: [{ ...lido, size: 11 * 1024 * 1024 }],
    });
    expect(text).toBe('lido.txt is too large: the limit is 10 MB. Split it into several files.');
  });

  it('tells no channel that is not of that server', async () => {
    await use({ command: 'setup', options: { 'moderators-channel': channels.dm.id } });
    await window.announce(guildId, { kind: 'recovered', url: 'https://paper.example/', since: new Date(0) });
    expect(discord.state.messages).toEqual([]);
    expect(log()).toContain("no such moderators' channel");
  });

  it('knows when the bot was removed from a server, and an outage from that', async () => {
    await use({ command: 'corpus', subcommand: 'list' });
    const servers = async () =>
      (await bench.store.store.servers.list({ limit: 10 })).map(({ id }) => id).includes(guildId);
    discord.gateway.dispatch('GUILD_DELETE', { id: guildId, unavailable: true });
    discord.gateway.dispatch('GUILD_CREATE', guildPayload());
    await discord.until('the server to be back', () => log().includes('"on a server"'));
    expect(log()).not.toContain('"left a server"');
    expect(await servers()).toBe(true);
    discord.gateway.dispatch('GUILD_DELETE', { id: guildId });
    await discord.until('the server to be left', () => log().includes('"left a server"'));
    await expect.poll(servers).toBe(false);
    discord.gateway.dispatch('GUILD_CREATE', guildPayload());
    await expect.poll(servers).toBe(true);
  });

  /** A change that waits for its moderator, by the id that its button holds. */
  async function proposalOf(propose: () => Promise<SeenMessage>): Promise<{ proposal: SeenMessage; change: string }> {
    const proposal = await propose();
    const id = proposal.buttons.find(({ label }) => label === 'Confirm')?.customId ?? '';
    expect(id.length).toBeLessThanOrEqual(100);
    return { proposal, change: id.split('change:')[1] ?? '' };
  }
});
