import type { Json } from './world.ts';

/** How Discord refuses a request. */
export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

export const flags = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, componentsV2: 1 << 15 };

const invalid = (message: string): Refusal => ({ status: 400, code: 50_035, message: `Invalid Form Body: ${message}` });

/** What Discord has against a message, if anything: the limits of its documentation and those of api-docs#8554 and #8562. */
export function checkMessage(body: Json): Refusal | undefined {
  const all = componentsOf(body);
  if ((Number(body['flags'] ?? 0) & flags.componentsV2) === 0) {
    const content = String(body['content'] ?? '');
    return content.length === 0 || content.length > 2_000 ? invalid('content must have 1–2000 characters') : undefined;
  }
  if (['content', 'embeds', 'poll', 'stickers'].some((field) => body[field] !== undefined && body[field] !== null))
    return invalid('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2');
  if (all.length === 0) return invalid('components are required');
  if (all.length > 40) return invalid(`${all.length} components, 40 at most`);
  if (typeof body['nonce'] === 'string' && body['nonce'].length > 25) return invalid('nonce longer than 25');
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => String(content));
  if (texts.some((text) => text === '')) return invalid('an empty text display');
  if (texts.reduce((sum, text) => sum + Array.from(text).length, 0) > 4_000)
    return invalid('more than 4000 characters of text');
  const weight = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  if (weight > 10_170) return { status: 500, code: 0, message: '500: Internal Server Error' };
  return checkButtons(all);
}

function checkButtons(all: readonly Json[]): Refusal | undefined {
  const rows = all.filter(({ type }) => type === 1);
  if (rows.some(({ components }) => Array.isArray(components) && (components.length < 1 || components.length > 5)))
    return invalid('a row has 1–5 buttons');
  const buttons = all.filter(({ type }) => type === 2);
  if (buttons.some(({ label }) => typeof label !== 'string' || label.length > 80))
    return invalid('a label has 1–80 characters');
  if (buttons.some(({ url }) => typeof url === 'string' && url.length > 512))
    return invalid('a link has 512 characters at most');
  const menus = all.filter(({ type }) => [3, 5, 6, 7, 8].includes(Number(type)));
  for (const { options, max_values, default_values } of menus) {
    if (Array.isArray(options) && (options.length < 1 || options.length > 25))
      return invalid('a menu has 1–25 options');
    if (Array.isArray(default_values) && default_values.length > Number(max_values))
      return invalid('more defaults than can be chosen');
  }
  const ids = [...buttons, ...menus].flatMap(({ custom_id }) => (typeof custom_id === 'string' ? [custom_id] : []));
  if (ids.some((id) => id.length < 1 || id.length > 100)) return invalid('a custom id has 1–100 characters');
  return new Set(ids).size < ids.length ? invalid('custom ids must differ') : undefined;
}

/** What Discord has against a form, if anything: each input stands in a label. */
export function checkModal({ custom_id, title, components }: Json): Refusal | undefined {
  const fits = (text: unknown, most: number) => typeof text === 'string' && text.length >= 1 && text.length <= most;
  if (!fits(custom_id, 100)) return invalid('a custom id has 1–100 characters');
  if (!fits(title, 45)) return invalid('a title has 1–45 characters');
  if (!Array.isArray(components) || components.length < 1 || components.length > 5) return invalid('1–5 components');
  for (const { type, content, label, description, component } of components) {
    if (type === 10 && fits(content, 4_000)) continue;
    if (type !== 18 || !fits(label, 45)) return invalid('a label has 1–45 characters');
    if (description !== undefined && !fits(description, 100)) return invalid('a description has 1–100 characters');
    if (component?.type !== 4 && component?.type !== 19) return invalid('no input in a label');
    if (component.type === 4 && (component.max_length < 1 || component.max_length > 4_000))
      return invalid('a text input takes 1–4000 characters');
  }
  return undefined;
}

/** What Discord has against suggestions, if anything. That two have one name is what its clients trip over (api-docs#8565). */
export function checkChoices(choices: unknown): Refusal | undefined {
  if (!Array.isArray(choices) || choices.length > 25) return invalid('25 choices at most');
  const names: unknown[] = choices.map(({ name }) => name);
  if (new Set(names).size < names.length) return invalid('two choices of one name');
  const fits = (text: unknown) => typeof text === 'string' && text.length >= 1 && text.length <= 100;
  return choices.every(({ name, value }) => fits(name) && fits(value))
    ? undefined
    : invalid('a choice has 1–100 characters');
}

/** Every component of a message, those inside others too. */
export function componentsOf(body: Json): Json[] {
  const nested = body['components'];
  return Array.isArray(nested) ? nested.flatMap((component: Json) => [component, ...componentsOf(component)]) : [];
}

/** Whom a message pings, by its text and its allowed mentions; Discord's default lets an ordinary message ping everyone. */
export function pingsOf(body: Json): string[] {
  const allowed = body['allowed_mentions'] as
    | { parse?: string[]; users?: string[]; roles?: string[]; replied_user?: boolean }
    | undefined;
  const text = [String(body['content'] ?? ''), ...componentsOf(body).map(({ content }) => String(content ?? ''))].join(
    '\n',
  );
  const may = (kind: string) => allowed === undefined || (allowed.parse?.includes(kind) ?? false);
  const found = [
    ...(may('everyone') ? [...text.matchAll(/@(?:everyone|here)/g)] : []),
    ...(may('users') ? [...text.matchAll(/<@!?\d+>/g)] : []),
    ...(may('roles') ? [...text.matchAll(/<@&\d+>/g)] : []),
  ].map(([ping]) => ping);
  const repliedTo = body['message_reference'] !== undefined && (allowed === undefined || allowed.replied_user === true);
  return [
    ...found,
    ...(allowed?.users ?? []),
    ...(allowed?.roles ?? []),
    ...(repliedTo ? ['the author replied to'] : []),
  ];
}
