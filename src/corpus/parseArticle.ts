import { extname } from 'node:path';
import { listOr } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Article } from './article.ts';
import { ArticleProblem } from './articleProblem.ts';
import { buildArticle } from './buildArticle.ts';
import type { Block, Draft, Metadata } from './draft.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { parseText } from './parseText.ts';

/** The endings of the files that hold articles, in lower case. */
export const endings = ['.md', '.txt', '.html'] as const;

/**
 * Reads the text of a file as an article; the ending of its name tells the format. Parsers of Markdown, HTML and YAML are loaded when
 * first needed. Throws `ArticleProblem`.
 */
export async function parseArticle({ name, text }: { name: string; text: string }): Promise<Article> {
  return buildArticle(name, await parseDraft(name, text.replace(/^\uFEFF/, '')));
}

async function parseDraft(name: string, text: string): Promise<Draft> {
  switch (extname(name).toLowerCase()) {
    case '.txt': {
      const { metadata, body } = await splitFrontMatter(name, text);
      const blocks = parseText(body);
      return withoutTitle({ metadata: { ...headlineOf(blocks), ...metadata }, blocks });
    }
    case '.md': {
      const { parseMarkdown } = await import('./parseMarkdown.ts');
      const { metadata, body } = await splitFrontMatter(name, text);
      const draft = await parseMarkdown(body);
      return withoutTitle({ metadata: { ...draft.metadata, ...metadata }, blocks: draft.blocks });
    }
    case '.html': {
      const { readHtml } = await import('./html/readHtml.ts');
      return readHtml(name, text);
    }
    default:
      throw new ArticleProblem(texts.notAnArticleFile({ name, endings: listOr(endings) }));
  }
}

/** The title of a plain text: the headline that stands above a byline or a date, and so is no heading of a section. */
function headlineOf([first, second]: readonly Block[]): Metadata {
  const isHeadline = first?.kind === 'heading' && second !== undefined && second.kind !== 'paragraph';
  return isHeadline ? { title: first.text } : {};
}

/** The heading that is the article's title is no heading within it. */
function withoutTitle({ metadata, blocks }: Draft): Draft {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && text === metadata.title);
  return { metadata, blocks: blocks.filter((_, i) => i !== at) };
}
