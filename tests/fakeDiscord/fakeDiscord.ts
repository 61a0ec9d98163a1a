import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Gateway, type GatewayOptions, openGateway } from './gateway.ts';
import { answerOf, newInteraction, type SeenInteraction } from './interactions.ts';
import { openBodyCheck } from './openapi.ts';
import { type Answer, answerRequest, type RestState, readBody } from './rest.ts';
import { interactionPayload, messagePayload, type Said, type Used } from './scenario.ts';
import { record, type SeenMessage } from './seenMessage.ts';
import { application, channels, guildOf, isInstalled, type Json, nextId } from './world.ts';

/** The flag of an application on few servers that may read messages. */
const messageContentFlag = 1 << 19;

/** After how long a wait is mentioned, in milliseconds: where it never ends, the runner's time limit cannot say what was waited for. */
const mentionedAfter = 60_000;

export interface FakeDiscordOptions extends GatewayOptions {
  /**
   * How long it waits for the first response to an interaction, in milliseconds; for ever where left out. Discord's three seconds are
   * for where speed is measured: a machine that is busy with tests may stand still for longer, which is no failing of the bot's.
   */
  readonly firstResponseWithin?: number;
}

/** A Discord on the loopback, for one bot in one server. */
export interface FakeDiscord {
  /** Base address of its API, as `DISCORD_API_URL` takes it. */
  readonly apiUrl: string;
  readonly gateway: Gateway;
  readonly state: RestState;
  /** Somebody writes a message; returns its id. */
  says(said: Said): string;
  /** Its author puts other words in a message; without any, only Discord's preview of a link is added. */
  edits(message: string, content?: string): void;
  /** Messages are deleted, several at a time by moderators. */
  deletes(...messages: string[]): void;
  /** The text of a message of the bot's as it stands now; nothing where it was deleted. */
  textNow(message: SeenMessage): string | undefined;
  /** The bot's reply to a message, once it is there. */
  replyTo(message: string): Promise<SeenMessage>;
  /** Somebody writes a message and the bot replies. */
  ask(said: Said): Promise<SeenMessage>;
  /** Somebody uses a command, a button or an option being typed; resolves once the bot has answered it. */
  interacts(used: Used): Promise<SeenInteraction & { answer: SeenMessage | undefined }>;
  /** The same, without waiting. */
  sends(used: Used): SeenInteraction;
  /** Waits until the interaction that was sent last is acknowledged: slow commands take until then. */
  acknowledged(): Promise<unknown>;
  /** Waits for something to be so, however long that takes: only the runner's time limit ends a wait. */
  until<T>(what: string, check: () => T | undefined | false): Promise<T>;
  /** Cuts every connection and takes no new one, until told otherwise: what a lost network looks like. */
  goesDark(): Promise<void>;
  comesBack(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Discord of one's own on a free port of the loopback. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const state: RestState = {
    requests: [],
    interactions: [],
    messages: [],
    held: new Map(),
    written: new Map(),
    files: [],
    uploads: new Map(),
    commands: [],
    rooms: new Set(Object.values(channels).map(({ id }) => id)),
    nonces: new Map(),
    faults: [],
    firstResponseWithin: options.firstResponseWithin ?? Number.POSITIVE_INFINITY,
    application: { ...application, flags: options.messageContent ? messageContentFlag : application.flags },
  };
  const checkBody = openBodyCheck();
  const written = new Map<string, { readonly said: Said; readonly timestamp: string; readonly edited?: string }>();
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { method = 'GET', headers } = request;
    const upload = state.uploads.get(decodeURIComponent(pathname));
    if (method === 'GET' && upload !== undefined) {
      response.end(upload);
      return;
    }
    const { body, files } = await readBody(request);
    state.files.push(...files);
    const call = {
      method,
      path: decodeURIComponent(pathname).replace(/^\/api\/v10/, ''),
      query: searchParams,
      body,
      authorization: headers.authorization,
    };
    const answer = answerRequest(call, state, { checkBody, gatewayUrl: gatewayUrl() });
    respond(response, answer);
  });
  const gateway = openGateway(server, gatewayUrl, options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);

  function repliedBy({ replyTo }: Said): Json | undefined {
    const id = replyTo?.message.id ?? '';
    return state.held.get(id) ?? state.written.get(id);
  }
  function says(said: Said): string {
    const { event, needs } = messagePayload(said, gateway.intents(), undefined, repliedBy(said));
    if (gateway.intents() & needs) gateway.dispatch('MESSAGE_CREATE', event);
    const id = String(event['id']);
    written.set(id, { said, timestamp: String(event['timestamp']) });
    // Over the API a message has no server: that stands in events alone.
    const { guild_id: _, member: __, ...readable } = event;
    state.written.set(id, readable);
    return id;
  }
  function edits(id: string, content?: string): void {
    const before = written.get(id);
    if (!before) throw new Error(`nobody wrote ${id}`);
    const { timestamp } = before;
    const said = { ...before.said, content: content ?? before.said.content };
    const edited = content === undefined ? before.edited : new Date().toISOString();
    const known = { id, timestamp, ...(edited !== undefined && { edited }) };
    written.set(id, { said, ...known });
    gateway.dispatch('MESSAGE_UPDATE', messagePayload(said, gateway.intents(), known, repliedBy(said)).event);
  }
  function deletes(...ids: string[]): void {
    const { channel = 'general' } = written.get(ids[0] ?? '')?.said ?? {};
    const guild = guildOf(channel);
    const place = { channel_id: channels[channel].id, ...(guild !== undefined && { guild_id: guild }) };
    if (ids.length === 1) gateway.dispatch('MESSAGE_DELETE', { id: ids[0], ...place });
    else gateway.dispatch('MESSAGE_DELETE_BULK', { ids, ...place });
  }
  const textNow = ({ id }: SeenMessage) => {
    const held = state.held.get(id);
    return held && record(held, false).text;
  };
  const replyTo = (message: string) =>
    until(`a reply to ${message}`, () => state.messages.find(({ repliesTo }) => repliesTo === message));
  function sends(used: Used): SeenInteraction {
    const { channel = 'general' } = used;
    const interaction = newInteraction(channels[channel].id, used.on, isInstalled(channel));
    state.interactions.push(interaction);
    const attachments = (used.files ?? []).map((file) => {
      const id = nextId();
      state.uploads.set(`/attachments/${id}/${file.name}`, file.text);
      const address = `http://127.0.0.1:${port}/attachments/${id}/${encodeURIComponent(file.name)}`;
      return {
        id,
        filename: file.name,
        size: file.size ?? Buffer.byteLength(file.text),
        url: address,
        proxy_url: address,
      };
    });
    gateway.dispatch('INTERACTION_CREATE', interactionPayload(used, interaction, state.commands, attachments));
    return interaction;
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    gateway,
    state,
    says,
    edits,
    deletes,
    textNow,
    replyTo,
    ask: (said) => replyTo(says(said)),
    sends,
    interacts: async (used) => {
      const interaction = sends(used);
      await until('an answer', () => interaction.choices ?? interaction.modal ?? answerOf(interaction));
      return { ...interaction, answer: answerOf(interaction) };
    },
    acknowledged: () => until('the word that an answer is on its way', () => state.interactions.at(-1)?.first),
    until,
    goesDark: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      gateway.drop();
      server.closeAllConnections();
      await closed;
    },
    comesBack: () => new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve)),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Sends an answer, or breaks off in the way it says. */
function respond(response: ServerResponse, { status, headers, body }: Answer): void {
  if (status === 'silent') return;
  if (status === 'reset') response.socket?.resetAndDestroy();
  else if (status === 'closed') response.socket?.destroy();
  else {
    response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }
}

async function until<T>(what: string, check: () => T | undefined | false): Promise<T> {
  const mention = setTimeout(() => process.stderr.write(`Still waiting for ${what}.\n`), mentionedAfter).unref();
  try {
    for (;;) {
      const found = check();
      if (found !== undefined && found !== false) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } finally {
    clearTimeout(mention);
  }
}
