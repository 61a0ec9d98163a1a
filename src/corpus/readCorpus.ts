import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import { parseArticle } from './parseArticle.ts';

/** Reads every article of a folder, in the order of their names. Throws `CorpusProblem`. */
export async function readCorpus(folder: string): Promise<{ articles: Article[] }> {
  const names = (await readdir(folder))
    .filter((name) => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md')
    .sort();
  const articles: Article[] = [];
  for (const name of names)
    articles.push(await parseArticle({ name, text: await readFile(join(folder, name), 'utf8') }));
  return { articles };
}
