import { GatewayDispatchEvents } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { openTestWindow } from '#tests/fakeDiscord/openTestWindow.ts';
import { bot } from '#tests/fakeDiscord/world.ts';

/** All kinds but those that begin or end a session. */
const KINDS = Object.values(GatewayDispatchEvents).filter(
  (kind) => kind !== 'READY' && kind !== 'RESUMED' && kind !== 'GUILD_DELETE',
);

/** Half of what an event may have, some of it of another type than it should be. */
const half = fc.record(
  {
    id: fc.constantFrom('1', '0', '', 7),
    guild_id: fc.constantFrom('1', '99', null),
    channel_id: fc.constantFrom('1', '99', null),
    author: fc.constantFrom(null, {}, { id: '5' }),
    member: fc.constantFrom(null, {}),
    user: fc.constantFrom(null, {}),
    type: fc.constantFrom(0, 11, 99, null),
    components: fc.constantFrom(null, []),
    mentions: fc.constantFrom(null, []),
    ids: fc.constantFrom(null, []),
    data: fc.constantFrom(null, {}),
    content: fc.constantFrom(null, '', 'who leads?'),
  },
  { requiredKeys: [] },
);

describe('an odd event of the gateway', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    ({ window, log } = await openTestWindow(discord, []));
  });
  afterAll(async () => {
    await window.close();
    await discord.close();
  });

  const isAnswered = async () => {
    const reply = await discord.ask({ content: `<@${bot.id}> who leads?` });
    expect(reply.text).toBe('You asked: who leads?');
  };

  it.each([
    ['MESSAGE_CREATE', { id: '1', channel_id: '1', content: 'no author' }],
    ['MESSAGE_UPDATE', { id: '1', channel_id: '1' }],
  ] as const)('is left alone if it is a %s of which Discord sends only a part', async (kind, event) => {
    const before = log().length;
    discord.gateway.dispatch(kind, event);
    await isAnswered();
    expect(log().slice(before)).not.toContain('could not be handled');
  });

  it('is logged with its kind if it cannot be handled, and the next message is answered', async () => {
    discord.gateway.dispatch('USER_UPDATE', {});
    await discord.until('the event to be logged', () => log().includes('"event":"USER_UPDATE"'));
    await isAnswered();
  });

  it('ends nothing, whatever its kind and whatever is missing in it', async () => {
    const events = fc.sample(fc.tuple(fc.constantFrom(...KINDS), half), { numRuns: 1_500, seed: 20_260_831 });
    for (const [kind, event] of events)
      discord.gateway.dispatch(kind, event as Parameters<typeof discord.gateway.dispatch>[1]);
    await isAnswered();
    expect(log()).toContain('could not be handled');
  });
});
