import { extname } from 'node:path';
import type { Article } from '#src/corpus/article.ts';
import { ArticleProblem } from '#src/corpus/articleProblem.ts';
import { buildArticle } from '#src/corpus/buildArticle.ts';
import { endings } from '#src/corpus/parseArticle.ts';
import { MAX_ARTICLE_BYTES } from '#src/corpus/readArticle.ts';
import { listOr } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { openPace } from '#src/pace.ts';
import { readSettings, type SettingsChange } from '../settings.ts';
import { limitProblem } from '../sources/articleLimits.ts';
import { type Found, problem, type SourceProblem } from '../sources/found.ts';
import { plainName, readUpload, type Upload } from '../sources/readUpload.ts';
import type { Web } from '../sources/web.ts';
import { isNote, noteOn, readExactArticle, SETTINGS_FILE } from './archiveFacts.ts';
import { sha256 } from './exportStory.ts';
import { unpack } from './unpack.ts';

/**
 * Reads a zip of articles, such as an export or a folder that somebody packed. A file that can't be read is a problem of its own and bars no
 * other; of two articles with one id, the first is read. Never rejects for what it is.
 */
export async function readArchive({ name: given, bytes }: Upload, web: Web): Promise<Found> {
  const name = plainName(given);
  const mostBytes = (path: string) => (isWanted(path) ? MAX_ARTICLE_BYTES : undefined);
  const unpacked = await unpack(name, bytes, { mostBytes });
  if ('message' in unpacked) return problem(name, unpacked.message);
  const { files } = unpacked;
  const articles = new Map<string, Article>();
  const problems: SourceProblem[] = [];
  const dropped: string[] = [];
  const rest = openPace();
  for (const [path, content] of files) {
    if (!isArticleName(path)) continue;
    await rest();
    const noted = readExactArticle(readJson(files.get(noteOn(path))));
    const kept = noted && noted.sha256 === sha256(new TextDecoder().decode(content)) ? noted.draft : undefined;
    const read = kept
      ? rebuild(path, () => buildArticle(path, kept))
      : await readUpload({ name: path, bytes: content }, web);
    if (read.kind === 'problem') problems.push(read);
    if (read.kind !== 'found') continue;
    const [article] = read.articles;
    if (article === undefined) continue;
    if (articles.has(article.id)) {
      problems.push(problem(plainName(path), texts.zipTwice({ name, id: article.id })));
      continue;
    }
    articles.set(article.id, article);
    dropped.push(...read.dropped);
  }
  const [first] = problems;
  if (articles.size === 0 && first) return problem(name, first.message, first.detail);
  if (articles.size === 0) return problem(name, texts.zipEmpty({ name, endings: listOr(endings) }));
  const settings = readSettingsFile(files.get(SETTINGS_FILE));
  return {
    kind: 'found',
    articles: [...articles.values()],
    dropped,
    fetched: [],
    problems,
    ...(settings && { settings }),
  };
}

function rebuild(path: string, build: () => Article): Found {
  try {
    const article = build();
    const limit = limitProblem(article);
    return limit === undefined
      ? { kind: 'found', articles: [article], dropped: [], fetched: [] }
      : problem(path, limit);
  } catch (error) {
    if (error instanceof ArticleProblem) return problem(path, error.userMessage);
    throw error;
  }
}

function isWanted(path: string): boolean {
  return path === SETTINGS_FILE || isNote(path) || isArticleName(path);
}

/** Files of the packer's system, such as `__MACOSX/._x.md`, are no articles. */
function isArticleName(path: string): boolean {
  const last = path.split('/').at(-1) ?? '';
  const ending = extname(last).toLowerCase();
  return (
    !path.startsWith('__MACOSX/') &&
    !last.startsWith('.') &&
    !/^readme\.md$/i.test(last) &&
    endings.some((known) => known === ending)
  );
}

function readSettingsFile(bytes: Uint8Array | undefined): SettingsChange | undefined {
  const json = readJson(bytes);
  return json === undefined ? undefined : readSettings(json);
}

/** Undefined for what is missing or no JSON: the articles are read without it. */
function readJson(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
