import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from './article.ts';
import { ArticleProblem, CorpusProblem } from './articleProblem.ts';
import { endings } from './parseArticle.ts';
import { checkSize, readArticle } from './readArticle.ts';

/**
 * Reads every article that lies in a folder itself, in the order of the files' names; other files, `README.md` and names that begin with a
 * dot are passed over. Throws `CorpusProblem` with everything that is wrong, a line a file.
 */
export async function readCorpus(folder: string): Promise<{ articles: Article[] }> {
  const articles = new Map<string, { name: string; article: Article }>();
  const problems: string[] = [];
  for (const name of await listNames(folder)) {
    try {
      const article = await readFileOf(folder, name);
      if (article === undefined) continue;
      const other = articles.get(article.id);
      if (other)
        throw new ArticleProblem(
          `${name} and ${other.name} would both be the article "${article.id}"; rename one of them.`,
        );
      articles.set(article.id, { name, article });
    } catch (error) {
      if (!(error instanceof ArticleProblem)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new CorpusProblem(problems);
  if (articles.size === 0)
    throw new CorpusProblem([`${folder} has no articles; put ${endings.join(', ')} files into it.`]);
  return { articles: [...articles.values()].map(({ article }) => article) };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter(isArticleName).sort();
  } catch (cause) {
    throw new CorpusProblem(
      [`The folder ${folder} cannot be read (${codeOf(cause)}); create it or name another one.`],
      { cause },
    );
  }
}

function isArticleName(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return !name.startsWith('.') && !/^readme\.md$/i.test(name) && endings.some((known) => known === ending);
}

/** Undefined for what is not a file, such as a folder named "notes.md". */
async function readFileOf(folder: string, name: string): Promise<Article | undefined> {
  const path = join(folder, name);
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    checkSize(name, found.size);
    bytes = await readFile(path);
  } catch (cause) {
    if (cause instanceof ArticleProblem) throw cause;
    throw new ArticleProblem(`${name} cannot be read (${codeOf(cause)}); make it readable or delete it.`, { cause });
  }
  return readArticle(name, bytes);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
