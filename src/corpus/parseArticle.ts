import type { Article } from './article.ts';
import { buildArticle } from './buildArticle.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { parseText } from './parseText.ts';

/** Reads a file's text as an article. Throws `ArticleProblem`. */
export async function parseArticle(file: { name: string; text: string }): Promise<Article> {
  const { metadata, body } = splitFrontMatter(file.name, file.text);
  return buildArticle(file.name, { metadata, blocks: parseText(body) });
}
