import type { Block, Draft } from '#src/corpus/draft.ts';
import { checkMetadata } from '#src/corpus/metadata.ts';

/** Names of the files in an export that are no articles. */
export const SETTINGS_FILE = 'settings.json';
export const ARCHIVE_FILE = 'verbatim.json';

/** What an export says of its files. */
export interface ArchiveFacts {
  readonly format: 1;
  readonly revision: number;
  /** By file name: the article itself, good as long as the file is what it was. */
  readonly exact: Readonly<Record<string, { readonly sha256: string; readonly draft: Draft }>>;
}

const KINDS = new Set<unknown>(['paragraph', 'caption', 'credit', 'heading']);

/** The drafts that an export holds, by file name; what does not look as it should is passed over. */
export function readExactDrafts(json: unknown): Map<string, { sha256: string; draft: Draft }> {
  const drafts = new Map<string, { sha256: string; draft: Draft }>();
  const { exact } = recordOf(json);
  for (const [name, entry] of Object.entries(recordOf(exact))) {
    const { sha256, draft } = recordOf(entry);
    const { metadata: stated, blocks } = recordOf(draft);
    const { metadata, problems } = checkMetadata(stated);
    if (typeof sha256 !== 'string' || problems.length > 0 || !Array.isArray(blocks) || !blocks.every(isBlock)) continue;
    drafts.set(name, { sha256, draft: { metadata, blocks } });
  }
  return drafts;
}

function isBlock(value: unknown): value is Block {
  const { kind, text } = recordOf(value);
  return KINDS.has(kind) && typeof text === 'string';
}

/** The fields of an object; none of anything else. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
