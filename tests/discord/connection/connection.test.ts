import { afterEach, describe, expect, it } from 'vitest';
import type { DiscordWindow } from '#src/discord/openWindow.ts';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { GatewayOptions } from '#tests/fakeDiscord/gateway.ts';
import { commandThat, openTestWindow, sayLine } from '#tests/fakeDiscord/openTestWindow.ts';
import { bot, token } from '#tests/fakeDiscord/world.ts';

const mention = `<@${bot.id}>`;

describe('the connection', () => {
  let discord: FakeDiscord;
  let window: DiscordWindow | undefined;
  let log: () => string;
  let lost: Error[];

  afterEach(async () => {
    await window?.close();
    window = undefined;
    await discord.close();
  });
  async function open(options: GatewayOptions = {}): Promise<void> {
    discord = await startFakeDiscord(options);
    ({ window, log, lost } = await openTestWindow(discord, [commandThat('quick', () => sayLine('at once'))]));
  }

  /** What the bot did to connect; the first heartbeat comes at a random moment and may stand between. */
  const connects = () => discord.gateway.seen.filter((did) => did !== 'heartbeat');

  it('is resumed when Discord asks for that, and what was written meanwhile is answered', async () => {
    await open();
    discord.gateway.reconnect();
    const question = discord.says({ content: `${mention} still there?` });
    expect((await discord.replyTo(question)).text).toBe('You asked: still there?');
    await discord.until('the resume', () => log().includes('"resumed"'));
    expect(connects()).toEqual(['identify', 'resume']);
  });

  it('is resumed when it is cut', async () => {
    await open();
    discord.gateway.drop();
    await discord.until('the connection to be missed', () => log().includes('"reconnecting"'));
    expect((await discord.ask({ content: `${mention} still there?` })).text).toBe('You asked: still there?');
    expect(connects()).toEqual(['identify', 'resume']);
  });

  it('is kept alive by heartbeats', async () => {
    await open({ heartbeatInterval: 100 });
    await discord.until(
      'three heartbeats',
      () => discord.gateway.seen.filter((did) => did === 'heartbeat').length >= 3,
    );
  });

  it('that is lost for good is told, with what to do', async () => {
    await open();
    discord.gateway.closeWith(4014);
    await discord.until('the loss', () => lost.length > 0);
    expect(lost.map(({ message }) => message)).toEqual([
      expect.stringContaining('(close code 4014): switch it on in the developer portal'),
    ]);
  });

  it('never shows the token in the log', async () => {
    await open();
    discord.gateway.reconnect();
    await discord.until('the resume', () => log().includes('"resumed"'));
    expect(log()).not.toContain(token);
  });

  it.each([
    [4004, 'Discord refused the token'],
    [4010, 'Discord refused the shards'],
    [4011, 'Discord wants the bot split into shards'],
    [4013, 'Discord does not know an intent the bot asked for (close code 4013)'],
  ])('that is refused with %i is told to whoever opens it', async (refuseWith, problem) => {
    await expect(open({ refuseWith })).rejects.toThrow(problem);
  });

  it('closes once what is in hand is answered, and takes no more', async () => {
    discord = await startFakeDiscord();
    let begun = false;
    let finish = () => {};
    const patient = commandThat('patient', async () => {
      begun = true;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return sayLine('done');
    });
    ({ window, log } = await openTestWindow(discord, [patient]));
    const interaction = discord.sends({ command: 'patient' });
    await discord.until('the work to begin', () => begun);
    const closing = window.close();
    const late = discord.sends({ command: 'patient' });
    finish();
    await closing;
    window = undefined;
    expect(interaction.original?.text).toBe('done');
    expect(late.first).toBeUndefined();
  });
});

describe('registering commands', () => {
  const commands = [
    commandThat('one', () => sayLine('1')),
    commandThat('two', () => sayLine('2'), { access: 'moderators' }),
  ];
  const puts = (discord: FakeDiscord) => discord.state.requests.filter(({ method }) => method === 'PUT').length;

  it('writes only where what is registered differs, and says what', async () => {
    const discord = await startFakeDiscord();
    const first = await openTestWindow(discord, commands);
    expect(
      JSON.parse(
        first
          .log()
          .split('\n')
          .find((line) => line.includes('commands registered')) ?? '',
      ),
    ).toMatchObject({
      added: ['one', 'two'],
      changed: [],
      removed: [],
    });
    await first.window.close();
    const second = await openTestWindow(discord, commands);
    expect(puts(discord)).toBe(1);
    await second.window.close();
    const renamed = [
      commandThat('one', () => sayLine('1'), { data: { name: 'one', description: 'Changed', options: [] } }),
    ];
    const third = await openTestWindow(discord, [...renamed, commandThat('three', () => sayLine('3'))]);
    expect(puts(discord)).toBe(2);
    expect(third.log()).toContain('"added":["three"],"changed":["one"],"removed":["two"]');
    await third.window.close();
    await discord.close();
  });

  it("hides moderators' commands from others and from direct messages", async () => {
    const discord = await startFakeDiscord();
    const { window } = await openTestWindow(discord, commands);
    expect(discord.state.commands).toMatchObject([
      { name: 'one', default_member_permissions: null, contexts: [0, 1, 2], integration_types: [0, 1] },
      { name: 'two', default_member_permissions: '32', contexts: [0], integration_types: [0] },
    ]);
    await window.close();
    await discord.close();
  });
});
