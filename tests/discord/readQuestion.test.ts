import { describe, expect, it } from 'vitest';
import { type Addressed, readQuestion } from '#src/discord/readQuestion.ts';

const plain: Addressed = {
  content: '',
  bot: '1',
  botRole: '2',
  mentionedRoles: [],
  mentionedUsers: [],
  direct: false,
  toBot: false,
};

describe('readQuestion', () => {
  it.each<[string, Partial<Addressed>, string | undefined]>([
    ['a mention', { content: '<@1> who leads?' }, 'who leads?'],
    ['a mention of the old form', { content: 'who <@!1>  leads?' }, 'who leads?'],
    ["a mention of the bot's role", { content: '<@&2> who leads?' }, 'who leads?'],
    ["a mention of the bot's role whose words are withheld", { mentionedRoles: ['2'] }, ''],
    ['a mention among others', { content: '<@7> <@1> <#8> <:wave:9> <a:wave:9> who leads?' }, 'who leads?'],
    ['a bare mention', { content: ' <@1> ' }, ''],
    ['a direct message', { content: 'who leads?', direct: true }, 'who leads?'],
    ['a direct message without words', { content: '', direct: true }, ''],
    ['a reply that pings the bot', { content: 'and who else?', mentionedUsers: ['1'], toBot: true }, 'and who else?'],
    ['a reply that does not ping the bot', { content: 'and who else?', toBot: true }, 'and who else?'],
    ['a reply whose words are withheld', { content: '', toBot: true }, undefined],
    ['a message to nobody', { content: 'who leads?' }, undefined],
    ['a mention of everyone', { content: '@everyone who leads?' }, undefined],
    ['a mention of another', { content: '<@3> who leads?', mentionedUsers: ['3'] }, undefined],
    ["a mention of another bot's role", { content: '<@&4> who leads?', mentionedRoles: ['4'] }, undefined],
    ['the name in words', { content: 'verbatim, who leads?' }, undefined],
  ])('reads %s', (_, message, question) => {
    expect(readQuestion({ ...plain, ...message })).toBe(question);
  });

  it('reads a mention of a role as nothing where the bot has none', () => {
    expect(
      readQuestion({ ...plain, botRole: undefined, content: '<@&2> who?', mentionedRoles: ['2'] }),
    ).toBeUndefined();
  });
});
