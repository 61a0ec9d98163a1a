import { createHash } from 'node:crypto';
import { customId } from './limits.ts';

/**
 * What a button does with its command line: runs it, shows what comes of it in place of the message it is on, posts that for
 * everybody, or shows all of it, page by page.
 */
export interface Press {
  readonly how: 'run' | 'turn' | 'share' | 'all';
  /** Which page of all of it, from 1. */
  readonly page?: number;
  /** The id of the only one who may press it. */
  readonly owner?: string;
  readonly line: string;
}

/** A custom id, and what has to be kept for it. */
export interface NamedButton {
  readonly id: string;
  /** The line that the id has no room for, with the key that stands for it there. */
  readonly kept?: { readonly key: string; readonly line: string };
}

/** Whoever made an id by hand may have written anything. */
const presses = /^(run|turn|share|all)(\d{0,4})(?:@(\d{1,20}))?:([/#].*)$/s;
const forms = /^ask:([a-z0-9-]+(?:,[a-z0-9-]+)*):([/#].*)$/s;
const choices = /^pick:([a-z0-9-]+):(\/.*)$/s;

/** The custom id of a button: a line too long for one is kept, and its key stands in its place. */
export function pressButton({ how, page, owner, line }: Press): NamedButton {
  return nameButton(`${how}${page ?? ''}${owner === undefined ? '' : `@${owner}`}:`, line);
}

/** What a button does, if it is of that kind; its line may be a key. */
export function pressOf(id: string): Press | undefined {
  const [, how, page = '', owner, line = ''] = presses.exec(id) ?? [];
  if (how !== 'run' && how !== 'turn' && how !== 'share' && how !== 'all') return undefined;
  return { how, line, ...(page !== '' && { page: Number(page) }), ...(owner !== undefined && { owner }) };
}

/** The key that stands for a command line in a custom id, if one does. */
export function keyOf(line: string): string | undefined {
  return line.startsWith('#') ? line.slice(1) : undefined;
}

function nameButton(prefix: string, line: string): NamedButton {
  const id = prefix + line;
  if (id.length <= customId) return { id };
  const key = createHash('sha256').update(line).digest('base64url').slice(0, KEY);
  return { id: `${prefix}#${key}`, kept: { key, line } };
}

/** Characters of a key: so many that no two lines ever have the same. */
const KEY = 22;

/** A form that asks for some options of a command line, and runs it with them. */
export interface FormRequest {
  readonly line: string;
  readonly options: readonly string[];
  /** The words it asks about, to be shown in it. They are no part of the custom id. */
  readonly about?: string;
}

/** The custom id of such a form, and of the button that opens it. */
export function formButton({ line, options }: FormRequest): NamedButton {
  return nameButton(`ask:${options.join(',')}:`, line);
}

/** The form of a custom id, if it is of that kind; its line may be a key. */
export function formOf(customId: string): FormRequest | undefined {
  const [, options = '', line = ''] = forms.exec(customId) ?? [];
  return line === '' ? undefined : { line, options: options.split(',') };
}

/** The custom id of a select menu that runs a command line with what is chosen as one of its options. */
export function choiceId(line: string, option: string): string {
  return `pick:${option}:${line}`;
}

/** The command line and the option of a select menu, if its custom id is of that kind. */
export function choiceOf(customId: string): { readonly line: string; readonly option: string } | undefined {
  const [, option = '', line = ''] = choices.exec(customId) ?? [];
  return line === '' ? undefined : { line, option };
}
