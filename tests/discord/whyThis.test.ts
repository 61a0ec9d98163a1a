import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import { unescapeText } from '#src/discord/drawing/escape.ts';
import { actAs } from '#tests/fakeDiscord/people.ts';
import type { Used } from '#tests/fakeDiscord/scenario.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { bot, guildId } from '#tests/fakeDiscord/world.ts';
import { newModerator, textFile } from '#tests/moderation/bench.ts';
import { confirmed } from '#tests/moderation/proposed.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands = await loadCommands();
const question = 'What happened to the boat?';
const OUTDATED =
  'I would answer that differently now, because the story or a setting has changed since: ask again, and look at the new answer.';

describe('"Why this?" on a message', () => {
  let server: ModeratedServer;

  beforeEach(async () => {
    server = await openModeratedServer(commands, { reader: readerOf({ 'out of service': 0 }) });
  });
  afterEach(() => server.close());

  const { use, press } = actAs('mod', { interacts: (used) => server.discord.interacts(used) });
  const ask = (options: NonNullable<Used['options']> = {}, more: Partial<Used> = {}) =>
    use({ by: 'alice', command: 'ask', options: { question, ...options }, ...more });
  const setUp = (options: NonNullable<Used['options']>) => use({ command: 'setup', options });
  const why = (on: SeenMessage | string, more: Partial<Used> = {}) =>
    use({ menuCommand: { name: 'Why this?', on }, ...more });
  /** The lines as a reader sees them. */
  const linesOf = ({ text }: SeenMessage) => text.split('\n').map(unescapeText);
  /** Puts an article into the story that has nothing to do with the ferry, or something. */
  const add = async (text: string) => {
    const { moderation } = server.bench;
    const moderator = newModerator(undefined, guildId);
    await confirmed(moderation, moderator, moderation.add(moderator, textFile('more.txt', text)));
  };

  it('tells a moderator alone what was understood, what was weighed and what decided', async () => {
    const told = await why(await ask());
    expect(told.ephemeral).toBe(true);
    expect(linesOf(told)).toEqual([
      '### Why "What happened to the boat?" was answered this way',
      'Asks for: which one, or what kind · Words that count: boat',
      'Came first: The ferry to Holm Island was taken out of service on Monday after a crack was found in its hull. ¶1',
      '- For it: it is well ahead of the other sentences',
      "- Against it: only 14% of the question is in it or right beside it, rare words counting more · the story doesn't have some of the question's words",
      'The reader read 1 stretch of the story. In this sentence it marked: out of service',
      'Called an answer: 64% likely to answer the question, and an answer needs 50% (strictness: even).',
      'Next in line:',
      '- “Nobody will sail on her until the welders are … ¶2',
      '- The repair is expected to take eleven days. ¶3',
      '-# revision 1',
    ]);
  });

  it('explains the closest passage and a refusal too', async () => {
    await setUp({ strictness: 'careful' });
    expect(linesOf(await why(await ask()))).toContain(
      'Called the closest passage: 64% likely to answer the question, and an answer needs 70% (strictness: careful).',
    );
    await server.restart(server.bench, { reader: readerOf({}) });
    const refused = await ask({ question: 'Did Russia abstain?' });
    expect(refused.text).toContain("The story doesn't say.");
    const told = await why(refused);
    expect(linesOf(told)).toEqual([
      '### Why "Did Russia abstain?" was answered this way',
      'Asks for: whether something is so · Words that count: Russia, abstain',
      'Came first: “Nobody will sail on her until the welders are done,” said Captain Ruth Alver, who leads the harbour authority. ¶2',
      "- Against it: the reader sees no clear answer in it · what the question takes for granted isn't near it · only 0% of the question is in it or right beside it, rare words counting more",
      'The reader read 1 stretch of the story. It marked nothing in this sentence.',
      'Called no answer: 1% likely to answer the question; at no strictness (here: careful) can it be called an answer, because the story never mentions a name in the question.',
      'Next in line:',
      '- The repair is expected to take eleven days. ¶3',
      '- The ferry to Holm Island was taken out of service … ¶1',
      '-# revision 1',
    ]);
  });

  it('explains an answer to a mention, whatever buttons the server wants under it', async () => {
    await setUp({ feedback: false });
    const answer = await server.discord.ask({ content: `<@${bot.id}> ${question}` });
    expect((await why(answer)).text).toContain('Why "What happened to the boat?" was answered this way');
  });

  it('is for moderators: with the permission or the role, and for nobody else', async () => {
    const answer = await ask();
    const refused = await why(answer, { by: 'alice' });
    expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('is for moderators') });
    const button = `run:/why-this question:"${question}"`;
    expect((await use({ by: 'alice', button, on: answer })).text).toContain('is for moderators');
    expect(server.log().match(/"access refused"/g)).toHaveLength(2);
  });

  it('leaves nothing on the answer that others see, and is a button under one that a moderator alone sees', async () => {
    const labels = ({ buttons }: SeenMessage) => buttons.map(({ label }) => label);
    expect(labels(await ask({}, { by: 'mod' }))).not.toContain('Why this?');
    expect(labels(await ask({ private: true }, { by: 'alice' }))).not.toContain('Why this?');
    const alone = await ask({ private: true }, { by: 'mod' });
    expect(labels(alone)).toContain('Why this?');
    const told = server.discord.sends({ by: 'mod', button: `run:/why-this question:"${question}"`, on: alone });
    await server.discord.until('the explanation', () => told.original);
    // The answer stays where it is: the explanation is a message of its own.
    expect(told).toMatchObject({ first: { type: 4, ephemeral: true } });
    expect(told.original?.text).toContain('Called an answer');
  });

  it('says so where the story has changed and the answer with it, and asks again', async () => {
    const answer = await ask();
    await add('What happened to the boat is this: the boat sank on Tuesday, said the mayor of Brannholm.');
    const told = await why(answer);
    expect(told).toMatchObject({ ephemeral: true, text: OUTDATED });
    const again = await press('Ask again', told);
    expect(again.text).toContain('sank on Tuesday');
    expect((await press('Why this?', again)).text).toContain('Came first: What happened to the boat is this');
  });

  it('says so where the answer is still the same, though the story has changed', async () => {
    const answer = await ask();
    await add('The lido of Brannholm opens in May.');
    expect(linesOf(await why(answer)).slice(-2)).toEqual([
      '-# The story has changed since that answer, which is from revision 1; it is answered the same way now.',
      '-# revision 2',
    ]);
  });

  it('says so where a setting has changed and the answer with it', async () => {
    const answer = await ask();
    await setUp({ strictness: 'careful' });
    expect((await why(answer)).text).toBe(OUTDATED);
  });

  it.each([
    ['a message of somebody else', () => why('What happened to the boat?')],
    ['a look-up', async () => why(await use({ command: 'who', options: { name: 'alver' } }))],
  ])('says what to do on %s', async (_, looked) => {
    expect(await looked()).toMatchObject({
      ephemeral: true,
      text: "That message isn't an answer of mine to a question: choose one that is.",
    });
  });

  it.each([
    [
      'answers a command, without a button that holds its question',
      async () => {
        await setUp({ feedback: false });
        return ask();
      },
    ],
    [
      'answers a message that is gone',
      async () => {
        await setUp({ feedback: false });
        const answer = await server.discord.ask({ content: `<@${bot.id}> ${question}` });
        return { ...answer, repliesTo: '399999999999999999' };
      },
    ],
  ])('says what to do on a message that %s', async (_, answered) => {
    expect((await why(await answered())).text).toBe(
      "That message doesn't say which question it answers, if any: ask the question again with /ask, for you alone, and press the button under that answer.",
    );
  });

  it('tells of a pin, and of a rule, that nothing was weighed', async () => {
    await use({ command: 'pin', options: { question, passage: 3 } });
    expect((await why(await ask())).text).toContain('A moderator pinned this answer to the question');
    const leads = await ask({ question: 'Who leads the harbour authority?' });
    expect((await why(leads)).text).toContain('Questions worded like this are answered by a fixed rule or with a list');
  });

  it('finds a question too long for a button', async () => {
    const long = `${question} ${'I have been wondering about that since Sunday. '.repeat(6)}`.trim();
    const told = await why(await ask({ question: long }));
    expect(told.text).toContain('Why "What happened to the boat? I have been');
  });

  it('works without a reader, and in the language of whoever asks', async () => {
    await server.restart(server.bench, { reader: readerOf({}, { most: 0 }) });
    const told = await why(await ask({ question: 'When was the damage found?' }), { locale: 'de' });
    expect(linesOf(told).slice(0, 2)).toEqual([
      '### Warum „When was the damage found?“ so beantwortet wurde',
      'Gefragt ist: ein Zeitpunkt · Wörter, die zählen: damage, found',
    ]);
    expect(told.text).toContain('Der Leser war beschäftigt, also haben die Wörter allein entschieden.');
  });

  it('writes nothing of the question or the story into the log', async () => {
    await why(await ask());
    expect(server.log()).not.toMatch(/boat|hull|ferry/i);
  });
});
