import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCommandData } from '#src/command/checkCommandData.ts';
import type { CommandData, OptionData } from '#src/command/command.ts';
import { loadCommands } from '#src/command/loadCommands.ts';

describe('loadCommands', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commands-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (file: string, source: string) => writeFile(join(folder, file), source);
  const command = (name: string) =>
    `export default { data: { name: '${name}', description: 'Does it', options: [] }, access: 'everyone', run: () => {} };`;

  it('loads every file of a folder in the order of their names', async () => {
    await write('second.ts', command('second'));
    await write('first.ts', command('first'));
    await write('notes.md', 'no command');
    expect((await loadCommands(folder)).map(({ data }) => data.name)).toEqual(['first', 'second']);
  });

  it('names every file that is malformed, and what is wrong with it', async () => {
    await write('fine.ts', command('fine'));
    await write('misnamed.ts', command('other'));
    await write('nothing.ts', 'export const data = {};');
    await write(
      'norun.ts',
      "export default { data: { name: 'norun', description: 'x', options: [] }, access: 'everyone' };",
    );
    await write('noaccess.ts', command('noaccess').replace("'everyone'", "'anyone'"));
    const noCommand = 'default-exports no command: { data: { name, description, options }, access, run }';
    await expect(loadCommands(folder)).rejects.toMatchObject({
      name: 'CommandProblem',
      problems: [
        `misnamed.ts is named "other" inside: the file's name is the command's`,
        `noaccess.ts ${noCommand}`,
        `norun.ts ${noCommand}`,
        `nothing.ts ${noCommand}`,
      ],
    });
  });

  it('says so where a folder has no commands', async () => {
    await expect(loadCommands(folder)).rejects.toThrow(`${folder} has no command files`);
  });

  it('names a file that cannot even be imported', async () => {
    await write('broken.ts', "throw new Error('the shelf fell over');");
    await expect(loadCommands(folder)).rejects.toThrow('broken.ts cannot be imported: the shelf fell over');
  });
});

describe('checkCommandData', () => {
  const data = (more: Partial<CommandData>): CommandData => ({
    name: 'quote',
    description: 'Quotes',
    options: [],
    ...more,
  });
  const text = (more: Partial<OptionData>): OptionData => ({
    name: 'word',
    description: 'A word',
    type: 'text',
    ...more,
  });
  const choices = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `n${at}`, value: `v${at}` }));

  it.each<[CommandData, string[]]>([
    [data({ options: [text({ required: true, maxLength: 200 }), text({ name: 'other', choices: choices(25) })] }), []],
    [
      data({ name: 'Quote' }),
      [
        'its name must be 1–32 lower-case letters, digits and hyphens',
        `is named "Quote" inside: the file's name is the command's`,
      ],
    ],
    [data({ description: '' }), ['its description must have 1–100 characters']],
    [data({ description: 'x'.repeat(101) }), ['its description must have 1–100 characters']],
    [data({ options: Array.from({ length: 26 }, (_, at) => text({ name: `o${at}` })) }), ['has more than 25 options']],
    [data({ options: [text({}), text({})] }), ['has two options of one name']],
    [
      data({ options: [text({}), text({ name: 'b', required: true })] }),
      ['has a required option after an optional one'],
    ],
    [data({ options: [text({ name: 'b c' })] }), ['option "b c" must be 1–32 lower-case letters, digits and hyphens']],
    [data({ options: [text({ description: '' })] }), [`option "word"'s description must have 1–100 characters`]],
    [data({ options: [text({ choices: choices(26) })] }), ['option "word" has more than 25 choices']],
    [
      data({ options: [text({ choices: [...choices(1), ...choices(1)] })] }),
      ['option "word" has two choices of one name'],
    ],
    [
      data({ options: [text({ choices: [{ name: 'x', value: 'v'.repeat(101) }] })] }),
      ['option "word" has a choice that is empty or longer than 100 characters'],
    ],
    [
      data({ options: [text({ choices: choices(1), autocomplete: true })] }),
      ['option "word" has fixed choices, which only a text without autocomplete may have'],
    ],
    [data({ options: [text({ min: 1 })] }), ['option "word" has bounds, which only an integer may have']],
    [data({ options: [text({ type: 'integer', min: 2, max: 1 })] }), ['option "word" has bounds that leave no value']],
    [
      data({ options: [text({ maxLength: 6_001 })] }),
      ['option "word" has a longest length, which only a text may have, from 1 to 6000'],
    ],
    [data({ messageMenu: 'Quote this', options: [text({})] }), []],
    [data({ messageMenu: 'Quote this', form: true, options: [text({})] }), []],
    [
      data({ messageMenu: 'Quote this from the story we have', options: [text({})] }),
      ['is called in the message menu by something other than 1–32 characters'],
    ],
    [
      data({ messageMenu: 'Quote this', options: [text({ type: 'integer' })] }),
      ['is offered in the message menu but has no text as its first option to take the words of the message'],
    ],
    [data({ ofAnswer: true }), ['is about an answer, which only a command of the message menu may be']],
    [data({ form: true }), ['has a form, which only a command of the message menu and a subcommand may have']],
  ])('of %j finds %j', (declared, problems) => {
    expect(checkCommandData(declared, 'quote')).toEqual(problems);
  });

  it('finds a declaration too long as a whole', () => {
    const options = Array.from({ length: 4 }, (_, at) =>
      text({
        name: `o${at}`,
        choices: choices(25).map(({ name }) => ({ name: name.padEnd(100, 'x'), value: 'v'.repeat(100) })),
      }),
    );
    expect(checkCommandData(data({ options }), 'quote')).toEqual(['is declared in more than 8000 characters']);
  });
});
