import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import type { Choice } from '#src/command/command.ts';
import { suggest } from '#src/discord/interactions/autocomplete.ts';
import { commandThat, sayLine, testStory } from '#tests/fakeDiscord/openTestWindow.ts';

/** What Discord is sent where a command suggests these. */
function suggested(choices: readonly Choice[]): Promise<Choice[]> {
  const command = commandThat('ask', () => sayLine(''), { complete: () => choices });
  return suggest(command, { option: 'question', typed: '', snapshot: takeSnapshot(testStory) });
}

const choice = (name: string, value = name): Choice => ({ name, value });

describe('suggestions', () => {
  it('are the first 25, each name once, since clients pick the first of two', async () => {
    const many = Array.from({ length: 30 }, (_, n) => choice(`${n}`));
    expect(await suggested([choice('0', 'first'), ...many])).toEqual([choice('0', 'first'), ...many.slice(1, 25)]);
  });

  it('show the beginning of a long name, and never half a character', async () => {
    const words =
      'Will the harbour be open again by the time that the storms of the winter have come and gone, or not yet?';
    const ship = '🚢'.repeat(60);
    expect((await suggested([choice(words, 'a'), choice(ship, 'b')])).map(({ name }) => name)).toEqual([
      'Will the harbour be open again by the time that the storms of the winter have come and gone, or …',
      `${'🚢'.repeat(49)} …`,
    ]);
  });

  it('leave out what could not be sent back', async () => {
    expect(await suggested([choice('long', 'x'.repeat(101)), choice('', 'x'), choice('none', '')])).toEqual([]);
  });
});
