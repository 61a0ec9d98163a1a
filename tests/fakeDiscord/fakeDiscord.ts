import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Gateway, type GatewayOptions, openGateway } from './gateway.ts';
import { answerOf, newInteraction, type SeenInteraction } from './interactions.ts';
import { openBodyCheck } from './openapi.ts';
import { answerRequest, type RestState, readBody } from './rest.ts';
import { interactionPayload, messagePayload, type Said, type Used } from './scenario.ts';
import type { SeenMessage } from './seenMessage.ts';
import { channels, nextId } from './world.ts';

/** How long a test waits for something to happen unless it says otherwise, in milliseconds. */
const patience = 4_500;

/** A Discord on the loopback, for one bot in one server. */
export interface FakeDiscord {
  /** Base address of its API, as `DISCORD_API_URL` takes it. */
  readonly apiUrl: string;
  readonly gateway: Gateway;
  readonly state: RestState;
  /** Somebody writes a message; returns its id. */
  says(said: Said): string;
  /** The bot's reply to a message, once it is there. */
  replyTo(message: string): Promise<SeenMessage>;
  /** Somebody writes a message and the bot replies. */
  ask(said: Said): Promise<SeenMessage>;
  /** Somebody uses a command, a button or an option being typed; resolves once the bot has answered it. */
  interacts(used: Used): Promise<SeenInteraction & { answer: SeenMessage | undefined }>;
  /** The same, without waiting. */
  sends(used: Used): SeenInteraction;
  /** Waits for something to be so. Rejects, naming it, when it is not so in time. */
  until<T>(what: string, check: () => T | undefined | false, within?: number): Promise<T>;
  close(): Promise<void>;
}

/** Starts a Discord of one's own on a free port of the loopback. */
export async function startFakeDiscord(options: GatewayOptions = {}): Promise<FakeDiscord> {
  const state: RestState = {
    requests: [],
    interactions: [],
    messages: [],
    held: new Map(),
    files: [],
    uploads: new Map(),
    commands: [],
    nonces: new Map(),
    faults: [],
  };
  const checkBody = openBodyCheck();
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
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
      body,
      authorization: headers.authorization,
    };
    const answer = answerRequest(call, state, { checkBody, gatewayUrl: gatewayUrl() });
    response.writeHead(answer.status, answer.body === undefined ? {} : { 'content-type': 'application/json' });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  const gateway = openGateway(server, gatewayUrl, options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);

  function says(said: Said): string {
    const { event, needs } = messagePayload(said, gateway.intents());
    if (gateway.intents() & needs) gateway.dispatch('MESSAGE_CREATE', event);
    return String(event['id']);
  }
  const replyTo = (message: string) =>
    until(`a reply to ${message}`, () => state.messages.find(({ repliesTo }) => repliesTo === message));
  function sends(used: Used): SeenInteraction {
    const interaction = newInteraction(channels[used.channel ?? 'general'].id, used.on);
    state.interactions.push(interaction);
    const attachments = (used.files ?? []).map((file) => {
      const id = nextId();
      state.uploads.set(`/attachments/${id}/${file.name}`, file.text);
      return {
        id,
        filename: file.name,
        size: file.size ?? Buffer.byteLength(file.text),
        url: `http://127.0.0.1:${port}/attachments/${id}/${file.name}`,
        proxy_url: `http://127.0.0.1:${port}/attachments/${id}/${file.name}`,
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
    replyTo,
    ask: (said) => replyTo(says(said)),
    sends,
    interacts: async (used) => {
      const interaction = sends(used);
      await until('an answer', () => interaction.choices ?? interaction.modal ?? answerOf(interaction));
      return { ...interaction, answer: answerOf(interaction) };
    },
    until,
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function until<T>(what: string, check: () => T | undefined | false, within = patience): Promise<T> {
  const giveUp = Date.now() + within;
  for (;;) {
    const found = check();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > giveUp) throw new Error(`waited ${within} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
