import { type Client, GatewayDispatchEvents } from 'discord.js';

/** What of discord.js's own manager takes a dispatched event: its listeners by kind, and then its own handlers, which its types leave out. */
interface EventIntake {
  emit(event: string | symbol, ...rest: unknown[]): boolean;
  handlePacket?(packet?: { readonly t?: string }, ...rest: unknown[]): unknown;
}

/** Without these there is no session: what fails in them ends the start. */
const ESSENTIAL: ReadonlySet<unknown> = new Set([GatewayDispatchEvents.Ready, GatewayDispatchEvents.Resumed]);

/**
 * Contains an odd or half-empty event of the gateway: what throws while it is handled, here or in discord.js, is told to `note` with the
 * event's kind, and ends that event alone. Thrown on, it would end the process, all shards with it.
 */
export function containEvents(client: Client, note: (event: string, error: unknown) => void): void {
  const intake = client.ws as unknown as EventIntake;
  const emit = intake.emit.bind(intake);
  intake.emit = (event, ...rest) => contain(event, () => emit(event, ...rest)) ?? false;
  const handle = intake.handlePacket?.bind(intake);
  if (handle) intake.handlePacket = (packet, ...rest) => contain(packet?.t, () => handle(packet, ...rest));

  function contain<Result>(event: string | symbol | undefined, work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      if (ESSENTIAL.has(event)) throw error;
      note(String(event), error);
      return undefined;
    }
  }
}
