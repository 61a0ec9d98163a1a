import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import find from '#commands/find-in-the-story.ts';
import type { Command, CommandData } from '#src/command/command.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';

const inMenu = (name: string, messageMenu: string, more: Partial<CommandData> = {}): CommandData => ({
  name,
  messageMenu,
  description: 'Tests a menu',
  options: [{ name: 'text', description: 'The words', type: 'text', required: true }],
  ...more,
});

const commands: Command[] = [
  commandThat('repeat', ({ options }) => sayLine(`You picked: ${options.text('text')}`), {
    data: inMenu('repeat', 'Repeat this'),
  }),
  commandThat('ask-on', ({ options }) => sayLine(`You asked: ${options.text('text')}`), {
    data: inMenu('ask-on', 'Ask on', { form: true }),
  }),
  commandThat('strike', () => sayLine('struck'), { data: inMenu('strike', 'Strike out'), access: 'moderators' }),
];

describe('the menu of a message', () => {
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

  const pick = (name: string, on: string, more = {}) => discord.interacts({ menuCommand: { name, on, more } });

  it('offers its commands by the names they have there', () => {
    expect(discord.state.commands.map(({ name, type }) => [name, type])).toEqual([
      ['Repeat this', 3],
      ['Ask on', 3],
      ['Strike out', 3],
    ]);
    expect(log()).toContain(
      '"added":["Repeat this (message menu)","Ask on (message menu)","Strike out (message menu)"]',
    );
  });

  it('hands the words of the message to the command, which answers whoever used it alone', async () => {
    const { answer } = await pick('Repeat this', 'The ferry stopped on Sunday.');
    expect(answer).toMatchObject({ text: 'You picked: The ferry stopped on Sunday.', ephemeral: true });
  });

  it.each([
    ['marks of emphasis', '**The** __ferry__ ||stopped|| `now`', 'The ferry stopped now'],
    ['quotation and heading marks', '> # The ferry stopped', 'The ferry stopped'],
    ['mentions and emoji', '<@300000000000000002> the ferry <:sad:1> stopped', 'the ferry stopped'],
    ['addresses', 'The ferry stopped https://example.org/ferry', 'The ferry stopped'],
    ['the address of a link', 'The [ferry](https://example.org/ferry) stopped', 'The ferry stopped'],
  ])('leaves out %s', async (_, on, words) => {
    expect((await pick('Repeat this', on)).answer?.text).toBe(`You picked: ${words}`);
  });

  it.each([
    ['an embed', { embeds: [{ type: 'rich', title: 'No ferry', description: 'It stopped.' }] }, 'No ferry It stopped.'],
    [
      'components',
      { flags: 1 << 15, components: [{ type: 17, components: [{ type: 10, content: '> It \\- stopped\\.' }] }] },
      'It - stopped.',
    ],
  ])('reads a message whose words stand in %s', async (_, more, words) => {
    expect((await pick('Repeat this', '', more)).answer?.text).toBe(`You picked: ${words}`);
  });

  it('says so where a message has no words', async () => {
    const { answer } = await pick('Repeat this', 'https://example.org/a.png');
    expect(answer).toMatchObject({
      text: 'That message has no words that I can read: pick one that has.',
      ephemeral: true,
    });
  });

  it('opens a form with the words of the message at hand, and answers what is asked there to the asker alone', async () => {
    const { modal } = await pick('Ask on', 'The ferry *stopped*.');
    expect(modal).toMatchObject({
      custom_id: 'ask:text:/ask-on',
      title: 'Ask on',
      components: [
        { type: 10, content: '> The ferry \\*stopped\\*.' },
        { type: 18, component: { custom_id: 'text' } },
      ],
    });
    const { answer } = await discord.interacts({ form: { id: 'ask:text:/ask-on', values: { text: 'Since when?' } } });
    expect(answer).toMatchObject({ text: 'You asked: Since when?', ephemeral: true });
  });

  it('has a question that the message asks stand in the form already', async () => {
    const { modal } = await pick('Ask on', 'Why did the ferry stop?');
    expect(modal).toMatchObject({ components: [{}, { component: { value: 'Why did the ferry stop?' } }] });
  });

  it("runs moderators' commands for moderators only", async () => {
    expect((await pick('Strike out', 'x')).answer?.text).toContain('is for moderators');
    const { answer } = await discord.interacts({ by: 'mod', menuCommand: { name: 'Strike out', on: 'x' } });
    expect(answer).toMatchObject({ text: 'struck', ephemeral: true });
  });

  it('says so where Discord still offers a command that is no more', async () => {
    const { answer } = await pick('Retired', 'x');
    expect(answer?.text).toBe(
      'I have no command "Retired" any more. Discord will stop offering it shortly; /help lists those I have.',
    );
  });
});

it('"Find in the story" shows whoever used it what the story has of the message', async () => {
  const discord = await startFakeDiscord();
  const { window } = await openTestWindow(discord, [find]);
  const { answer } = await discord.interacts({
    menuCommand: {
      name: 'Find in the story',
      on: 'Ines Falk opens the harbour talks on **Tuesday**, says Lena Moreau',
    },
  });
  expect(answer).toMatchObject({ ephemeral: true });
  expect(answer?.text.split('\n')).toEqual([
    '- **Differs** – message: Tuesday; ¶1: Monday',
    '**Closest in the story**',
    '> Mayor Ines Falk opens the harbour talks on Monday.',
    '-# ¶1 · Harbour talks · revision 4',
    '- **Found**: Ines Falk ¶1',
    '- **Absent**: Lena Moreau',
    '-# Names, numbers and words compared; this does not say who is right.',
  ]);
  await window.close();
  await discord.close();
});

it('a command of the menu is not registered anew where nothing has changed', async () => {
  const discord = await startFakeDiscord();
  const first = await openTestWindow(discord, commands);
  await first.window.close();
  const { window, log } = await openTestWindow(discord, commands);
  expect(log()).toContain('"added":[],"changed":[],"removed":[]');
  await window.close();
  await discord.close();
});
