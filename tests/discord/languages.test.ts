import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#src/command/command.ts';
import { UserError } from '#src/command/userError.ts';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { texts } from '#src/language/texts.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import { bot, guildPayload } from '#tests/fakeDiscord/world.ts';

const parts = [{ kind: 'words' as const, text: texts.notFound }];
const absent = sayLine('', { blocks: [{ type: 'line', parts }] });
const commands: Command[] = [
  commandThat('nothing', () => absent),
  commandThat('refusing', () => {
    throw new UserError(texts.noArticles);
  }),
];

describe('the language of the window', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    ({ window } = await openTestWindow(discord, commands, { replyTo: () => absent }));
  });
  afterAll(async () => {
    await window.close();
    await discord.close();
  });

  it.each([
    ['en-GB', "The story doesn't say."],
    ['de', 'Das steht nicht im Bericht.'],
    ['es-ES', 'La noticia no lo dice.'],
    ['es-419', 'La noticia no lo dice.'],
    ['fr', 'Le dossier ne le dit pas.'],
    ['pt-BR', 'A notícia não diz.'],
    ['ja', 'ニュースには書かれていません。'],
    ['pl', "The story doesn't say."],
  ])('is that of whoever uses a command: %s', async (locale, text) => {
    const { answer } = await discord.interacts({ command: 'nothing', locale });
    expect(answer?.text).toContain(text);
  });

  it('is theirs in a refusal too', async () => {
    const { answer } = await discord.interacts({ command: 'refusing', locale: 'de' });
    expect(answer).toMatchObject({ text: 'Der Bericht hat noch keine Artikel.', ephemeral: true });
  });

  it('is the one a server chose where a message is answered, and English in a direct message', async () => {
    discord.gateway.dispatch('GUILD_UPDATE', { ...guildPayload(), preferred_locale: 'ja' });
    const reply = await discord.ask({ content: `<@${bot.id}> who leads?` });
    expect(reply.text).toContain('ニュースには書かれていません。');
    const direct = await discord.ask({ content: 'who leads?', channel: 'dm' });
    expect(direct.text).toContain("The story doesn't say.");
  });
});
