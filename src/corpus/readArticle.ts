import { texts } from '#src/language/texts.ts';
import type { Article } from './article.ts';
import { ArticleProblem } from './articleProblem.ts';
import { parseArticle } from './parseArticle.ts';

/** Largest file read as an article: 5 MB, some 800,000 words. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

/** Reads the bytes of a file as an article. Throws `ArticleProblem` where it is too large, not UTF-8 text, or cannot be parsed. */
export async function readArticle(name: string, bytes: Uint8Array): Promise<Article> {
  checkSize(name, bytes.length);
  if (bytes.includes(0)) throw new ArticleProblem(texts.notText({ name }));
  return parseArticle({ name, text: decode(name, bytes) });
}

/** Throws `ArticleProblem` where a file has more than `MAX_ARTICLE_BYTES` bytes. */
export function checkSize(name: string, bytes: number): void {
  if (bytes <= MAX_ARTICLE_BYTES) return;
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  throw new ArticleProblem(texts.articleTooLarge({ name, megabytes, most: MAX_ARTICLE_BYTES / 1024 / 1024 }));
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ArticleProblem(texts.notUtf8({ name }), { cause });
  }
}
