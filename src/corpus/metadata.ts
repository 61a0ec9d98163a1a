import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { dayOf } from '#src/text/calendar.ts';
import { withoutControls } from '#src/text/controlCharacters.ts';
import type { Metadata } from './draft.ts';

/** How one field is read: its value, or what is said of one that is not what it must be. Values are as written, but for white space. */
type Read<T> = { readonly value: T } | { readonly problem: (places: { field: string }) => Text };

const ISO_8601 = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** What front matter states, checked. */
interface CheckedMetadata {
  readonly metadata: Metadata;
  /** Each a sentence. */
  readonly problems: readonly Text[];
  /** The names of fields that are none of ours; they are passed over, as fields left empty are. */
  readonly unknown: readonly string[];
}

const FIELDS: readonly string[] = ['title', 'source', 'url', 'published', 'authors', 'language'];

/** Checks what front matter states. */
export function checkMetadata(stated: unknown): CheckedMetadata {
  if (stated === null || stated === undefined || stated === '') return { metadata: {}, problems: [], unknown: [] };
  if (!isRecord(stated)) return { metadata: {}, problems: [texts.frontMatterNoLines], unknown: [] };
  const problems: Text[] = [];
  const read = <K extends keyof Metadata>(
    field: K,
    reader: (value: unknown) => Read<NonNullable<Metadata[K]>>,
  ): Pick<Metadata, K> | object => {
    const value = stated[field];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return {};
    const result = reader(value);
    if ('value' in result) return result.value.length > 0 ? { [field]: result.value } : {};
    problems.push(result.problem({ field }));
    return {};
  };
  const metadata: Metadata = {
    ...read('title', readLine),
    ...read('source', readLine),
    ...read('url', readUrl),
    ...read('published', readDate),
    ...read('authors', readAuthors),
    ...read('language', readLanguage),
  };
  return { metadata, problems, unknown: Object.keys(stated).filter((field) => !FIELDS.includes(field)) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readLine(value: unknown): Read<string> {
  return typeof value === 'string'
    ? { value: withoutControls(value).replace(/\s+/gu, ' ').trim() }
    : { problem: texts.mustBeLine };
}

function readUrl(value: unknown): Read<string> {
  const problem = texts.mustBeAddress;
  if (typeof value !== 'string' || !/^https?:\/\/\S+$/iu.test(value) || !URL.canParse(value)) return { problem };
  return { value };
}

function readDate(value: unknown): Read<string> {
  const problem = texts.mustBeDate;
  const isDate = typeof value === 'string' && ISO_8601.test(value) && dayOf(value) !== undefined;
  return isDate ? { value } : { problem };
}

function readAuthors(value: unknown): Read<readonly string[]> {
  const authors: unknown[] = Array.isArray(value) ? value : [value];
  const names = authors
    .filter((author) => typeof author === 'string')
    .map((author) => withoutControls(author).replace(/\s+/gu, ' ').trim());
  return names.length === authors.length
    ? { value: names.filter((author) => author !== '') }
    : { problem: texts.mustBeNames };
}

function readLanguage(value: unknown): Read<string> {
  const problem = texts.mustBeLanguage;
  if (typeof value !== 'string') return { problem };
  try {
    new Intl.Locale(value);
    return { value };
  } catch {
    return { problem };
  }
}
