import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';

/** Why Discord cannot be reached or will not have the bot: one sentence, and what to do. */
export class ConnectionProblem extends Error {
  override readonly name = 'ConnectionProblem';
}

const tokenRefused =
  'Discord refused the token: copy a new one from the developer portal (Bot → Reset Token) into DISCORD_TOKEN.';

const closeReasons: Partial<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: tokenRefused,
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the shards: check SHARDS and SHARD_COUNT.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants the bot split into shards: it is in too many servers for one connection; set SHARDS and SHARD_COUNT.',
  [GatewayCloseCodes.InvalidAPIVersion]: "Discord no longer speaks this bot's version of its gateway: update the bot.",
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know an intent the bot asked for (close code 4013): update the bot.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the bot an intent it asked for (close code 4014): switch it on in the developer portal (Bot → Privileged Gateway Intents).',
};

/** The problem behind a gateway's close code, if the code is one that reconnecting does not help. */
export function explainClose(code: number): ConnectionProblem | undefined {
  const reason = closeReasons[code];
  return reason === undefined ? undefined : new ConnectionProblem(reason);
}

/** The problem behind an error of connecting or of a request; the error itself stays its cause. */
export function explainFailure(error: unknown, apiUrl: string): ConnectionProblem {
  if (error instanceof ConnectionProblem) return error;
  return new ConnectionProblem(explain(error, apiUrl), { cause: error });
}

function explain(error: unknown, apiUrl: string): string {
  const host = new URL(apiUrl).host;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return tokenRefused;
  if (error instanceof DiscordAPIError && error.status === 401) return tokenRefused;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const wait =
      error.status >= 500
        ? 'its service may be down, see https://discordstatus.com, and start again later'
        : 'check DISCORD_API_URL';
    return `Discord (${host}) answered with HTTP status ${error.status}: ${wait}.`;
  }
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `The address ${host} was not found (${code}): check the network's DNS, and DISCORD_API_URL if it is set.`;
  const reason = code ?? (error instanceof Error ? error.message.split('\n')[0] : String(error));
  return `Discord (${host}) cannot be reached (${reason}): check the network, and DISCORD_API_URL if it is set.`;
}

/** The system's code of what failed; undici and Node wrap the error that has it, one in another or several in one. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
