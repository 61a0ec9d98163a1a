import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { bot, channels, guildId, people } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const mention = `<@${bot.id}>`;
const REPAIR = 'How long will the repair take?';
const LEADER = 'Who leads the harbour authority?';
const VAIN = 'Which orchestra plays at the opera?';
const hint = 'Mention me with a question about the story, or type /ask. /help lists everything I can do.';

describe('an answer to a message', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;
  let window: DiscordWindow;
  let log: () => string;

  beforeEach(async () => {
    server = await openModeratedServer([], { discordOptions: { messageContent: true } });
    ({ discord, bench, window, log } = server);
    await bench.moderation.setUp({ id: people.mod.id, server: guildId }, { askChannels: [channels.general.id] });
  });
  afterEach(() => server.close());

  /** The message and its answer, once it is kept that they belong together. */
  async function ask(content: string, more: { channel?: 'dm' | 'thread' } = {}): Promise<[string, SeenMessage]> {
    const before = log().split('"answered"').length;
    const question = discord.says({ content, ...more });
    const answer = await discord.replyTo(question);
    await discord.until('the answer to be kept', () => log().split('"answered"').length > before);
    return [question, answer];
  }
  const textNow = (message: SeenMessage) => discord.textNow(message)?.replaceAll('**', '');
  const shows = (message: SeenMessage, words: string) =>
    discord.until(`"${words}" to be shown`, () => textNow(message)?.includes(words));
  const isGone = (message: SeenMessage) => discord.until('it to be gone', () => textNow(message) === undefined);
  /** Until everything sent so far is handled. */
  const allHandled = () => window.close();

  it.each<[string, string, { channel?: 'dm' | 'thread' }]>([
    ['by a mention', `${mention} `, {}],
    ['by a mention in a thread', `${mention} `, { channel: 'thread' }],
    ['by its channel', '', {}],
    ['in a direct message', '', { channel: 'dm' }],
  ])('becomes the answer to its new words (asked %s)', async (_, before, where) => {
    const [question, answer] = await ask(`${before}${REPAIR}`, where);
    discord.edits(question, `${before}${LEADER}`);
    await shows(answer, 'Ruth Alver');
    discord.edits(question, `${before}${REPAIR}`);
    await shows(answer, 'eleven days');
    await allHandled();
    expect(discord.state.messages.map(({ id }) => id)).toEqual([answer.id]);
  });

  it('becomes a refusal where the bot was addressed, and goes where it was not', async () => {
    const [addressed, refusal] = await ask(`${mention} ${REPAIR}`);
    const [overheard, answer] = await ask(REPAIR);
    discord.edits(addressed, `${mention} ${VAIN}`);
    discord.edits(overheard, VAIN);
    await shows(refusal, "The story doesn't say.");
    await isGone(answer);
  });

  it('goes when its question is no question any more, and comes again with it', async () => {
    const [question, answer] = await ask(REPAIR);
    discord.edits(question, 'Never mind.');
    await isGone(answer);
    discord.edits(question, LEADER);
    const again = await discord.until('another answer', () => discord.state.messages[1]);
    expect(again).toMatchObject({ repliesTo: question, text: expect.stringContaining('Ruth Alver') });
  });

  it('comes to a message that becomes a question soon after it was written, and to none later', async () => {
    const soon = discord.says({ content: 'The repair…', minutesAgo: 14 });
    const later = discord.says({ content: 'The repair…', minutesAgo: 16 });
    discord.edits(later, REPAIR);
    discord.edits(soon, REPAIR);
    await discord.replyTo(soon);
    await allHandled();
    expect(discord.state.messages.map(({ repliesTo }) => repliesTo)).toEqual([soon]);
  });

  it('takes the place of the hint', async () => {
    const [question, reply] = await ask(mention);
    expect(reply.text).toBe(hint);
    discord.edits(question, `${mention} ${REPAIR}`);
    await shows(reply, 'eleven days');
  });

  it('is left as it is where only a preview was added', async () => {
    const [question] = await ask(REPAIR);
    const [edited, changed] = await ask(REPAIR);
    discord.edits(edited, LEADER);
    await shows(changed, 'Ruth Alver');
    const sent = () => discord.state.requests.filter(({ path }) => path.startsWith('/channels')).length;
    const before = sent();
    discord.edits(question);
    discord.edits(edited);
    await allHandled();
    expect(sent()).toBe(before);
  });

  it('goes with its question, and so does what was to be corrected in it', async () => {
    const [question, answer] = await ask(REPAIR);
    discord.deletes(question);
    await isGone(answer);
    await allHandled();
    const which = { articles: ['holm-ferry'], since: new Date(0), beforeRevision: 9 };
    expect(await bench.store.store.citations.find(guildId, which)).toEqual([]);
    expect(await bench.moderation.answersTo(guildId, [question])).toEqual([]);
  });

  it('goes with its question where moderators delete several messages at a time', async () => {
    const [first, one] = await ask(REPAIR);
    const [second, two] = await ask(`${mention} ${LEADER}`);
    const [, kept] = await ask(LEADER);
    discord.deletes(first, discord.says({ content: 'Hello.' }), second);
    await isGone(one);
    await isGone(two);
    expect(textNow(kept)).toContain('Ruth Alver');
  });

  it('goes with a question that is deleted while it is being answered', async () => {
    const question = discord.says({ content: REPAIR });
    discord.deletes(question);
    const answer = await discord.replyTo(question);
    await isGone(answer);
  });

  it('stays away when somebody has deleted it', async () => {
    const [question, answer] = await ask(`${mention} ${REPAIR}`);
    discord.state.held.delete(answer.id);
    discord.edits(question, `${mention} ${LEADER}`);
    discord.deletes(question);
    await allHandled();
    expect(discord.state.messages).toHaveLength(1);
    expect(log()).not.toMatch(/"level":(?:40|50)/);
  });

  it('follows its question after a restart, also in a direct message', async () => {
    const [question, answer] = await ask(REPAIR);
    const [private_, whispered] = await ask(REPAIR, { channel: 'dm' });
    await server.restart(await bench.anotherProcess());
    discord.edits(question, LEADER);
    discord.edits(private_, LEADER);
    await shows(answer, 'Ruth Alver');
    await shows(whispered, 'Ruth Alver');
    discord.deletes(private_);
    await isGone(whispered);
  });
});
