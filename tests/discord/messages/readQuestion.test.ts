import { describe, expect, it } from 'vitest';
import { type Addressed, readQuestion } from '#src/discord/messages/readQuestion.ts';

const plain: Addressed = {
  content: '',
  bot: '1',
  botRole: '2',
  mentionedRoles: [],
  mentionedUsers: [],
  direct: false,
  mentionsEveryone: false,
  repliesTo: undefined,
};

describe('readQuestion', () => {
  it.each<[string, Partial<Addressed>, string | undefined]>([
    ['a mention', { content: '<@1> who leads?', mentionedUsers: ['1'] }, 'who leads?'],
    ['a mention of the old form', { content: 'who <@!1>  leads?', mentionedUsers: ['1'] }, 'who leads?'],
    ["a mention of the bot's role", { content: '<@&2> who leads?', mentionedRoles: ['2'] }, 'who leads?'],
    ["a mention of the bot's role whose words are withheld", { mentionedRoles: ['2'] }, ''],
    [
      'a mention among others',
      { content: '<@7> <@1> <#8> <:wave:9> <a:wave:9> who leads?', mentionedUsers: ['7', '1'] },
      'who leads?',
    ],
    ['a bare mention', { content: ' <@1> ', mentionedUsers: ['1'] }, ''],
    ['a direct message', { content: 'who leads?', direct: true }, 'who leads?'],
    ['a direct message without words', { content: '', direct: true }, ''],
    [
      'a reply that pings the bot',
      { content: 'and who else?', mentionedUsers: ['1'], repliesTo: 'bot' },
      'and who else?',
    ],
    ['a reply that does not ping the bot', { content: 'and who else?', repliesTo: 'bot' }, 'and who else?'],
    ['a reply whose words are withheld', { content: '', repliesTo: 'bot' }, undefined],
    ['a mention within code, which pings nobody', { content: 'type `<@1> who leads?`' }, undefined],
    ['words about the bot', { content: 'you can ask <@1> about the story', mentionedUsers: ['1'] }, undefined],
    ['words without a verb', { content: '<@1> harbour repair', mentionedUsers: ['1'] }, 'harbour repair'],
    ...['hmm', '+1', 'lol no way', 'makes sense', 'what?', 'really?', 'he is finished', 'what a mess'].map(
      (content): [string, Partial<Addressed>, undefined] => [
        `"${content}" in reply`,
        { content, mentionedUsers: ['1'], repliesTo: 'bot' },
        undefined,
      ],
    ),
    ...[
      'why?',
      'and the mayor?',
      'how long for',
      'so who paid',
      'tell me more about the repair',
      'what did he say?',
    ].map((content): [string, Partial<Addressed>, string] => [
      `"${content}" in reply`,
      { content, mentionedUsers: ['1'], repliesTo: 'bot' },
      content,
    ]),
    ['a message to nobody', { content: 'It was on the radio.' }, undefined],
    ['a mention of everyone', { content: '@everyone who leads?' }, undefined],
    ['a mention of another', { content: '<@3> who leads?', mentionedUsers: ['3'] }, undefined],
    ["a mention of another bot's role", { content: '<@&4> who leads?', mentionedRoles: ['4'] }, undefined],
    ['the name in words', { content: 'verbatim told me.' }, undefined],
    ['thanks in reply', { content: 'Thank you, good bot!', mentionedUsers: ['1'], repliesTo: 'bot' }, undefined],
    ['thanks in a direct message', { content: 'thanks 👍', direct: true }, ''],
  ])('reads %s as put to the bot, or not', (_, message, question) => {
    const asked = readQuestion({ ...plain, ...message });
    expect(asked).toEqual(question === undefined ? undefined : { to: 'bot', question });
  });

  it('reads a mention of a role as nothing where the bot has none', () => {
    expect(
      readQuestion({ ...plain, botRole: undefined, content: '<@&2> who?', mentionedRoles: ['2'] }),
    ).toBeUndefined();
  });

  it.each<[string, Partial<Addressed>, boolean]>([
    ['a question', { content: 'who leads the talks' }, true],
    ['what may be one', { content: 'The talks are on Monday?' }, false],
    ["a question in the title of a forum's post", { content: 'See above.', title: 'Who leads the talks?' }, true],
    ['a question that goes on from what its author wrote', { content: 'who leads the talks?' }, true],
  ])('hears %s that is put to nobody in particular', (_, message, plainly) => {
    expect(readQuestion({ ...plain, ...message })).toMatchObject({ to: 'anyone', plainly });
  });

  it.each<[string, Partial<Addressed>]>([
    ['is put to another', { content: 'who leads the talks, <@3>?' }],
    ["is put to a role's members", { content: 'who leads the talks?', mentionedRoles: ['4'] }],
    ['is put to everyone', { content: '@here who leads the talks?', mentionsEveryone: true }],
    ['answers another', { content: 'who leads the talks?', repliesTo: 'other' }],
    ['asks nothing', { content: 'Nobody leads the talks.' }],
    ['is withheld', { content: '' }],
  ])('hears nothing in a message that %s', (_, message) => {
    expect(readQuestion({ ...plain, ...message })).toBeUndefined();
  });
});
