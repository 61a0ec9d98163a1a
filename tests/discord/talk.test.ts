import { afterEach, describe, expect, it } from 'vitest';
import type { Said } from '#tests/fakeDiscord/scenario.ts';
import { bot, guildId } from '#tests/fakeDiscord/world.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const mention = `<@${bot.id}>`;
const REPAIR = 'How long will the repair take?';
const CLAIM = 'The repair will take nine days.';
const WITHHELD = "I can't read that message. Open its menu → Apps → Find in the story, or ask me in your own words.";

describe.each([{ messageContent: false }, { messageContent: true }])('a talk where %o', (discordOptions) => {
  let server: ModeratedServer;
  afterEach(() => server.close());
  const open = async () => {
    server = await openModeratedServer([], { discordOptions });
    return server.discord;
  };

  it('reads a reply to an answer with the question before it, and says how', async () => {
    const discord = await open();
    const message = await discord.ask({ content: `${mention} ${REPAIR}` });
    const reply = await discord.ask({ content: 'why?', replyTo: { message, ping: true } });
    expect(reply.text.split('\n')[0]).toBe('-# Read as: why will the repair take?');
  });

  it('reads it alone once the question is deleted', async () => {
    const discord = await open();
    const message = await discord.ask({ content: `${mention} ${REPAIR}` });
    discord.state.written.clear();
    const reply = await discord.ask({ content: `${mention} ${REPAIR}`, replyTo: { message, ping: true } });
    expect(reply.text).toBe(message.text);
  });

  it('leaves replies alone that ask nothing, and counts none of them as a gap', async () => {
    const discord = await open();
    const message = await discord.ask({ content: `${mention} ${REPAIR}` });
    const remarks = ['hmm', '+1', 'lol no way', 'makes sense', 'what?'].map((content) =>
      discord.says({ content, replyTo: { message, ping: true } }),
    );
    await discord.ask({ content: `${mention} ${REPAIR}` });
    expect(discord.state.messages.filter(({ repliesTo }) => remarks.includes(repliesTo ?? ''))).toEqual([]);
    expect(await server.bench.moderation.gaps(guildId)).toEqual([]);
  });

  it('leaves a mention within code alone, and talk about the bot', async () => {
    const discord = await open();
    const remarks = [`\`${mention} ${REPAIR}\``, `you can ask ${mention} about the story`].map((content) =>
      discord.says({ content }),
    );
    await discord.ask({ content: `${mention} ${REPAIR}` });
    expect(discord.state.messages.filter(({ repliesTo }) => remarks.includes(repliesTo ?? ''))).toEqual([]);
  });

  /** What the bot says when it is mentioned under a message. */
  async function under(said: Said, words: string) {
    const discord = await open();
    const id = discord.says(said);
    return discord.ask({ content: `${mention} ${words}`, replyTo: { message: { id }, ping: true }, by: 'keeper' });
  }

  it('answers the question under which it is mentioned, if it may read it', async () => {
    const { text } = await under({ content: REPAIR }, '');
    expect(text.replaceAll('**', '').split('\n').slice(0, 1)).toEqual([
      discordOptions.messageContent ? '> The repair is expected to take eleven days.' : WITHHELD,
    ]);
  });

  it('looks a claim up under which it is asked whether it is true, if it may read it', async () => {
    const { text } = await under({ content: CLAIM }, 'is this true?');
    if (discordOptions.messageContent) expect(text).toContain('message: nine days');
    else expect(text).toBe(WITHHELD);
    expect(await server.bench.moderation.gaps(guildId)).toEqual([]);
  });

  it('looks up what was forwarded, if it may read it', async () => {
    const { text } = await under({ content: '', forwards: CLAIM }, 'source?');
    if (discordOptions.messageContent) expect(text).toContain('message: nine days');
    else expect(text).toBe(WITHHELD);
  });
});
