import { setTimeout } from 'node:timers/promises';
import { type Client, DiscordAPIError, Events, type Guild, REST, RESTEvents, Status } from 'discord.js';
import type { Config } from '#src/config.ts';
import type { Log } from '#src/log.ts';
import type { EditMessage } from '#src/moderation/corrections/makeCorrections.ts';
import type { Notice } from '#src/moderation/notice.ts';
import type { ShardState } from '#src/operation/metrics.ts';
import { connect } from './connection/connect.ts';
import { ConnectionProblem, explainClose, explainFailure } from './connection/connectionProblem.ts';
import { containEvents } from './connection/containEvents.ts';
import { createClient, restOptions } from './connection/createClient.ts';
import { mayReadMessages } from './connection/messageContent.ts';
import { oneByOne } from './connection/oneByOne.ts';
import { feelPulse } from './connection/pulse.ts';
import type { RequestManner } from './connection/sendRequest.ts';
import { onInteraction } from './interactions/onInteraction.ts';
import { openShares } from './interactions/share.ts';
import { announce } from './messages/announce.ts';
import { rememberAnswered } from './messages/answeredQuestions.ts';
import { correctMessage } from './messages/correctMessage.ts';
import { followMessages } from './messages/followMessages.ts';
import { languageOfServer } from './messages/serverLanguage.ts';
import { takeOnce } from './messages/takeOnce.ts';
import { registerCommands } from './registration/register.ts';
import type { Wiring } from './wiring.ts';

/** How long work in hand may go on once the window closes, in milliseconds. */
const finishWithinMs = 10_000;

/** The bot, connected to Discord and answering. */
export interface DiscordWindow {
  /** Takes no more work, finishes what is in hand (for ten seconds at most) and disconnects. */
  close(): Promise<void>;
  /** Tells a server's moderators something. Never rejects. */
  announce(server: string, notice: Notice): Promise<void>;
  /** Puts a correction under a message. */
  readonly edit: EditMessage;
  /** Whether the bot is on a server that this process answers for. */
  owns(server: string): boolean;
  /** Whether Discord lets the bot read messages that do not address it; without that, ask channels are silent. */
  readonly readsMessages: boolean;
  /** How the connections of this process's shards stand. */
  shards(): ShardState[];
}

/**
 * Connects to Discord, answers from then on, and sees to it that the commands registered are those handled. Rejects with a
 * `ConnectionProblem`. A connection lost for good later on is told to `onLost`; one that can be resumed is resumed.
 */
export async function openWindow(
  config: Pick<Config, 'token' | 'apiUrl' | 'shards'>,
  given: Omit<Wiring, 'turn' | 'answered' | 'connection'>,
  onLost: (problem: ConnectionProblem) => void,
): Promise<DiscordWindow> {
  const { log } = given;
  const manner: RequestManner = {
    note: (fields, message) => log.warn(fields, message),
    attemptWithin: given.attemptWithin,
  };
  const readsMessages = await askWhetherReading(config, given, manner);
  const client = createClient(config, readsMessages, manner);
  containEvents(client, (event, error) =>
    log.error({ event, err: error }, 'an event of the gateway could not be handled'),
  );
  const connection = { readsMessages, pulse: feelPulse(client) };
  const wiring: Wiring = { ...given, connection, turn: oneByOne(), answered: rememberAnswered() };
  const inHand = new Set<Promise<void>>();
  const take = (work: Promise<void>) => {
    const done = work.catch((error: unknown) => log.error({ err: error }, 'failed outside an answer'));
    inHand.add(done);
    void done.finally(() => inHand.delete(done));
  };
  const isNew = takeOnce();
  const shares = openShares();
  client.on(Events.InteractionCreate, (interaction) => {
    if (isNew(interaction.id)) take(onInteraction(interaction, wiring, shares));
  });
  const stopFollowing = followMessages(client, { wiring, readsMessages }, take);
  followServers(client, wiring, take);
  logEvents(client, log);

  await connect(client, config);
  client.on(Events.ShardDisconnect, ({ code }) => onLost(explainClose(code) ?? lost(code)));
  client.on(Events.Invalidated, () =>
    onLost(new ConnectionProblem('Discord ended the session for good: start the bot again.')),
  );
  if (client.isReady()) take(register(client, wiring));
  return {
    close: () => {
      stopFollowing();
      return close(client, inHand, wiring);
    },
    announce: (server, notice) => announce(client.rest, server, notice, languageOfServer(client, server), wiring),
    edit: async (correction) => correctMessage(client.rest, correction, languageOfServer(client, correction.server)),
    owns: (server) => client.guilds.cache.has(server),
    readsMessages,
    shards: () =>
      client.ws.shards.map(({ id, status, ping }) => ({
        shard: id,
        ready: status === Status.Ready,
        ...(ping >= 0 && { pingMs: ping }),
      })),
  };
}

/**
 * Keeps track of the servers the bot is on; what is kept of one that it left is deleted in time. A server that Discord cannot reach
 * was not left. One that the bot came back to while it was not running is met at the start.
 */
function followServers(client: Client, { moderation, log }: Wiring, take: (work: Promise<void>) => void): void {
  if (!moderation) return;
  // One after the other: a server that is left and joined again at once must end up joined.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    const next = turn.then(work);
    // Whoever takes it hears of a failure; the next only waits for its turn.
    turn = next.catch(() => undefined);
    take(next);
  };
  const joined = ({ id }: Guild) =>
    inTurn(async () => {
      await moderation.joined(id);
      log.info({ server: id }, 'on a server');
    });
  client.on(Events.GuildCreate, joined);
  client.on(Events.GuildAvailable, joined);
  client.on(Events.ClientReady, ({ guilds }) =>
    inTurn(async () => {
      for (const id of guilds.cache.keys()) await moderation.joined(id);
    }),
  );
  client.on(Events.GuildDelete, ({ id }) =>
    inTurn(async () => {
      await moderation.left(id);
      log.info({ server: id }, 'left a server');
    }),
  );
}

async function close(
  client: Client,
  inHand: ReadonlySet<Promise<void>>,
  { log, finishWithin = finishWithinMs }: Pick<Wiring, 'log' | 'finishWithin'>,
): Promise<void> {
  for (const event of [
    Events.InteractionCreate,
    Events.GuildCreate,
    Events.GuildAvailable,
    Events.GuildDelete,
    Events.ShardDisconnect,
  ] as const)
    client.removeAllListeners(event);
  log.info({ inHand: inHand.size }, 'closing');
  await Promise.race([Promise.all(inHand), setTimeout(finishWithin, undefined, { ref: false })]);
  await client.destroy();
  log.info('closed');
}

/** Asks Discord whether the bot may read messages, and logs it once. Rejects with a `ConnectionProblem`. */
async function askWhetherReading(
  config: Pick<Config, 'token' | 'apiUrl'>,
  { log }: Pick<Wiring, 'log'>,
  manner: RequestManner,
): Promise<boolean> {
  const rest = new REST(restOptions(config, manner)).setToken(config.token ?? '');
  const readsMessages = await mayReadMessages(rest).catch((error: unknown) => {
    // Where Discord merely will not say, there is more to do than to read along.
    if (!(error instanceof DiscordAPIError) || error.status === 401) throw explainFailure(error, config.apiUrl);
    log.warn({ err: error }, 'Discord does not say whether the bot may read messages');
    return false;
  });
  log.info(
    { readsMessages },
    readsMessages
      ? 'ask channels are answered'
      : 'ask channels stay silent: that takes the Message Content Intent (developer portal, Bot)',
  );
  return readsMessages;
}

function lost(code: number): ConnectionProblem {
  return new ConnectionProblem(`Discord closed the connection for good (close code ${code}): start the bot again.`);
}

/** A bot that cannot register still answers; what Discord offers is then what it offered before. */
async function register(client: Client<true>, { commands, log }: Wiring): Promise<void> {
  try {
    const drift = await registerCommands(client.rest, client.application.id, commands);
    log.info({ ...drift }, 'commands registered');
  } catch (error) {
    log.error({ err: error }, 'commands could not be registered: run npm run deploy');
  }
}

function logEvents(client: Client, log: Log): void {
  client.on(Events.ClientReady, ({ user, guilds }) => log.info({ bot: user.tag, servers: guilds.cache.size }, 'ready'));
  client.on(Events.Error, (error) => log.error({ err: error }, 'client error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'client warning'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'connection error'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
  client.rest.on(RESTEvents.RateLimited, ({ route, retryAfter }) => log.warn({ route, retryAfter }, 'rate limited'));
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn({ count, remainingTime }, 'Discord refused many requests'),
  );
}
