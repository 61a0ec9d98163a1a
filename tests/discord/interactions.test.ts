import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#src/command/command.ts';
import { UserError } from '#src/command/userError.ts';
import { passageOf } from '#src/corpus/story.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine, testStory } from '#tests/fakeDiscord/openTestWindow.ts';
import { changesOf, expectReported } from './seenInteractions.ts';

const commands: Command[] = [
  commandThat('quick', () => sayLine('at once', { tone: 'answer' })),
  commandThat('secret', () => sayLine('for you alone', { private: true })),
  commandThat('short', ({ progress }) => {
    progress?.('Fetched 1 of 1 pages …');
    return sayLine('all fetched');
  }),
  commandThat('broken', () => {
    throw new Error('the shelf fell over');
  }),
  commandThat('refusing', () => {
    throw new UserError('Give a number from 1 to 9.');
  }),
  commandThat('forged', () => {
    const article = testStory.articles[0];
    const paragraph = article?.paragraphs[0];
    if (!article || !paragraph) throw new Error('the story has a paragraph');
    const passage = { ...passageOf(article, paragraph), text: 'Mayor Ines Falk opens nothing on Monday at all ever' };
    return sayLine('', { blocks: [{ type: 'passage', passage, emphasis: [] }] });
  }),
  commandThat('pinging', () => sayLine('@everyone <@300000000000000001> <@&200000000000000002>')),
  commandThat('moderate', () => sayLine('moderated'), { access: 'moderators' }),
  commandThat('echo', ({ options }) => sayLine(`${options.text('word')} ${options.integer('times')}`), {
    data: {
      name: 'echo',
      description: 'Repeats',
      options: [
        { name: 'word', description: 'What', type: 'text', required: true, autocomplete: true },
        { name: 'times', description: 'How often', type: 'integer', min: 1, max: 9 },
      ],
    },
    complete: ({ option, typed }) => [
      { name: `${option}:${typed}`, value: 'first' },
      { name: 'same', value: 'second' },
      { name: 'same', value: 'third' },
      { name: 'too long', value: 'v'.repeat(101) },
      { name: 'n'.repeat(120), value: 'fourth' },
      ...Array.from({ length: 40 }, (_, at) => ({ name: `n${at}`, value: `v${at}` })),
    ],
  }),
];

describe('interactions', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    ({ window, log } = await openTestWindow(discord, commands));
  });
  afterAll(async () => {
    await window.close();
    await discord.close();
  });

  it('are answered at once where the answer is quick', async () => {
    const { first, answer } = await discord.interacts({ command: 'quick' });
    expect(first).toMatchObject({ type: 4, ephemeral: false });
    expect(answer).toMatchObject({ text: 'at once', accent: 0x2e7d6b, ephemeral: false });
  });

  it('are answered to the asker alone where the reply is private', async () => {
    const { answer } = await discord.interacts({ command: 'secret' });
    expect(answer).toMatchObject({ text: 'for you alone', ephemeral: true });
  });

  it('show nothing of how far the work is where it is done at once', async () => {
    const { first, token } = await discord.interacts({ command: 'short' });
    expect(first).toMatchObject({ type: 4 });
    expect(changesOf(token, discord)).toEqual([]);
  });

  it("of moderators' buttons are answered in place of what they are on, where only they see it", async () => {
    const { answer: on } = await discord.interacts({ command: 'secret' });
    if (!on) throw new Error('There was no answer.');
    const replaced = await discord.interacts({ by: 'mod', button: 'run:/moderate', on });
    expect(replaced).toMatchObject({ first: { type: 7 }, answer: { text: 'moderated', ephemeral: true } });
    const refused = await discord.interacts({ button: 'run:/moderate', on });
    expect(refused).toMatchObject({ first: { type: 4, ephemeral: true } });
    const apart = await discord.interacts({ by: 'mod', button: 'run:/moderate', on: { ...on, ephemeral: false } });
    expect(apart).toMatchObject({ first: { type: 4, ephemeral: true }, answer: { text: 'moderated' } });
  });

  it.each([
    ['broken', 'the shelf fell over'],
    ['forged', 'the story has no such words at harbour ¶1'],
  ])(
    'that fail (/%s) tell the asker alone, with the reference under which the cause is logged',
    async (command, cause) => {
      expectReported(await discord.interacts({ command }), log()).toMatchObject({
        command: `/${command}`,
        err: { message: expect.stringContaining(cause) },
      });
    },
  );

  it('that cannot be done as asked say what to do, to the asker alone', async () => {
    const { answer } = await discord.interacts({ command: 'refusing' });
    expect(answer).toMatchObject({ text: 'Give a number from 1 to 9.', ephemeral: true });
  });

  it('ping nobody, whatever the text', async () => {
    const { answer } = await discord.interacts({ command: 'pinging' });
    expect(answer).toMatchObject({
      pings: [],
      text: '\\@everyone \\<\\@300000000000000001\\> \\<\\@&200000000000000002\\>',
    });
  });

  it('carry their options to the command, checked against its declaration', async () => {
    expect((await discord.interacts({ command: 'echo', options: { word: 'tide', times: 3 } })).answer?.text).toBe(
      'tide 3',
    );
    const { answer } = await discord.interacts({ command: 'echo', options: { word: 'tide', times: 12 } });
    expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('times') });
  });

  it('complete an option within what Discord takes', async () => {
    const { choices = [] } = await discord.interacts({ command: 'echo', options: { word: 'ti' }, typing: 'word' });
    expect(choices).toHaveLength(25);
    expect(choices.slice(0, 4)).toEqual([
      { name: 'word:ti', value: 'first' },
      { name: 'same', value: 'second' },
      { name: `${'n'.repeat(98)} …`, value: 'fourth' },
      { name: 'n0', value: 'v0' },
    ]);
  });

  it('of a button run its command for whoever pressed it', async () => {
    const { answer } = await discord.interacts({ button: 'run:/echo word:tide times:2' });
    expect(answer).toMatchObject({ text: 'tide 2', ephemeral: true });
  });

  it('of a button or a command that is no more say so', async () => {
    expect((await discord.interacts({ button: 'vote:7' })).answer).toMatchObject({
      text: 'That button is from an older version of me. Ask again to get a fresh one.',
      ephemeral: true,
    });
    expect((await discord.interacts({ command: 'retired' })).answer).toMatchObject({
      text: 'I have no command /retired any more. Discord will stop offering it shortly; /help lists those I have.',
      ephemeral: true,
    });
  });

  it("of moderators' commands are refused to others, and logged, however they came", async () => {
    for (const used of [
      { command: 'moderate' },
      { button: 'run:/moderate' },
      { command: 'moderate', by: 'mod', channel: 'dm' },
    ] as const) {
      const { answer } = await discord.interacts(used);
      expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('/moderate is for moderators') });
    }
    expect(log().match(/"access refused"/g)).toHaveLength(4);
  });

  it.each([
    ['run:/echo words:"a shy neighbour"', 'run /echo words'],
    ['turn2:/echo words:shyneighbour', 'turn /echo words'],
    ['share:/ask question:"did she say \\"a shy neighbour\\" words:no"', 'share /ask question'],
    ['all1:#a-key-that-stands-for-a-shy-neighbour', 'all'],
  ])('that press %s are logged as "%s", without the words', async (button, command) => {
    await discord.interacts({ button });
    await discord.until('the press to be logged', () => log().includes(`"command":"${command}"`));
    expect(log()).not.toMatch(/shy.?neighbour/);
  });

  it("of moderators' commands are answered to the moderator alone", async () => {
    const interaction = await discord.interacts({ command: 'moderate', by: 'mod' });
    expect(interaction).toMatchObject({ first: { type: 4, ephemeral: true } });
    expect(interaction.answer).toMatchObject({ text: 'moderated', ephemeral: true });
  });

  it.each([10_062, 40_060])(
    'that Discord no longer wants answered (%i) are logged, and the next one is answered',
    async (code) => {
      discord.state.faults.push({ request: 'POST /interactions', status: 400, body: { code, message: 'no more' } });
      discord.sends({ command: 'quick' });
      await discord.until('the log', () => log().includes(`"code":${code}`));
      expect(log()).toContain('"too late to answer, or answered already"');
      expect((await discord.interacts({ command: 'quick' })).answer?.text).toBe('at once');
    },
  );
});
