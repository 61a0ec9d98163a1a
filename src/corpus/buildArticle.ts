import { createHash } from 'node:crypto';
import type { Article, Aside, Paragraph } from './article.ts';
import { ArticleProblem } from './articleProblem.ts';
import type { Block, Draft } from './draft.ts';
import { describeName, idOfName } from './fileName.ts';

/**
 * Numbers a draft's paragraphs and sets its asides between them. Runs of white space become one space; nothing else changes.
 * Throws `ArticleProblem` where there is no text.
 */
export function buildArticle(name: string, draft: Draft): Article {
  const blocks = collapse(draft.blocks);
  if (blocks.length === 0)
    throw new ArticleProblem(`${name} has no text: write the article in it, or delete the file.`);
  const onlyAsides = blocks.every((block) => block.kind !== 'paragraph');
  const paragraphs: Paragraph[] = [];
  const asides: Aside[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'paragraph' || onlyAsides) {
      paragraphs.push({ number: paragraphs.length + 1, id: hashText(text), text });
    } else {
      asides.push({ kind, text, before: paragraphs.length + 1 });
    }
  }
  return { id: idOfName(name), title: describeName(name), ...draft.metadata, paragraphs, asides };
}

function collapse(blocks: readonly Block[]): Block[] {
  return blocks
    .map(({ kind, text }) => ({ kind, text: text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
