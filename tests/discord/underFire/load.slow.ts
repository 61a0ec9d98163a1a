import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { countAnswers, fire, type Shot } from '#tests/fakeDiscord/load.ts';
import type { Fault } from '#tests/fakeDiscord/rest.ts';
import { type BotProcess, startBot } from '#tests/fakeDiscord/startBot.ts';

const routes = ['POST /interactions', 'PATCH /webhooks', 'POST /channels'];
const mishaps: Omit<Fault, 'request'>[] = [
  { status: 500 },
  { status: 502, afterwards: true },
  { status: 'reset' },
  { status: 'closed', afterwards: true },
  { status: 429, headers: { 'retry-after': '0.2' }, body: { message: 'wait', retry_after: 0.2, global: false } },
];

describe('the bot as it runs, under load', () => {
  let discord: FakeDiscord;
  let process: BotProcess;

  beforeEach(async () => {
    discord = await startFakeDiscord();
    process = await startBot(discord);
  });
  afterEach(async () => {
    process.signal('SIGKILL');
    await process.ended;
    await discord.close();
  });
  const errors = () => process.output.stdout.split('\n').filter((line) => /"level":(?:50|60)/.test(line));

  it('answers fifty a second for twenty seconds, each of them once, and leaves in good order', async () => {
    const shots = await fire(discord, { perSecond: 50, seconds: 20, servers: 10 });
    expect(await countAnswers(discord, shots)).toMatchObject({ asked: 1_000, lost: 0, doubled: 0 });
    process.signal('SIGTERM');
    expect(await process.ended).toBe(0);
    expect(errors()).toEqual([]);
    expect(process.output.stderr).toBe('');
  });

  it('answers each of them once while requests fail and the connection is lost', async () => {
    const firing = fire(discord, { perSecond: 30, seconds: 10, servers: 5 });
    for (let at = 0; at < 40; at += 1) {
      await setTimeout(220);
      const mishap = mishaps[at % mishaps.length];
      const request = routes[at % routes.length];
      if (mishap && request !== undefined) discord.state.faults.push({ request, ...mishap });
      if (at % 10 === 4) discord.gateway.drop();
      if (at % 10 === 9) discord.gateway.reconnect();
    }
    expect(await countAnswers(discord, await firing)).toMatchObject({ asked: 300, lost: 0, doubled: 0 });
    expect(discord.gateway.seen.filter((did) => did === 'resume').length).toBeGreaterThan(4);
    expect(errors()).toEqual([]);
    expect(process.output.stderr).toBe('');
  });

  it('answers what it has in hand when it is stopped', async () => {
    const firing = fire(discord, { perSecond: 50, seconds: 4, servers: 5 });
    await setTimeout(3_000);
    const stoppedAt = Date.now();
    process.signal('SIGTERM');
    expect(await process.ended).toBe(0);
    const shots = await firing;
    const acknowledged = shots.filter((shot) => shot.kind !== 'message' && shot.interaction.first);
    expect(acknowledged.length).toBeGreaterThan(50);
    expect(await countAnswers(discord, acknowledged)).toMatchObject({ lost: 0, doubled: 0 });
    expect(await countAnswers(discord, before(shots, stoppedAt - 1_000))).toMatchObject({ lost: 0, doubled: 0 });
    expect(process.output.stderr).toBe('');
  });
});

/** What was asked before a time. */
function before(shots: readonly Shot[], time: number): Shot[] {
  return shots.filter((shot) => (shot.kind === 'message' ? shot.sentAt : shot.interaction.sentAt) < time);
}
