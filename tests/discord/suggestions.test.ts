import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ask from '#commands/ask.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { replyTo } from '#src/render/replyTo.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';

describe('the questions suggested for /ask', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    const secretly = commandThat('ask-secretly', async ({ snapshot }) => ({
      ...(await replyTo('What does Ines Falk open?', snapshot)),
      private: true,
    }));
    ({ window, log } = await openTestWindow(discord, [ask, secretly], { replyTo }));
  });
  afterAll(async () => {
    await window.close();
    await discord.close();
  });

  const suggested = async (question: string, channel: 'general' | 'dm' = 'general') => {
    const { choices = [] } = await discord.interacts({
      command: 'ask',
      options: { question },
      typing: 'question',
      channel,
    });
    return choices.map(({ name }) => name);
  };

  it('are made from the story at first, as soon as they are made', async () => {
    await expect
      .poll(() => suggested(''))
      .toEqual(['Who is Ines Falk?', 'What happens on Monday?', 'What is the story about?']);
    expect(await suggested('falk')).toEqual(['Who is Ines Falk?']);
  });

  it('begin with what was answered lately where everybody saw it, and nowhere else', async () => {
    await discord.interacts({ command: 'ask', options: { question: 'Who opens the harbour talks?' } });
    await discord.interacts({ command: 'ask', options: { question: 'Who paints the lighthouse?' } });
    await discord.interacts({ command: 'ask-secretly' });
    await discord.ask({ content: '<@100000000000000001> When do the talks open?' });
    await discord.until('all four to be noted', () => log().match(/"msg":"answered"/g)?.length === 4);
    expect(await suggested('')).toEqual([
      'When do the talks open?',
      'Who opens the harbour talks?',
      'Who is Ines Falk?',
      'What happens on Monday?',
      'What is the story about?',
    ]);
    expect(await suggested('', 'dm')).toEqual([
      'Who is Ines Falk?',
      'What happens on Monday?',
      'What is the story about?',
    ]);
  });

  it('are no more than suggestions: any other question is answered too', async () => {
    const { answer } = await discord.interacts({ command: 'ask', options: { question: 'what opens on monday' } });
    expect(answer?.text).toContain('the harbour talks on');
  });
});

it('suggests nothing where suggestions take too long to be found', async () => {
  const stuck = commandThat('stuck', () => sayLine('never'), {
    data: {
      name: 'stuck',
      description: 'Finds nothing to suggest',
      options: [{ name: 'what', description: 'What', type: 'text', autocomplete: true }],
    },
    complete: () => new Promise(() => {}),
  });
  const discord = await startFakeDiscord();
  const { window } = await openTestWindow(discord, [stuck], { suggestWithin: 100 });
  const typing = await discord.interacts({ command: 'stuck', options: { what: '' }, typing: 'what' });
  expect(typing.choices).toEqual([]);
  await window.close();
  await discord.close();
});
