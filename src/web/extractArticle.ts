import type { Article } from '#src/corpus/article.ts';
import { ArticleProblem } from '#src/corpus/articleProblem.ts';
import { buildArticle } from '#src/corpus/buildArticle.ts';
import { splitFrontMatter } from '#src/corpus/frontMatter.ts';
import { readHtml } from '#src/corpus/html/readHtml.ts';
import { parseArticle } from '#src/corpus/parseArticle.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { nameArticle } from './nameArticle.ts';

/** A page or an uploaded file whose article is wanted. */
export interface PageToExtract {
  readonly type: 'html' | 'text' | 'markdown';
  readonly text: string;
  /** Where it was fetched from, if it was: the article's `url` where the page gives none. */
  readonly address?: string;
  /** The name of the uploaded file; a fetched page is named by its address or its title. */
  readonly fileName?: string;
  /** Whether some of its bytes could not be decoded: then a U+FFFD among its words is no word of the publisher's. */
  readonly damaged?: boolean;
}

/** The article of a page, or why there is none: `message` is one sentence for whoever asked, `detail` is for the operator. */
export type Extraction =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** What stood among the text and was left out as no part of it, in the page's order. */
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'refused'; readonly message: Text; readonly detail: string };

const ENDINGS = { html: '.html', text: '.txt', markdown: '.md' };

/**
 * Reads the article of a page, here and now: a hostile page can take this thread's time and memory, so pages of unknown make go through
 * `openExtractor`. Never rejects for what the page is.
 */
export async function extractArticle(page: PageToExtract): Promise<Extraction> {
  try {
    const { article, dropped } = await read(page);
    if (page.damaged && article.paragraphs.some(({ text }) => text.includes('\uFFFD'))) {
      return { kind: 'refused', message: texts.pageUndecodable, detail: 'undecodable bytes in the text' };
    }
    return { kind: 'article', article, dropped };
  } catch (error) {
    if (error instanceof ArticleProblem) return { kind: 'refused', message: error.userMessage, detail: error.message };
    throw error;
  }
}

async function read(page: PageToExtract): Promise<{ article: Article; dropped: readonly string[] }> {
  const called = page.fileName ?? texts.thatPage;
  if (page.type === 'html') {
    const { metadata, blocks, dropped } = readHtml(called, page.text, page.address);
    const name = page.fileName ?? nameArticle(metadata.url, metadata.title);
    return { article: buildArticle(name, { metadata, blocks }), dropped };
  }
  const name = page.fileName ?? `${nameArticle(page.address, undefined)}${ENDINGS[page.type]}`;
  const article = await parseArticle({ name, text: page.text });
  return {
    article: article.url === undefined && page.address !== undefined ? { ...article, url: page.address } : article,
    // Whoever wrote "titel:" is to see that nothing came of it.
    dropped: (await splitFrontMatter(name, page.text)).unknown.map((field) => `${field}: …`),
  };
}
