import { setTimeout } from 'node:timers/promises';
import type { FakeDiscord } from './fakeDiscord.ts';
import { newInteraction, type SeenInteraction } from './interactions.ts';
import { interactionPayload, messagePayload, type Used } from './scenario.ts';
import { bot, guildPayload, type Json, memberOf, people } from './world.ts';

/** How much is asked of the bot at once. */
export interface Load {
  readonly perSecond: number;
  readonly seconds: number;
  readonly servers: number;
}

/** One thing that was asked of the bot. */
export type Shot =
  | { readonly kind: 'message'; readonly id: string; readonly sentAt: number }
  | { readonly kind: 'command' | 'button' | 'typing'; readonly interaction: SeenInteraction };

/** What came of a load. */
export interface Outcome {
  readonly asked: number;
  /** What got no answer. */
  readonly lost: number;
  /** What got more than one. */
  readonly doubled: number;
  /** How long each interaction took to be acknowledged, and each message to be answered, shortest first, in milliseconds. */
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
}

const questions = [
  'Who is expected to lead the US side in the meeting?',
  'When will the meeting be held?',
  'What did Kirby say about Rafah?',
  'Did Russia abstain?',
  'Who is Ron Dermer?',
  'Why did Netanyahu cancel the delegation?',
  'did the white house comment',
  'what is the capital of Peru?',
];

const commands: readonly Used[] = [
  ...questions.map((question) => ({ command: 'ask', options: { question } })),
  { command: 'who-leads' },
  { command: 'who', options: { name: 'dermer' } },
  { command: 'quote', options: { speaker: 'kirby' } },
  { command: 'summary' },
  { command: 'timeline' },
  { command: 'passage', options: { number: 7 } },
  { command: 'search', options: { terms: 'Rafah meeting' } },
  { command: 'sources' },
  { command: 'help' },
];

const typed: readonly Used[] = [
  { command: 'quote', options: { speaker: 'kir' }, typing: 'speaker' },
  { command: 'who', options: { name: 'd' }, typing: 'name' },
];

const buttons: readonly Used[] = [{ button: 'run:/passage number:3' }, { button: 'run:/passage number:7' }];

/** How many channels each server has: nobody asks fifty things a second in one. */
const channelsEach = 25;

/** How many members there are, who take turns. */
const memberCount = 500;

interface Room {
  readonly guild: string;
  readonly channel: string;
}

/** Lets the bot into a server of its own beside the first; returns its channels. */
function openServer(discord: FakeDiscord, at: number): Room[] {
  const guild = String(500_000_000_000_000_000n + BigInt(at));
  const payload = guildPayload();
  const [room] = payload['channels'] as Json[];
  const [everyone] = payload['roles'] as Json[];
  const ids = Array.from({ length: channelsEach }, (_, n) => String(600_000_000_000_000_000n + BigInt(1_000 * at + n)));
  for (const id of ids) discord.state.rooms.add(id);
  discord.gateway.dispatch('GUILD_CREATE', {
    ...payload,
    id: guild,
    roles: [{ ...everyone, id: guild }],
    channels: ids.map((id) => ({ ...room, id, guild_id: guild })),
    threads: [],
  });
  return ids.map((channel) => ({ guild, channel }));
}

/** The n-th thing that is asked: of ten, six are commands, two messages, one a button and one an option being typed. */
function shoot(discord: FakeDiscord, at: number, { guild, channel }: Room): Shot {
  const user = { ...people.alice, id: String(700_000_000_000_000_000n + BigInt(at % memberCount)) };
  const place = { guild_id: guild, channel_id: channel, member: { ...memberOf('alice'), user } };
  const pick = <T>(from: readonly T[]) => from[Math.floor(at / 10) % from.length];
  const turn = at % 10;
  if (turn === 3 || turn === 7) {
    const { event } = messagePayload({ content: `<@${bot.id}> ${pick(questions)}` }, discord.gateway.intents());
    discord.gateway.dispatch('MESSAGE_CREATE', { ...event, ...place, author: user });
    return { kind: 'message', id: String(event['id']), sentAt: Date.now() };
  }
  const kind = turn === 5 ? 'button' : turn === 9 ? 'typing' : 'command';
  const used = kind === 'button' ? pick(buttons) : kind === 'typing' ? pick(typed) : commands[at % commands.length];
  const interaction = newInteraction(channel);
  discord.state.interactions.push(interaction);
  const payload = interactionPayload(used ?? {}, interaction, discord.state.commands, []);
  discord.gateway.dispatch('INTERACTION_CREATE', {
    ...payload,
    ...place,
    authorizing_integration_owners: { 0: guild },
    channel: { id: channel, type: 0 },
  });
  return { kind, interaction };
}

/** Asks the bot steadily for a while; what is late is not made up for by asking faster. */
export async function fire(discord: FakeDiscord, { perSecond, seconds, servers }: Load): Promise<Shot[]> {
  const rooms = Array.from({ length: servers }, (_, at) => openServer(discord, at)).flat();
  const shots: Shot[] = [];
  const start = Date.now();
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const due = start + (at * 1_000) / perSecond;
    if (due > Date.now()) await setTimeout(due - Date.now());
    // One server after the other, and in each one channel after the other.
    const room = rooms[((at % servers) * channelsEach + Math.floor(at / servers)) % rooms.length];
    if (room) shots.push(shoot(discord, at, room));
  }
  return shots;
}

/** How often answers are counted, and how long none may come before those that lack are lost, in milliseconds. */
const looksEvery = 100;
const longestQuiet = 60_000;

/** Waits until everything is answered or no answer has come for a minute, and counts. */
export async function countAnswers(discord: FakeDiscord, shots: readonly Shot[]): Promise<Outcome> {
  const count = () => shots.map((shot) => answersOf(discord, shot));
  let counts = count();
  for (let quiet = 0; counts.includes(0) && quiet < longestQuiet; ) {
    await setTimeout(looksEvery);
    const before = counts;
    counts = count();
    quiet = counts.every((answers, at) => answers === before[at]) ? quiet + looksEvery : 0;
  }
  return {
    asked: shots.length,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
    acknowledged: sorted(shots.flatMap((shot) => (shot.kind === 'message' ? [] : (shot.interaction.first?.ms ?? [])))),
    answered: sorted(shots.flatMap((shot) => (shot.kind === 'message' ? waitOf(discord, shot.id, shot.sentAt) : []))),
  };
}

function answersOf({ state }: FakeDiscord, shot: Shot): number {
  if (shot.kind === 'message') return state.messages.filter(({ repliesTo }) => repliesTo === shot.id).length;
  const { original, followUps, choices, modal } = shot.interaction;
  return [original, choices, modal].filter((answer) => answer !== undefined).length + followUps.length;
}

function waitOf({ state }: FakeDiscord, question: string, askedAt: number): number[] {
  return state.messages.flatMap(({ repliesTo, sentAt }) => (repliesTo === question ? [sentAt - askedAt] : []));
}

function sorted(times: readonly number[]): number[] {
  return times.toSorted((a, b) => a - b);
}
