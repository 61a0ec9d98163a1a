import type { Block, Draft } from '#src/corpus/draft.ts';
import { checkMetadata } from '#src/corpus/metadata.ts';

/** Names of the files in an export that are no articles. */
export const SETTINGS_FILE = 'settings.json';
export const ARCHIVE_FILE = 'verbatim.json';

/** What an export says of itself. */
export interface ArchiveFacts {
  readonly format: 1;
  readonly revision: number;
}

/** What an export notes beside an article's file: the article itself, good as long as the file is what it was. */
export interface ExactArticle {
  readonly sha256: string;
  readonly draft: Draft;
}

const NOTES = 'verbatim/';

/** Where an export has the note on an article's file. */
export function noteOn(file: string): string {
  return `${NOTES}${file}.json`;
}

/** Whether a file of an export is the note on another. */
export function isNote(path: string): boolean {
  return path.startsWith(NOTES) && path.endsWith('.json');
}

const KINDS = new Set<unknown>(['paragraph', 'caption', 'credit', 'heading']);

/** A note on an article's file, without those of its facts that can't be right; undefined for what isn't a note. */
export function readExactArticle(json: unknown): ExactArticle | undefined {
  const { sha256, draft } = recordOf(json);
  const { metadata: stated, blocks } = recordOf(draft);
  if (typeof sha256 !== 'string' || !Array.isArray(blocks) || !blocks.every(isBlock)) return undefined;
  const { metadata } = checkMetadata(stated);
  return { sha256, draft: { metadata, blocks } };
}

function isBlock(value: unknown): value is Block {
  const { kind, text } = recordOf(value);
  return KINDS.has(kind) && typeof text === 'string';
}

/** The fields of an object; none of anything else. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
