import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withAudience } from '#src/command/audienceOptions.ts';
import type { Command } from '#src/command/command.ts';
import { loadCommands } from '#src/command/loadCommands.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import { actAs } from '#tests/fakeDiscord/people.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { bot, guildId, people } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands: readonly Command[] = await loadCommands();
const question = 'How long is the repair expected to take?';
/** Paragraphs that all have to do with one thing. */
const LIDO = Array.from(
  { length: 12 },
  (_, at) => `The lido of Brannholm has a slide of length ${at + 1}, said keeper number ${at}.`,
).join('\n\n');
/** One paragraph that no message holds. */
const GALLERY = Array.from({ length: 150 }, (_, at) => `Visitor ${at} praised the long wall of pictures there.`).join(
  ' ',
);

describe('an answer in the window', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;
  let log: () => string;

  beforeEach(async () => {
    server = await openModeratedServer(commands);
    ({ discord, bench, log } = server);
  });
  afterEach(() => server.close());

  const { use, press } = actAs('alice', { interacts: (used) => discord.interacts(used) });
  const idOf = (label: string, on: SeenMessage) =>
    on.buttons.find((button) => button.label === label)?.customId ?? `no button ${label}`;
  const ask = (options: Used['options'] = {}, more: Partial<Used> = {}) =>
    use({ command: 'ask', options: { question, ...options }, ...more });
  const labels = ({ buttons }: SeenMessage) => buttons.map(({ label }) => label);
  /** An article more, before the server is given its first story. */
  const bundle = (name: string, text: string) => bench.bundle(name, text);
  const setUp = (options: Used['options'] = {}) => use({ by: 'mod', command: 'setup', options });

  describe('is seen', () => {
    it('by everybody, unless the asker or the server wants it otherwise', async () => {
      expect((await ask()).ephemeral).toBe(false);
      expect((await ask({ private: true })).ephemeral).toBe(true);
      await setUp({ private: true });
      expect((await ask()).ephemeral).toBe(true);
      expect((await ask({ private: false })).ephemeral).toBe(false);
      expect((await use({ command: 'who', options: { name: 'alver' } })).ephemeral).toBe(true);
    });

    it('as it should be from the first response on, also where that is a deferral', async () => {
      const slow = commandThat('slow', async () => {
        await discord.acknowledged();
        return sayLine('after a while');
      });
      await server.restart(bench, { commands: [...commands, withAudience(slow)], deferAfter: 0 });
      expect(await discord.interacts({ command: 'slow' })).toMatchObject({ first: { type: 5, ephemeral: false } });
      await setUp({ private: true });
      const deferred = await discord.interacts({ command: 'slow' });
      expect(deferred).toMatchObject({ first: { type: 5, ephemeral: true }, takenBack: false });
      expect(deferred.answer).toMatchObject({ text: 'after a while', ephemeral: true });
    });

    it('by whoever it is for, who is pinged only by somebody who may ping everybody', async () => {
      const quiet = await ask({ for: { member: 'keeper' } });
      expect(quiet).toMatchObject({ ephemeral: false, pings: [] });
      expect(quiet.text).toMatch(new RegExp(`^-# For <@${people.keeper.id}>\n`));
      const loud = await ask({ for: { member: 'keeper' } }, { by: 'mod' });
      expect(loud.pings).toEqual([people.keeper.id]);
      await setUp({ private: true });
      expect((await ask({ for: { member: 'keeper' } })).ephemeral).toBe(false);
      expect(await ask({ for: { member: 'keeper' }, private: true })).toMatchObject({
        ephemeral: true,
        text: 'An answer for somebody cannot be private: leave out private or for.',
      });
    });
  });

  describe('that only the asker sees', () => {
    it('is shared once, by its asker, without a ping, and stays with the asker without the button', async () => {
      const alone = await ask({ private: true });
      expect(labels(alone)).toContain('Share');
      const shared = discord.sends({ button: idOf('Share', alone), on: alone });
      await discord.until('the answer without the button', () => shared.original);
      const [post] = shared.followUps;
      expect(post).toMatchObject({ ephemeral: false, pings: [] });
      expect(post?.text).toMatch(new RegExp(`^-# Shared by <@${people.alice.id}>\n> The repair is expected to take`));
      expect(post && labels(post)).not.toContain('Share');
      expect(shared.original?.ephemeral).toBe(true);
      expect(shared.original && labels(shared.original)).not.toContain('Share');
      const again = await discord.interacts({ button: idOf('Share', alone), on: alone });
      expect(again.answer).toMatchObject({ ephemeral: true, text: 'It is shared already.' });
    });

    it('is not shared where its asker may not write, nor offered where nobody else is', async () => {
      const alone = await ask({ private: true }, { by: 'reader' });
      expect(await press('Share', alone, { by: 'reader' })).toMatchObject({
        ephemeral: true,
        text: 'You may not send messages here, so the answer stays with you.',
      });
      expect(labels(await ask({ private: true }, { channel: 'dm' }))).not.toContain('Share');
    });

    it('is no way to post what others may not see', async () => {
      const on = await ask({ private: true });
      for (const line of ['/setup', '/gaps', '/help', '/privacy show', '/feedback wrong question:x']) {
        const { answer, followUps } = await discord.interacts({
          by: 'mod',
          button: `share:${line}`,
          on: { ...on, id: line },
        });
        expect(answer?.ephemeral).toBe(true);
        expect(followUps.filter(({ ephemeral }) => !ephemeral)).toEqual([]);
      }
    });
  });

  describe('has more passages', () => {
    it('in pages that turn in place, in the order in which they answer', async () => {
      await bundle('lido.txt', LIDO);
      const answer = await use({
        command: 'ask',
        options: { question: 'How long is the slide of the lido in Brannholm?' },
      });
      const first = await press('More passages', answer);
      expect(first.ephemeral).toBe(true);
      expect(first.text.replaceAll('**', '')).toContain(answer.text.replaceAll('**', '').split('\n')[0] ?? 'no answer');
      expect(first.text).toContain('-# Page 1 of 2');
      const turned = await discord.interacts({ button: idOf('Page 2 ›', first), on: first });
      expect(turned.first?.type).toBe(7);
      expect(turned.answer?.text).toContain('-# Page 2 of 2');
      expect(turned.answer && labels(turned.answer)).toContain('‹ Page 1');
    });

    it('for whoever asked; others hear so, and can have their own', async () => {
      await bundle('lido.txt', LIDO);
      const answer = await discord.ask({ content: `<@${bot.id}> How long is the slide of the lido in Brannholm?` });
      const refused = await press('More passages', answer, { by: 'keeper' });
      expect(refused).toMatchObject({
        ephemeral: true,
        text: 'These buttons are for whoever asked. You can have your own, which only you see.',
      });
      expect((await press('Show me too', refused, { by: 'keeper' })).text).toContain('-# Page 1 of 2');
      expect((await press('More passages', answer)).text).toContain('-# Page 1 of 2');
    });

    it('after a restart, however long the question was', async () => {
      await bundle('lido.txt', LIDO);
      const long = `How long is the slide of the lido in Brannholm, ${'which I like to visit '.repeat(12)}?`;
      const answer = await use({ command: 'ask', options: { question: long } });
      expect(idOf('More passages', answer)).toMatch(/^run@\d+:#[\w-]{22}$/);
      await server.restart(await bench.anotherProcess());
      const first = await press('More passages', answer);
      expect(first.text).toContain('-# Page 1 of');
      expect((await press('Page 2 ›', first)).text).toContain('-# Page 2 of');
    });

    it('on a public page that only its asker turns', async () => {
      await bundle('lido.txt', LIDO);
      const found = await use({ command: 'search', options: { terms: 'slide lido' } });
      expect(found.ephemeral).toBe(false);
      expect((await press('Page 2 ›', found, { by: 'keeper' })).ephemeral).toBe(true);
      const turned = await discord.interacts({ button: idOf('Page 2 ›', found), on: found });
      expect(turned.first?.type).toBe(7);
      expect(turned.answer).toMatchObject({ ephemeral: false, text: expect.stringContaining('-# Page 2 of') });
    });
  });

  describe('stands in its context', () => {
    it('among the paragraphs before and after, privately, itself bold', async () => {
      await bundle('lido.txt', LIDO);
      const answer = await use({ command: 'passage', options: { number: 3, article: 'lido' } });
      expect(labels(answer)).toContain('¶4 →');
      const cited = await use({ command: 'ask', options: { question: 'Who said that the slide has a length of 7?' } });
      const context = await press('In context', cited);
      expect(context.ephemeral).toBe(true);
      expect(context.text.match(/^> /gm)).toHaveLength(3);
    });

    it('wherever its words have moved, and says so where they are gone', async () => {
      const cited = await ask();
      await bench.bundle(
        'holm-ferry.txt',
        'A new first paragraph says nothing at all.\n\nThe repair is expected to take eleven days. So it goes.\n',
      );
      await press('Confirm', await use({ by: 'mod', command: 'corpus', subcommand: 'refresh' }), { by: 'mod' });
      expect((await press('In context', cited)).text).toContain(
        '> **The repair is expected to take eleven days.** So it goes.',
      );
      await bench.bundle('holm-ferry.txt', 'Nothing is left of it but this.\n');
      await press('Confirm', await use({ by: 'mod', command: 'corpus', subcommand: 'refresh' }), { by: 'mod' });
      expect(await press('In context', cited)).toMatchObject({
        ephemeral: true,
        text: 'The story has changed since: it has these words no more. Ask again for what it says now.',
      });
    });
  });

  it('that had to be trimmed is shown whole, in pages', async () => {
    await bundle('gallery.txt', GALLERY);
    const trimmed = await use({ command: 'passage', options: { number: 1, article: 'gallery' } });
    expect(trimmed.text).toContain(' …');
    let page = await press('Show all', trimmed);
    let shown = page.text;
    while (page.buttons.some(({ label }) => label.endsWith('›'))) {
      page = await use({ button: page.buttons.find(({ label }) => label.endsWith('›'))?.customId ?? '', on: page });
      shown += page.text;
    }
    expect(page.ephemeral).toBe(true);
    for (let at = 0; at < 150; at += 1) expect(shown).toContain(`Visitor ${at} praised`);
    expect(shown).not.toContain(' …');
  });

  it.each([
    'run:',
    'run:#aaaaaaaaaaaaaaaaaaaaaa',
    'turn@1:/search x',
    'all:/passage 99',
    'all9999:/who-leads',
    'share:/ask',
    'run:/context number:1 words:0-9999999-abcdef',
    'run:/context number:1 words:__proto__',
    'ask:note:/feedback note',
    'ask:note:#aaaaaaaaaaaaaaaaaaaaaa',
  ])('makes nothing of an id that was made by hand: %s', async (button) => {
    const on = await ask({ private: true });
    const { answer, modal, followUps } = await discord.interacts({ button, on });
    expect(answer?.ephemeral ?? modal !== undefined).toBe(true);
    expect(followUps.filter(({ ephemeral }) => !ephemeral)).toEqual([]);
    expect(log()).not.toContain('"level":50');
    expect(await bench.moderation.gaps(guildId)).toEqual([]);
  });
});
