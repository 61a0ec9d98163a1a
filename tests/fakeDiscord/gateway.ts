import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { application, bot, guildId, guildPayload, type Json, nextId, token } from './world.ts';

export const intents = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 };

/** Presences and members: what an application must be granted, as message content must. */
const privileged = (1 << 1) | (1 << 8);
const knownIntents = (1 << 26) - 1;

/** In milliseconds. */
const usualHeartbeatInterval = 41_250;

const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
};

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: { readonly s: number; readonly t: string; readonly d: Json }[];
}

export interface GatewayOptions {
  /** Whether the application may read messages; not, unless said otherwise. */
  readonly messageContent?: boolean;
  /** Closes every identify with this code, as Discord does for a reason of its own. */
  readonly refuseWith?: number;
  /** How often the bot is to send a heartbeat until a connection is frozen, in milliseconds; after that as rarely as Discord has it. */
  readonly heartbeatInterval?: number;
}

/** Discord's gateway for one bot: hello, identify, resume, heartbeats, dispatches, and the ways it ends a connection. */
export interface Gateway {
  /** What the bot did here, in order: "identify", "resume", "heartbeat". */
  readonly seen: string[];
  /** The intents of the session, 0 where there is none. */
  intents(): number;
  /** Sends an event to the bot; one that is not connected gets it when it resumes. */
  dispatch(event: string, data: Json): void;
  /** Asks the bot to reconnect and resume (op 7). */
  reconnect(): void;
  /** Cuts the connection without a word. */
  drop(): void;
  /** Resets the connection, as a router does that has lost track of it. */
  reset(): void;
  /** Ends the session: the bot has to identify anew (op 9), or may resume it. */
  invalidate(how?: { readonly resumable: boolean }): void;
  /** Leaves the heartbeats of this connection unanswered, and sends nothing more on it. */
  freeze(): void;
  /** From now on sends that many events a second time to whoever resumes. */
  repeatOnResume(events: number): void;
  /** Cuts the connection and takes no new one, until told otherwise. */
  shut(isShut: boolean): void;
  /** How many connections were not taken since they were shut out. */
  turnedAway(): number;
  /** Closes the connection with a code of Discord's. */
  closeWith(code: number): void;
  close(): void;
}

/** Opens the gateway on a server that listens already or soon will. */
export function openGateway(server: Server, url: () => string, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const seen: string[] = [];
  let session: Session | undefined;
  let socket: WebSocket | undefined;
  const lines = new WeakMap<WebSocket, Socket>();
  let repeated = 0;
  let closed = false;
  let heartbeatInterval = options.heartbeatInterval ?? usualHeartbeatInterval;
  let turnedAway = 0;
  const frozen = new WeakSet<WebSocket>();

  const send = (to: WebSocket | undefined, packet: Json) =>
    to?.readyState === 1 && !frozen.has(to) && to.send(JSON.stringify(packet));

  function dispatch(event: string, data: Json): void {
    if (!session) throw new Error(`no session to send ${event} to`);
    const packet = { s: session.sent.length + 1, t: event, d: data };
    session.sent.push(packet);
    send(socket, { op: op.dispatch, ...packet });
  }

  function identify(from: WebSocket, data: { token?: string; intents?: number }): void {
    seen.push('identify');
    const asked = data.intents ?? 0;
    const refusal =
      options.refuseWith ??
      (data.token !== token
        ? 4004
        : asked > knownIntents
          ? 4013
          : asked & (options.messageContent ? privileged : privileged | intents.messageContent)
            ? 4014
            : 0);
    if (refusal) {
      from.close(refusal);
      return;
    }
    session = { id: nextId(), intents: asked, sent: [] };
    socket = from;
    const guilds = asked & intents.guilds ? [{ id: guildId, unavailable: true }] : [];
    dispatch('READY', { v: 10, user: bot, guilds, session_id: session.id, resume_gateway_url: url(), application });
    if (asked & intents.guilds) dispatch('GUILD_CREATE', guildPayload());
  }

  function resume(from: WebSocket, data: { token?: string; session_id?: string; seq?: number }): void {
    seen.push('resume');
    if (!session || data.session_id !== session.id || data.token !== token) {
      send(from, { op: op.invalidSession, d: false });
      return;
    }
    socket = from;
    for (const packet of session.sent.slice(Math.max(0, (data.seq ?? 0) - repeated)))
      send(from, { op: op.dispatch, ...packet });
    dispatch('RESUMED', {});
  }

  sockets.on('connection', (from, request) => {
    if (closed) {
      turnedAway += 1;
      from.terminate();
      return;
    }
    lines.set(from, request.socket);
    send(from, { op: op.hello, d: { heartbeat_interval: heartbeatInterval } });
    from.on('message', (raw) => {
      const packet: { op: number; d: Json } = JSON.parse(String(raw));
      if (packet.op === op.identify) identify(from, packet.d);
      else if (packet.op === op.resume) resume(from, packet.d);
      else if (packet.op === op.heartbeat) {
        seen.push('heartbeat');
        send(from, { op: op.heartbeatAck });
      }
    });
  });

  return {
    seen,
    intents: () => session?.intents ?? 0,
    dispatch,
    reconnect: () => void send(socket, { op: op.reconnect, d: null }),
    drop: () => socket?.terminate(),
    reset: () => void (socket && lines.get(socket)?.resetAndDestroy()),
    invalidate: ({ resumable } = { resumable: false }) => {
      if (!resumable) session = undefined;
      send(socket, { op: op.invalidSession, d: resumable });
    },
    freeze: () => {
      if (socket) frozen.add(socket);
      heartbeatInterval = usualHeartbeatInterval;
    },
    repeatOnResume: (events) => {
      repeated = events;
    },
    turnedAway: () => turnedAway,
    shut: (isShut) => {
      closed = isShut;
      if (isShut) for (const client of sockets.clients) client.terminate();
    },
    closeWith: (code) => socket?.close(code),
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
