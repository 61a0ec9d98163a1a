import { type Client, Events, GatewayDispatchEvents } from 'discord.js';

/** How alive the connection to Discord is. */
export interface Pulse {
  /** When a shard last got an event that is no command: a command that asks for it would always be the last one. */
  lastEventAt(shard: number): Date | undefined;
}

/** Notes when events arrive, from now on. */
export function feelPulse(client: Client): Pulse {
  const lastAt = new Map<number, number>();
  client.on(Events.Raw, ({ t }: { t: string | null }, shard: number) => {
    if (t !== null && t !== GatewayDispatchEvents.InteractionCreate) lastAt.set(shard, Date.now());
  });
  return {
    lastEventAt: (shard) => {
      const at = lastAt.get(shard);
      return at === undefined ? undefined : new Date(at);
    },
  };
}
