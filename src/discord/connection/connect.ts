import { type Client, Events } from 'discord.js';
import type { Config } from '#src/config.ts';
import { ConnectionProblem, explainClose, explainFailure } from './connectionProblem.ts';

/** How long the first connection may take, in milliseconds. */
const connectWithin = 60_000;

/** Connects a client. Resolves once every shard is ready; rejects with a `ConnectionProblem`, the client destroyed. */
export async function connect(client: Client, { token, apiUrl }: Pick<Config, 'token' | 'apiUrl'>): Promise<void> {
  // Discord gives the reason of a refusal in the close code alone; the error that comes with it only says that it failed.
  let closed: ConnectionProblem | undefined;
  let timer: NodeJS.Timeout | undefined;
  const noteClose = ({ code }: { code: number }) => {
    closed ??= explainClose(code);
  };
  client.on(Events.ShardDisconnect, noteClose);
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const patience = new Promise<never>((_, reject) => {
    const late = new ConnectionProblem(
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
