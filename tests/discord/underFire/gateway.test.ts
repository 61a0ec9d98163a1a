import { afterEach, describe, expect, it } from 'vitest';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { GatewayOptions } from '#tests/fakeDiscord/gateway.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import { bot } from '#tests/fakeDiscord/world.ts';

const mention = `<@${bot.id}>`;
const asked = 12;

/** Each way in which a connection ends that is made again. */
const mishaps: [string, (discord: FakeDiscord) => void, GatewayOptions?][] = [
  ['is cut', ({ gateway }) => gateway.drop()],
  ['is reset', ({ gateway }) => gateway.reset()],
  ['is to be made again (op 7)', ({ gateway }) => gateway.reconnect()],
  ['is called invalid but resumable (op 9)', ({ gateway }) => gateway.invalidate({ resumable: true })],
  ['is closed with 4000', ({ gateway }) => gateway.closeWith(4000)],
  ['is closed with 4009', ({ gateway }) => gateway.closeWith(4009)],
  ['is dead: heartbeats find no answer', ({ gateway }) => gateway.freeze(), { heartbeatInterval: 1_000 }],
  [
    'is made again and Discord repeats itself',
    ({ gateway }) => {
      gateway.repeatOnResume(5);
      gateway.reconnect();
    },
  ],
];

describe('no answer is lost or doubled where the connection', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow;
  let log: () => string;
  let lost: Error[];
  let ran: number;

  afterEach(async () => {
    await window.close();
    await discord.close();
  });
  async function open(options: GatewayOptions = {}): Promise<void> {
    ran = 0;
    discord = await startFakeDiscord(options);
    const count = commandThat('count', () => {
      ran += 1;
      return sayLine(`number ${ran}`);
    });
    ({ window, log, lost } = await openTestWindow(discord, [count]));
  }
  const connects = () => discord.gateway.seen.filter((did) => did !== 'heartbeat');

  it.each(mishaps)('%s', async (_, strike, options) => {
    await open(options);
    const questions: string[] = [];
    const used: ReturnType<FakeDiscord['sends']>[] = [];
    const askAll = (from: number, to: number) => {
      for (let at = from; at < to; at += 1) {
        questions.push(discord.says({ content: `${mention} question ${at}` }));
        used.push(discord.sends({ command: 'count' }));
      }
    };
    askAll(0, asked / 3);
    const before = connects().length;
    strike(discord);
    askAll(asked / 3, (2 * asked) / 3);
    await discord.until('a new connection', () => connects().length > before);
    askAll((2 * asked) / 3, asked);
    await discord.until(
      'all answers',
      () => used.every(({ original }) => original) && discord.state.messages.length >= asked,
    );
    await window.close();
    // A busy machine may have taken a heartbeat for unanswered, and the connection been made again, before anything happened to it.
    expect(connects()[0]).toBe('identify');
    expect(connects().slice(Math.max(1, before))).toEqual(['resume']);
    expect(discord.state.messages.map(({ repliesTo }) => repliesTo).toSorted()).toEqual(questions.toSorted());
    expect(ran).toBe(asked);
    // A busy machine may hold up a first response until it is sent again, which the asker does not notice.
    const troubles = log()
      .split('\n')
      .filter((line) => /"level":(?:40|50)/.test(line) && !line.includes('"a request is made again"'));
    expect(troubles).toEqual([]);
  });

  it('is invalid and has to be made anew: what was sent before is answered, and what comes after', async () => {
    await open();
    const before = [discord.says({ content: `${mention} before` }), discord.sends({ command: 'count' })] as const;
    discord.gateway.invalidate();
    // Clients hold back identifies for five seconds each, as Discord asks.
    await discord.until('a second identify', () => connects().length === 2);
    const after = [discord.says({ content: `${mention} after` }), discord.sends({ command: 'count' })] as const;
    await discord.until(
      'the answers',
      () => before[1].original && after[1].original && discord.state.messages.length === 2,
    );
    await window.close();
    expect(discord.state.messages.map(({ repliesTo }) => repliesTo)).toEqual([before[0], after[0]]);
    expect(connects()).toEqual(['identify', 'identify']);
    expect(ran).toBe(2);
    expect(lost).toEqual([]);
  });

  it('finds nobody for a while', async () => {
    await open();
    await discord.goesDark();
    const missed = discord.says({ content: `${mention} meanwhile` });
    await discord.until('attempts to connect', () => (log().match(/"reconnecting"/g) ?? []).length > 2);
    await discord.comesBack();
    expect((await discord.replyTo(missed)).text).toBe('You asked: meanwhile');
    await window.close();
    expect(connects()).toEqual(['identify', 'resume']);
  });

  it('cannot be made for a while', async () => {
    await open();
    discord.gateway.shut(true);
    const missed = [discord.says({ content: `${mention} meanwhile` }), discord.sends({ command: 'count' })] as const;
    await discord.until('it to be tried again', () => discord.gateway.turnedAway() >= 2);
    discord.gateway.shut(false);
    expect((await discord.replyTo(missed[0])).text).toBe('You asked: meanwhile');
    await discord.until('the other answer', () => missed[1].original);
    await window.close();
    expect(ran).toBe(1);
    expect(discord.state.messages).toHaveLength(1);
  });
});
