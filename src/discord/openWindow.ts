import { ChannelType, type Client, Events, GatewayDispatchEvents, RESTEvents } from 'discord.js';
import type { Config } from '#src/config.ts';
import type { Log } from '#src/log.ts';
import {
  type ConnectionProblem,
  explainClose,
  explainFailure,
  ConnectionProblem as Problem,
} from './connectionProblem.ts';
import { createClient } from './createClient.ts';
import { onInteraction } from './onInteraction.ts';
import { onMessage } from './onMessage.ts';
import { registerCommands } from './register.ts';
import type { Wiring } from './wiring.ts';

/** How long the first connection may take, in milliseconds. */
const connectWithin = 60_000;

/** How long work in hand may go on once the window closes, in milliseconds. */
const finishWithin = 10_000;

/** The bot, connected to Discord and answering. */
export interface DiscordWindow {
  /** Takes no more work, finishes what is in hand (for ten seconds at most) and disconnects. */
  close(): Promise<void>;
}

/**
 * Connects to Discord, answers from then on, and sees to it that the commands registered are those handled. Rejects with a
 * `ConnectionProblem`. A connection lost for good later on is told to `onLost`; one that can be resumed is resumed.
 */
export async function openWindow(
  config: Pick<Config, 'token' | 'apiUrl' | 'shards'>,
  wiring: Wiring,
  onLost: (problem: ConnectionProblem) => void,
): Promise<DiscordWindow> {
  const { log } = wiring;
  const client = createClient(config);
  const inHand = new Set<Promise<void>>();
  const take = (work: Promise<void>) => {
    const done = work.catch((error: unknown) => log.error({ err: error }, 'failed outside an answer'));
    inHand.add(done);
    void done.finally(() => inHand.delete(done));
  };
  client.on(Events.Raw, nameChannelType);
  client.on(Events.InteractionCreate, (interaction) => take(onInteraction(interaction, wiring)));
  client.on(Events.MessageCreate, (message) => take(onMessage(message, wiring)));
  logEvents(client, log);

  await connect(client, config);
  client.on(Events.ShardDisconnect, ({ code }) => onLost(explainClose(code) ?? lost(code)));
  client.on(Events.Invalidated, () => onLost(new Problem('Discord ended the session for good: start the bot again.')));
  if (client.isReady()) take(register(client, wiring));

  async function close(): Promise<void> {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    client.removeAllListeners(Events.ShardDisconnect);
    log.info({ inHand: inHand.size }, 'closing');
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, finishWithin);
    });
    await Promise.race([Promise.all(inHand), patience]);
    clearTimeout(timer);
    await client.destroy();
    log.info('closed');
  }
  return { close };
}

/** discord.js drops a direct message from a channel it has not seen unless the event names the channel's type, which Discord need not do. */
function nameChannelType({ t, d }: { t: string | null; d: unknown }): void {
  if (t === GatewayDispatchEvents.MessageCreate && typeof d === 'object' && d !== null && !('guild_id' in d))
    Object.assign(d, { channel_type: ChannelType.DM, ...d });
}

function lost(code: number): ConnectionProblem {
  return new Problem(`Discord closed the connection for good (close code ${code}): start the bot again.`);
}

/** Resolves once every shard is ready. Discord names the reason of a refusal in the close code alone, so that is asked first. */
async function connect(client: Client, { token, apiUrl }: Pick<Config, 'token' | 'apiUrl'>): Promise<void> {
  let closed: ConnectionProblem | undefined;
  let timer: NodeJS.Timeout | undefined;
  const noteClose = ({ code }: { code: number }) => {
    closed ??= explainClose(code);
  };
  client.on(Events.ShardDisconnect, noteClose);
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const patience = new Promise<never>((_, reject) => {
    const late = new Problem(
      `Discord's gateway did not take the connection within ${connectWithin / 1_000} s: try again later.`,
    );
    timer = setTimeout(() => reject(late), connectWithin);
  });
  try {
    await Promise.race([client.login(token).then(() => ready), patience]);
  } catch (error) {
    // The close code arrives in the same turn as the error or just after it.
    await new Promise((resolve) => setImmediate(resolve));
    await client.destroy();
    throw closed ?? explainFailure(error, apiUrl);
  } finally {
    clearTimeout(timer);
    client.off(Events.ShardDisconnect, noteClose);
  }
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
