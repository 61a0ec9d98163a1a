import type { IncomingMessage } from 'node:http';
import { callBack, deleteOriginal, editOriginal, followUp, type SeenInteraction } from './interactions.ts';
import type { CheckBody } from './openapi.ts';
import { checkMessage, type Refusal } from './rules.ts';
import { record, type SeenMessage } from './seenMessage.ts';
import { application, bot, channels, guildId, type Json, nextId, threadPayload, token } from './world.ts';

/** What the API has seen and holds. */
export interface RestState {
  readonly requests: { readonly method: string; readonly path: string; readonly body: unknown }[];
  readonly interactions: SeenInteraction[];
  /** What the bot sent to channels, in order. */
  readonly messages: SeenMessage[];
  /** Every message that others see, as Discord holds it, by its id. */
  readonly held: Map<string, Json>;
  /** Messages that people wrote, as the bot may read them, by their ids. */
  readonly written: Map<string, Json>;
  /** The files that came with requests, in order. */
  readonly files: SentFile[];
  /** What lies on the file server, by path. */
  readonly uploads: Map<string, string | Uint8Array>;
  /** What is registered, as Discord returns it. */
  commands: Json[];
  /** The channels there are, by their ids. */
  readonly rooms: Set<string>;
  /** The messages sent with a nonce to be enforced, by channel and nonce. */
  readonly nonces: Map<string, SeenMessage>;
  /** What goes wrong, in order: each spoils one request. */
  readonly faults: Fault[];
  /** The application as Discord describes it to itself. */
  readonly application: Json;
  /** How long it waits for the first response to an interaction, in milliseconds. */
  readonly firstResponseWithin: number;
}

/** What becomes of one request in place of its answer, by "METHOD /path beginning". */
export interface Fault {
  readonly request: string;
  /** The status it is answered with; the connection is reset or closed without an answer, or there is none at all ("silent"). */
  readonly status: number | 'reset' | 'closed' | 'silent';
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it is carried out nevertheless, and only the answer lost. */
  readonly afterwards?: boolean;
}

export interface Answer {
  readonly status: Fault['status'];
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const refuse = ({ status, code, message }: Refusal): Answer => ({ status, body: { code, message } });
const refuseOr = (refusal: Refusal | undefined, answer: Answer): Answer => (refusal ? refuse(refusal) : answer);

/** Reads a request's body, as JSON; of one with files, the JSON among its parts and the names of the files. */
export async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: SentFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = await Promise.all(
    [...form.values()].flatMap((value) =>
      typeof value === 'string' ? [] : [value.arrayBuffer().then((data) => ({ name: value.name, bytes: data }))],
    ),
  );
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

/** A file that came with a request. */
export interface SentFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

interface Services {
  readonly checkBody: CheckBody;
  readonly gatewayUrl: string;
}

/** Answers a request of the API: `path` is without the version. */
export function answerRequest(call: Call, state: RestState, services: Services): Answer {
  const { method, path, body } = call;
  state.requests.push({ method, path, body });
  const fault = state.faults.find(({ request }) => `${method} ${path}`.startsWith(request));
  if (!fault) return carryOut(call, state, services);
  state.faults.splice(state.faults.indexOf(fault), 1);
  if (fault.afterwards) carryOut(call, state, services);
  const { status, headers = {}, body: said = { code: 0, message: `${status}` } } = fault;
  return { status, headers, body: said };
}

function carryOut(
  { method, path, query, body, authorization }: Call,
  state: RestState,
  { checkBody, gatewayUrl }: Services,
): Answer {
  const [root, , ...steps] = path.replace(/\?.*$/, '').split('/').slice(1);
  // These carry a token of their own in the path.
  if (root !== 'interactions' && root !== 'webhooks' && authorization !== `Bot ${token}`)
    return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
  const wrong = body === undefined ? undefined : checkBody(method, path, body);
  if (wrong !== undefined) return refuse({ status: 400, code: 50_035, message: `Invalid Form Body: ${wrong}` });
  const request = { method, path, ...(query && { query }), body: (body ?? {}) as Json };
  return (
    (root === 'interactions' && answerCallback(steps, request.body, state)) ||
    (root === 'webhooks' && answerWebhook(steps, request, state)) ||
    (root === 'channels' && answerChannel(request, state)) ||
    answerApplication(request, body, state, gatewayUrl)
  );
}

type Request = {
  readonly method: string;
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly body: Json;
};

/** The type of a message that answers a slash command. */
const ofCommand = 20;

function answerCallback([interactionToken]: readonly string[], body: Json, state: RestState): Answer {
  const interaction = state.interactions.find((known) => known.token === interactionToken);
  const refusal = callBack(interaction, body, state.firstResponseWithin);
  if (refusal || !interaction?.original || interaction.original.ephemeral) return refuseOr(refusal, { status: 204 });
  const message = hold(interaction.original.id, (body['data'] ?? {}) as Json, interaction.channel, state, ofCommand);
  const resource = { type: body['type'], message };
  return { status: 200, body: { interaction: { id: interaction.id, type: 2 }, resource } };
}

function answerWebhook(
  [interactionToken]: readonly string[],
  { method, path, body }: Request,
  state: RestState,
): Answer {
  const interaction = state.interactions.find((known) => known.token === interactionToken);
  if (!interaction) return refuse({ status: 404, code: 10_015, message: 'Unknown Webhook' });
  const original = path.endsWith('/messages/@original');
  if (original && method === 'PATCH')
    return refuseOr(editOriginal(interaction, body), {
      status: 200,
      body: hold(interaction.original?.id ?? nextId(), body, interaction.channel, state, ofCommand),
    });
  if (original && method === 'GET') {
    const held = interaction.original && state.held.get(interaction.original.id);
    return held ? { status: 200, body: held } : refuse({ status: 404, code: 10_008, message: 'Unknown Message' });
  }
  if (original && method === 'DELETE') return refuseOr(deleteOriginal(interaction), { status: 204 });
  if (method === 'POST') return refuseOr(followUp(interaction, body), { status: 200, body: sentMessage(body) });
  return notFound;
}

function answerChannel({ method, path, body }: Request, state: RestState): Answer {
  const channel = path.split('/')[2] ?? '';
  if (!state.rooms.has(channel)) return refuse({ status: 404, code: 10_003, message: 'Unknown Channel' });
  if (method === 'GET' && path === `/channels/${channel}`) return { status: 200, body: channelPayload(channel) };
  if (!path.endsWith('/messages')) return answerMessage({ method, path, body }, channel, state);
  if (method !== 'POST') return notFound;
  if (channel === channels.readOnly.id) return refuse({ status: 403, code: 50_013, message: 'Missing Permissions' });
  const refusal = checkMessage(body);
  if (refusal) return refuse(refusal);
  const key = `${channel} ${body['nonce']}`;
  const before = body['enforce_nonce'] === true ? state.nonces.get(key) : undefined;
  const message = before ?? record(body, false);
  if (!before) state.messages.push(message);
  state.nonces.set(key, message);
  return { status: 200, body: hold(message.id, body, channel, state) };
}

/** A channel as Discord gives it when it is asked for. */
function channelPayload(id: string): Json {
  if (id === channels.sleeping.id) return threadPayload('sleeping');
  return {
    id,
    type: id === channels.dm.id ? 1 : 0,
    ...(id !== channels.dm.id && { guild_id: guildId, name: 'general' }),
  };
}

/** A message of the bot's own is read, edited and deleted; anyone else's is read. */
function answerMessage({ method, path, body }: Request, channel: string, state: RestState): Answer {
  const id = path.split('/').at(-1) ?? '';
  const written = state.written.get(id);
  if (method === 'GET' && written?.['channel_id'] === channel) return { status: 200, body: written };
  const held = state.held.get(id);
  if (held?.['channel_id'] !== channel) return refuse({ status: 404, code: 10_008, message: 'Unknown Message' });
  if (method === 'GET') return { status: 200, body: held };
  if (method === 'DELETE') {
    state.held.delete(id);
    return { status: 204 };
  }
  if (method !== 'PATCH') return notFound;
  const refusal = checkMessage({ flags: held['flags'], ...body });
  return refuseOr(refusal, { status: 200, body: refusal ? undefined : hold(id, body, channel, state) });
}

/** Keeps a message as Discord would give it back. */
function hold(id: string, body: Json, channel: string, state: RestState, type = 0): Json {
  // Discord keeps what a message replies to, and of what kind it is.
  const reference = body['message_reference'] ?? state.held.get(id)?.['message_reference'];
  const message = {
    ...sentMessage(body),
    id,
    type,
    channel_id: channel,
    ...(reference !== undefined && { message_reference: reference }),
  };
  state.held.set(id, message);
  return message;
}

function answerApplication(
  { method, path, query }: Request,
  body: unknown,
  state: RestState,
  gatewayUrl: string,
): Answer {
  const commands = `/applications/${application.id}/commands`;
  if (method === 'PUT' && path === commands && Array.isArray(body)) {
    state.commands = body.map(registered);
    return { status: 200, body: state.commands };
  }
  if (method !== 'GET') return notFound;
  if (path === commands && query?.get('with_localizations') === 'true') return { status: 200, body: state.commands };
  if (path === commands) return { status: 200, body: state.commands.map(withoutLocalisations) };
  if (path === '/applications/@me' || path === '/oauth2/applications/@me')
    return { status: 200, body: state.application };
  if (path === '/users/@me') return { status: 200, body: bot };
  const session_start_limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  if (path === '/gateway/bot') return { status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit } };
  return notFound;
}

const notFound: Answer = { status: 404, body: { code: 0, message: '404: Not Found' } };

/** A command as Discord returns it: with an id and a version, and without the defaults that were sent. */
function registered(command: Json): Json {
  // Discord gives a command of a menu an empty description and no options.
  if (command['type'] !== 1) return { ...registeredFacts(command), description: '' };
  const options = (command['options'] as Json[]).map(registeredOption);
  return { ...registeredFacts(command), options: options.length > 0 ? options : undefined };
}

function registeredOption({ required, autocomplete, options, ...option }: Json): Json {
  return {
    ...option,
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(Array.isArray(options) && options.length > 0 && { options: options.map(registeredOption) }),
  };
}

/** A command as Discord lists it where nobody asks for its words in other languages. */
function withoutLocalisations(command: Json): Json {
  return JSON.parse(JSON.stringify(command, (key, value) => (/_localizations$/.test(key) ? undefined : value)));
}

function registeredFacts(command: Json): Json {
  const permissions = command['default_member_permissions'];
  const defaults = { dm_permission: true, nsfw: false, name_localizations: null, description_localizations: null };
  return {
    id: nextId(),
    application_id: application.id,
    version: nextId(),
    ...defaults,
    ...command,
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
  };
}

function sentMessage(body: Json): Json {
  const nothing = {
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
  };
  return {
    ...nothing,
    id: nextId(),
    type: 0,
    channel_id: channels.general.id,
    author: bot,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: body['flags'] ?? 0,
    components: body['components'] ?? [],
  };
}
