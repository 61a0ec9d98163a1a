import { describe, expect, it } from 'vitest';
import type { CommandData, OptionData } from '#src/command/command.ts';
import { commandJson } from '#src/discord/registration/commandJson.ts';
import { commandThat, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';

const optionsJson = (options: readonly OptionData[]) =>
  commandJson(commandThat('x', () => sayLine('x'), { data: { name: 'x', description: 'y', options } }));

describe('commandJson', () => {
  it.each<[OptionData, object]>([
    [
      { name: 'a', description: 'A', type: 'text', required: true, maxLength: 200, autocomplete: true },
      { name: 'a', description: 'A', type: 3, required: true, max_length: 200, autocomplete: true },
    ],
    [
      { name: 'b', description: 'B', type: 'text', choices: [{ name: 'Short', value: 'short' }] },
      { name: 'b', description: 'B', type: 3, required: false, choices: [{ name: 'Short', value: 'short' }] },
    ],
    [
      { name: 'c', description: 'C', type: 'integer', min: 1, max: 9 },
      { name: 'c', description: 'C', type: 4, required: false, min_value: 1, max_value: 9 },
    ],
    [
      { name: 'd', description: 'D', type: 'boolean' },
      { name: 'd', description: 'D', type: 5, required: false },
    ],
  ])('declares %j to Discord', (option, json) => {
    expect(optionsJson([option])).toMatchObject({ type: 1, options: [json] });
  });

  it('declares a command of the menu of a message by the name it has there, and nothing that Discord refuses in a menu', () => {
    const data: CommandData = {
      name: 'look-up',
      messageMenu: 'Look up',
      description: 'Looks it up',
      options: [{ name: 'text', description: 'The words', type: 'text' }],
    };
    expect(commandJson(commandThat('look-up', () => sayLine('x'), { data }))).toEqual({
      type: 3,
      name: 'Look up',
      default_member_permissions: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });
});
