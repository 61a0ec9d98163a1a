import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#src/command/command.ts';
import { loadCommands } from '#src/command/loadCommands.ts';
import { unescapeText } from '#src/discord/drawing/escape.ts';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { actAs } from '#tests/fakeDiscord/people.ts';
import { guildId } from '#tests/fakeDiscord/world.ts';
import type { ModerationBench } from '#tests/moderation/bench.ts';
import { HOSTILE_UPLOADS } from '#tests/moderation/hostileTable.ts';
import { type ModeratedServer, openModeratedServer } from './moderatedServer.ts';

const commands: readonly Command[] = await loadCommands();
const VOTE = 'The council of Brannholm voted on Tuesday to open the old lido again, 14 to 9, after years of repairs.';

describe('a hostile file sent to /corpus add', () => {
  let server: ModeratedServer;
  let discord: FakeDiscord;
  let bench: ModerationBench;
  let log: () => string;
  beforeAll(async () => {
    server = await openModeratedServer(commands);
    ({ discord, bench, log } = server);
  });
  afterAll(() => server.close());

  const { use, press } = actAs('mod', { interacts: (used) => discord.interacts(used) });
  const add = (name: string, text: string | Uint8Array) =>
    use({ command: 'corpus', subcommand: 'add', files: [{ name, text }] });

  it.each(HOSTILE_UPLOADS)('is refused, and the moderator alone is told why: %s', async (_, name, content, reason) => {
    const shown = await add(name, content);
    expect(unescapeText(shown.text)).toMatch(reason);
    expect(shown).toMatchObject({ ephemeral: true, buttons: [] });
    expect(await bench.store.store.servers.versionOf(guildId)).toMatchObject({ revision: 1 });
    expect(log()).not.toContain('"level":50');
  });

  it('is cleaned of scripts, and its entities are read as characters', async () => {
    const html = `<html><head><title>Lido</title></head><body><article><h1>Lido</h1><p>${VOTE}<script>steal()</script></p><p onclick="steal()">Tickets cost 3 &lt; 4 &amp; are sold from May&#33; said the pool master, who has run it since 2011.</p></article></body></html>`;
    const text = unescapeText((await add('lido.html', html)).text);
    expect(text).toContain(`+ ¶1 ${VOTE}\n`);
    expect(text).toContain('+ ¶2 Tickets cost 3 < 4 & are sold from May! said the pool master');
    expect(text).not.toContain('steal');
  });

  it('leaves nothing of a path in its name', async () => {
    const shown = await add('../../etc/passwd.txt', VOTE);
    expect((await press('Confirm', shown)).text).toBe('Done: the story is at revision 2.');
    const { story } = await bench.library.snapshotFor(guildId);
    expect(story.articles.map(({ id }) => id)).toEqual(['holm-ferry', 'passwd']);
  });
});
