import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { actAs } from '#tests/fakeDiscord/people.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { guildId, people } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands = await loadCommands();
const question = 'How long is the repair expected to take?';

describe('an answer', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;

  beforeEach(async () => {
    server = await openModeratedServer(commands);
    ({ discord, bench } = server);
  });
  afterEach(() => server.close());
  const { use, press } = actAs('alice', { interacts: (used) => discord.interacts(used) });
  const idOf = (label: string, on: SeenMessage) =>
    on.buttons.find((button) => button.label === label)?.customId ?? `no button ${label}`;
  const ask = (options: Used['options'] = {}) => use({ command: 'ask', options: { question, ...options } });
  const labels = ({ buttons }: SeenMessage) => buttons.map(({ label }) => label);
  const setUp = (options: Used['options'] = {}) => use({ by: 'mod', command: 'setup', options });
  const gaps = () => use({ by: 'mod', command: 'gaps' });

  describe('that is not what was asked', () => {
    it('counts once for each member, and carries a line to the moderators if one is written', async () => {
      const answer = await ask();
      const thanks = await press('Not what I asked', answer);
      expect(thanks).toMatchObject({ ephemeral: true, text: expect.stringContaining('Thank you') });
      expect((await press('Not what I asked', answer)).text).toBe('You have said so already: it counts once.');
      await press('Not what I asked', answer, { by: 'keeper' });
      const { modal } = await discord.interacts({ button: idOf('Add a line for the moderators', thanks), on: thanks });
      expect(modal).toMatchObject({ title: 'Tell the moderators more' });
      const noted = await use({
        form: { id: String(modal?.['custom_id']), values: { note: 'I meant the bridge' } },
        on: thanks,
      });
      expect(noted).toMatchObject({ ephemeral: true, text: 'Thank you: the moderators will read it.' });
      const listed = (await gaps()).text;
      expect(listed).toContain('2 members: not what was asked');
      expect(listed).toContain('-# "I meant the bridge"');
      expect(listed).not.toContain(people.alice.id);
    });

    it('cannot be given a line by who said nothing of it', async () => {
      const answer = await ask();
      const thanks = await press('Not what I asked', answer);
      const id = idOf('Add a line for the moderators', thanks);
      const forged = await use({ by: 'keeper', form: { id, values: { note: 'not mine' } }, on: thanks });
      expect(forged.text).toContain('no longer kept');
      expect((await gaps()).text).not.toContain('not mine');
    });

    it('is not asked about where the server wants no feedback', async () => {
      const before = await ask();
      await setUp({ feedback: false });
      expect(labels(await ask())).not.toContain('Not what I asked');
      expect(labels(await ask({ question: 'Which orchestra plays at the opera?' }))).toEqual([]);
      expect((await press('Not what I asked', before)).text).toContain('takes no feedback');
    });
  });

  it('that the story does not give can be asked of the moderators with one click', async () => {
    const refusal = await ask({ question: 'Which orchestra plays at the opera?' });
    expect(refusal.text).toMatch(/^The story doesn't say\./);
    await expect.poll(() => bench.moderation.gaps(guildId)).toHaveLength(1);
    expect(refusal.accent).toBeUndefined();
    expect((await press('Ask the moderators to cover this', refusal, { by: 'keeper' })).text).toContain('Thank you');
    expect((await gaps()).text).toContain('Which orchestra plays at the opera?** · once · one member wants it covered');
  });

  describe('to a look-up', () => {
    const quote = (speaker = 'alver', by: Used['by'] = 'alice') => use({ by, command: 'quote', options: { speaker } });

    it('that is not what was meant comes on the moderators’ list as the command that was used, which they can only dismiss', async () => {
      expect((await press('Not what I asked', await quote())).text).toContain('Thank you');
      await press('Not what I asked', await quote('Alver', 'keeper'), { by: 'keeper' });
      const listed = await gaps();
      expect(listed.text).toMatch(/^- \*\*1 \/quote speaker\\:alver\*\* · 2 members: not what was asked · /i);
      expect(labels(listed)).toEqual(['Dismiss 1']);
      const [gap] = await bench.moderation.gaps(guildId);
      expect((await use({ by: 'mod', command: 'pin', options: { gap: gap?.id ?? '', passage: 1 } })).text).toBe(
        'That is a command, and only questions are pinned: /gaps takes it off the list.',
      );
      expect((await press('Dismiss 1', listed, { by: 'mod' })).text).toContain('Nobody has asked anything');
    });

    it('stands on that list apart from a question of the same words', async () => {
      await press('Not what I asked', await quote());
      await bench.moderation.noteFeedback(guildId, {
        member: people.keeper.id,
        answer: 'another',
        kind: 'wrong',
        question: 'quote speaker alver',
      });
      expect((await bench.moderation.gaps(guildId)).map(({ isLookUp, wrong }) => ({ isLookUp, wrong }))).toEqual(
        expect.arrayContaining([
          { isLookUp: true, wrong: 1 },
          { isLookUp: false, wrong: 1 },
        ]),
      );
    });

    it('that finds nothing can be asked of the moderators', async () => {
      const refusal = await quote('Nansen');
      expect((await press('Ask the moderators to cover this', refusal)).text).toContain('Thank you');
      expect((await gaps()).text).toContain('/quote speaker\\:Nansen** · one member wants it covered');
    });

    it('is asked about under every answer that shows passages, unless the server wants no feedback', async () => {
      const lookUps: Used[] = [
        { command: 'quote', options: { speaker: 'alver' } },
        { command: 'who', options: { name: 'alver' } },
        { command: 'who-leads' },
        { command: 'timeline' },
        { command: 'summary' },
        { command: 'search', options: { terms: 'crack' } },
        { command: 'passage', options: { number: 2 } },
      ];
      for (const lookUp of lookUps) expect(labels(await use(lookUp))).toContain('Not what I asked');
      await setUp({ feedback: false });
      for (const lookUp of lookUps) expect(labels(await use(lookUp))).not.toContain('Not what I asked');
    });
  });
});
