import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import { actAs } from '#tests/fakeDiscord/people.ts';
import { guildId } from '#tests/fakeDiscord/world.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands = await loadCommands();
const question = 'What happened to the boat?';
const SENTENCE = '> The ferry to Holm Island was taken out of service on Monday after a crack was found in its hull.';
const CLOSEST = '-# Closest passage – the story may not answer this';

describe('how sure the bot must be on a server', () => {
  let server: ModeratedServer;

  beforeEach(async () => {
    // Its answer is likely, and not sure.
    server = await openModeratedServer(commands, { reader: readerOf({ 'out of service': 0 }) });
  });
  afterEach(() => server.close());

  const { use } = actAs('mod', { interacts: (used) => server.discord.interacts(used) });
  const ask = async () => (await use({ by: 'alice', command: 'ask', options: { question } })).text.split('\n');
  const setUp = (strictness: string) => use({ command: 'setup', options: { strictness } });

  it('is even, until a moderator chooses, and what they choose holds from the next question on', async () => {
    expect((await ask())[0]).toBe(SENTENCE);
    expect((await setUp('careful')).text).toContain('Saved.');
    expect((await ask()).slice(0, 2)).toEqual([CLOSEST, SENTENCE]);
    await setUp('bold');
    expect((await ask())[0]).toBe(SENTENCE);
  });

  it('outlives a restart, and is known to a process that another one chose it in', async () => {
    const other = await server.bench.anotherProcess();
    await other.library.snapshotFor(guildId);
    await setUp('careful');
    expect((await other.library.snapshotFor(guildId)).strictness).toBe('careful');
    await server.restart(await server.bench.anotherProcess());
    expect((await ask()).slice(0, 2)).toEqual([CLOSEST, SENTENCE]);
    expect(await server.bench.moderation.settings(guildId)).toMatchObject({ strictness: 'careful' });
  });

  it('is chosen from a menu in /setup, in the words of whoever opens it', async () => {
    const shown = await use({ command: 'setup' });
    const menu = shown.menus.find(({ customId }) => customId === 'pick:strictness:/setup');
    expect(menu?.chosen).toEqual(['even']);
    const chosen = { id: 'pick:strictness:/setup', kind: 'words', values: ['bold'] } as const;
    const saved = await use({ menu: chosen, on: shown, locale: 'de' });
    expect(saved.text).toContain('Gespeichert.');
    expect(saved.text).toContain('Wie sicher der Bot sein muss');
    expect(await server.bench.moderation.settings(guildId)).toMatchObject({ strictness: 'bold' });
  });

  it('is for moderators to choose, like every other setting', async () => {
    const { text } = await use({ by: 'alice', command: 'setup', options: { strictness: 'bold' } });
    expect(text).toContain('/setup is for moderators');
    expect(await server.bench.moderation.settings(guildId)).toMatchObject({ strictness: 'even' });
  });
});
