import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import { countAnswers, fire } from '#tests/fakeDiscord/load.ts';
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
    expect(await countAnswers(discord, shots)).toMatchObject({ asked: 1000, lost: 0, doubled: 0 });
    process.signal('SIGTERM');
    expect(await process.ended).toBe(0);
    expect(errors()).toEqual([]);
    expect(process.output.stderr).toBe('');
  });

  it('answers each of them once while requests fail and the connection is lost', async () => {
    const resumes = () => discord.gateway.seen.filter((did) => did === 'resume').length;
    const firing = fire(discord, { perSecond: 30, seconds: 10, servers: 5 });
    for (let at = 0; at < 40; at += 1) {
      await setTimeout(220);
      const mishap = mishaps[at % mishaps.length];
      const request = routes[at % routes.length];
      // One after the other: four in a row of one request are an outage, which is another test's.
      const isDue = discord.state.faults.every((fault) => fault.request !== request);
      if (mishap && request !== undefined && isDue) discord.state.faults.push({ request, ...mishap });
      if (at % 5 < 4) continue;
      if (at % 10 === 4) discord.gateway.drop();
      else discord.gateway.reconnect();
      await discord.until('the connection to stand again', () => resumes() > Math.floor(at / 5));
    }
    expect(await countAnswers(discord, await firing)).toMatchObject({ asked: 300, lost: 0, doubled: 0 });
    expect(errors()).toEqual([]);
    expect(process.output.stderr).toBe('');
  });

  it('answers what it has in hand when it is stopped', async () => {
    const firing = fire(discord, { perSecond: 50, seconds: 4, servers: 5 });
    const acknowledged = () => discord.state.interactions.filter(({ first }) => first);
    const [last] = await discord.until('a hundred to be acknowledged', () => {
      const already = acknowledged();
      return already.length >= 100 && already.slice(-1);
    });
    process.signal('SIGTERM');
    expect(await process.ended).toBe(0);
    const shots = await firing;
    // Events arrive in order: whatever was asked before something that was acknowledged was in hand.
    const inHand = shots.slice(0, 1 + shots.findIndex((shot) => 'interaction' in shot && shot.interaction === last));
    expect(await countAnswers(discord, inHand)).toMatchObject({ lost: 0, doubled: 0 });
    const promised = shots.filter((shot) => 'interaction' in shot && shot.interaction.first);
    expect(await countAnswers(discord, promised)).toMatchObject({ lost: 0, doubled: 0 });
    expect(process.output.stderr).toBe('');
  });
});
