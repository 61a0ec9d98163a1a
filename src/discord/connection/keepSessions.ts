import type { SessionInfo } from 'discord.js';

/** Close code of a connection that ended without a word, or was never made. */
const cutOff = 1006;

/** How long a session is kept while no connection can be made, in milliseconds: then another address may take a new one. */
const keptFor = 60_000;

/** What keeps the sessions of discord.js's connections, and tells when one of these ends. */
export interface SessionKeeper {
  readonly options: { updateSessionInfo(shard: number, session: SessionInfo | null): unknown };
  on(event: 'closed', listener: (closed: { readonly code: number; readonly shardId: number }) => void): unknown;
}

/**
 * Lets sessions outlast a network that is away for a while, so that what was written meanwhile arrives. discord.js gives a session up as
 * soon as one attempt to connect finds nobody (connection refused or timed out, no DNS), and what Discord then has for it is never sent
 * again. To read it in the channels is no way: there may be thousands, and whoever asked saw that nothing came. A session that Discord
 * calls invalid is given up at once.
 */
export function keepSessions(keeper: SessionKeeper, now: () => number = Date.now): void {
  const { options } = keeper;
  const update = options.updateSessionInfo;
  const cutOffAt = new Map<number, number>();
  const ending = new Set<number>();
  keeper.on('closed', ({ code, shardId }) => {
    if (code !== cutOff) return;
    if (!cutOffAt.has(shardId)) cutOffAt.set(shardId, now());
    // What discord.js does about it, it does at once.
    ending.add(shardId);
    setImmediate(() => ending.delete(shardId));
  });
  options.updateSessionInfo = (shard, session) => {
    const since = cutOffAt.get(shard);
    if (session !== null) cutOffAt.delete(shard);
    else if (ending.has(shard) && since !== undefined && now() - since < keptFor) return undefined;
    return update(shard, session);
  };
}
