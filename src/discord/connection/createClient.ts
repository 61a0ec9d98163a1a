import { Client, type ClientOptions, GatewayIntentBits, Options, Partials, SimpleShardingStrategy } from 'discord.js';
import type { Config } from '#src/config.ts';
import { firstResponse } from '../drawing/limits.ts';
import { keepSessions } from './keepSessions.ts';
import { type RequestManner, requestTimeout, sendPatiently } from './sendRequest.ts';

/** How often the log is told of refused requests: Discord bars an address after 10,000 in ten minutes. */
const invalidRequestWarningInterval = 100;

/** How long the start waits for servers Discord has announced but not sent, in milliseconds: some may be down for hours. */
const waitGuildTimeout = 5_000;

/** How long Discord may have a request wait, in milliseconds: nobody waits longer for an answer. */
const longestLimit = 60_000;

/** How often what is known of the limits of an interaction is dropped, in milliseconds: each has limits of its own. */
const handlerSweepInterval = 60_000;

/** How every request to Discord is made, the deployment's too. */
export function restOptions(
  { apiUrl }: Pick<Config, 'apiUrl'>,
  manner: RequestManner = { note: () => {} },
): NonNullable<ClientOptions['rest']> {
  return {
    api: apiUrl,
    makeRequest: sendPatiently(manner),
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    timeout: requestTimeout(manner.attemptWithin),
    invalidRequestWarningInterval,
    handlerSweepInterval,
    rejectOnRateLimit: ({ retryAfter, route }) =>
      retryAfter > (route.startsWith('/interactions/') ? firstResponse : longestLimit),
  };
}

/**
 * A client that has not connected yet. It asks for no privileged intent but, where it is granted, to read messages; it pings nobody,
 * and keeps neither messages nor members other than itself: nothing here reads them again, and fifty thousand servers have many.
 */
export function createClient(
  config: Pick<Config, 'apiUrl' | 'shards'>,
  readsMessages: boolean,
  manner: RequestManner,
): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive in channels the client has not seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout,
    rest: restOptions(config, manner),
    ws: {
      buildStrategy: (manager) => {
        keepSessions(manager);
        return new SimpleShardingStrategy(manager);
      },
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    ...(config.shards && { shards: [...config.shards.ids], shardCount: config.shards.count }),
  });
}
