import { expect, it } from 'vitest';
import { startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';

/** Takes all there is of the processor for a while, as finding an answer does. */
function think(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

it('tells whoever has to wait for the answers of others that theirs is on its way', { timeout: 20_000 }, async () => {
  const discord = await startFakeDiscord();
  const { window, log } = await openTestWindow(discord, [
    commandThat('think', () => {
      think(300);
      return sayLine('thought over');
    }),
  ]);
  const asked = Array.from({ length: 3 }, () => discord.sends({ command: 'think' }));
  await discord.until('all answers', () => asked.every(({ original }) => original), 15_000);
  await window.close();
  await discord.close();
  expect(asked.slice(1).map(({ first }) => first?.type)).toEqual([5, 5]);
  expect(asked.map(({ original }) => original?.text)).toEqual(['thought over', 'thought over', 'thought over']);
  expect(log()).not.toContain('"level":50');
});
