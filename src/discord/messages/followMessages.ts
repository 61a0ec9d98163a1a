import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
} from 'discord.js';
import { type Conversation, onDelete, onEdit, onMessage } from './onMessage.ts';
import { takeOnce } from './takeOnce.ts';
import { isFromPerson, type WrittenMessage } from './writtenMessage.ts';

const { MessageCreate, MessageUpdate, MessageDelete, MessageDeleteBulk } = GatewayDispatchEvents;

/**
 * Answers messages, and has the answers follow them. The events are taken as they come from the gateway: discord.js leaves out those
 * about messages and direct messages that it does not remember. Returns how to stop.
 */
export function followMessages(
  client: Client,
  conversation: Omit<Conversation, 'client' | 'later'>,
  take: (work: Promise<void>) => void,
): () => void {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const isNew = takeOnce();
  const inTurn = takeTurns();
  const closing = new AbortController();
  const later: Conversation['later'] = (work) => take(work(closing.signal));
  const handle = (ids: readonly string[], work: (conversation: Conversation) => Promise<void>) =>
    // What arrives while servers are still coming in waits for them: they tell roles and threads.
    take(inTurn(ids, async () => work({ ...conversation, later, client: await ready })));
  client.ws.on(MessageCreate, (message: WrittenMessage) => {
    if (isFromPerson(message) && isNew(message.id)) handle([message.id], (own) => onMessage(message, own));
  });
  client.ws.on(MessageUpdate, (message: WrittenMessage) => {
    if (isFromPerson(message)) handle([message.id], (own) => onEdit(message, own));
  });
  client.ws.on(MessageDelete, ({ id, guild_id }: GatewayMessageDeleteDispatchData) => {
    handle([id], (own) => onDelete([id], guild_id, own));
  });
  client.ws.on(MessageDeleteBulk, ({ ids = [], guild_id }: Partial<GatewayMessageDeleteBulkDispatchData>) => {
    if (ids.length > 0) handle(ids, (own) => onDelete(ids, guild_id, own));
  });
  return () => {
    closing.abort();
    for (const event of [MessageCreate, MessageUpdate, MessageDelete, MessageDeleteBulk])
      client.ws.removeAllListeners(event);
  };
}

/** Lets work on one id wait for earlier work on it: an answer must be there before it can be deleted. */
function takeTurns(): (ids: readonly string[], work: () => Promise<void>) => Promise<void> {
  const turns = new Map<string, Promise<unknown>>();
  return (ids, work) => {
    const earlier = ids.map((id) => turns.get(id)?.catch(() => undefined));
    const turn = Promise.all(earlier)
      .then(work)
      .finally(() => {
        for (const id of ids) if (turns.get(id) === turn) turns.delete(id);
      });
    for (const id of ids) turns.set(id, turn);
    return turn;
  };
}
