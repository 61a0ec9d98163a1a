import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '#src/corpus/article.ts';
import { ArticleProblem } from '#src/corpus/articleProblem.ts';
import { parseArticle } from '#src/corpus/parseArticle.ts';
import type { Story } from '#src/corpus/story.ts';
import { openPace } from '#src/pace.ts';
import type { Settings } from '../settings.ts';
import { ARCHIVE_FILE, type ArchiveFacts, type ExactArticle, noteOn, SETTINGS_FILE } from './archiveFacts.ts';
import { pack } from './pack.ts';
import { draftOf, writeMarkdown } from './writeMarkdown.ts';

/** A file to hand out. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A story as a zip of Markdown files with the server's settings. Added again, it gives the same articles to the character: what
 * Markdown alone would not bring back is noted beside it, for as long as the file is not edited. Other work goes on meanwhile.
 */
export async function exportStory(story: Story, settings: Settings): Promise<ExportedFile> {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const addJson = (name: string, value: ExactArticle | ArchiveFacts | Settings) =>
    files.set(name, encoder.encode(JSON.stringify(value, null, 2)));
  const rest = openPace();
  for (const article of story.articles) {
    const draft = draftOf(article);
    const name = `${article.id}.md`;
    const text = writeMarkdown(draft);
    files.set(name, encoder.encode(text));
    if (!(await readsBack(article, name, text))) addJson(noteOn(name), { sha256: sha256(text), draft });
    await rest();
  }
  addJson(SETTINGS_FILE, settings);
  addJson(ARCHIVE_FILE, { format: 1, revision: story.revision });
  return { name: `story-revision-${story.revision}.zip`, bytes: await pack(files) };
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
