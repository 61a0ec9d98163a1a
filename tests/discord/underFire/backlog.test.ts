import { expect, it } from 'vitest';
import { startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';

/** How long an answer may take before it is announced, in milliseconds. */
const deferAfter = 25;

/** Takes all there is of the processor for a while, as finding an answer does. */
function think(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

it('tells whoever has to wait for the answers of others that theirs is on its way', async () => {
  const discord = await startFakeDiscord();
  const commands = [
    commandThat('think', () => {
      think(2 * deferAfter);
      return sayLine('thought over');
    }),
  ];
  const { window, log } = await openTestWindow(discord, commands, { deferAfter });
  const asked = Array.from({ length: 3 }, () => discord.sends({ command: 'think' }));
  await discord.until('all answers', () => asked.every(({ original }) => original));
  await window.close();
  await discord.close();
  expect(asked.slice(1).map(({ first }) => first?.type)).toEqual([5, 5]);
  expect(asked.map(({ original }) => original?.text)).toEqual(['thought over', 'thought over', 'thought over']);
  expect(log()).not.toContain('"level":50');
});
