import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '#src/corpus/article.ts';
import { ArticleProblem } from '#src/corpus/articleProblem.ts';
import { parseArticle } from '#src/corpus/parseArticle.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Settings } from '../settings.ts';
import { ARCHIVE_FILE, type ArchiveFacts, SETTINGS_FILE } from './archiveFacts.ts';
import { draftOf, writeMarkdown } from './writeMarkdown.ts';

/** A file to hand out. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A story as a zip of Markdown files with the server's settings. Added again, it gives the same articles to the character: what
 * Markdown alone would not bring back is noted beside it, for as long as the file is not edited.
 */
export async function exportStory(story: Story, settings: Settings): Promise<ExportedFile> {
  const files: Record<string, Uint8Array> = {};
  const exact: Record<string, ArchiveFacts['exact'][string]> = {};
  const encoder = new TextEncoder();
  for (const article of story.articles) {
    const draft = draftOf(article);
    const name = `${article.id}.md`;
    const text = writeMarkdown(draft);
    files[name] = encoder.encode(text);
    if (!(await readsBack(article, name, text))) exact[name] = { sha256: sha256(text), draft };
  }
  files[SETTINGS_FILE] = encoder.encode(JSON.stringify(settings, null, 2));
  const facts: ArchiveFacts = { format: 1, revision: story.revision, exact };
  files[ARCHIVE_FILE] = encoder.encode(JSON.stringify(facts, null, 2));
  return { name: `story-revision-${story.revision}.zip`, bytes: await zipFiles(files) };
}

/** The name by which a text is known to be unedited. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readsBack(article: Article, name: string, text: string): Promise<boolean> {
  try {
    return isDeepStrictEqual(await parseArticle({ name, text }), article);
  } catch (error) {
    if (error instanceof ArticleProblem) return false;
    throw error;
  }
}

async function zipFiles(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const { zip } = await import('fflate');
  return new Promise((resolve, reject) => {
    zip(files, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}
