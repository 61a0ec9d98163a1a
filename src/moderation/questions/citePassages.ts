import type { Article, Paragraph } from '#src/corpus/article.ts';
import { type Passage, paragraphOf, passageOf, type Story } from '#src/corpus/story.ts';
import type { CitedPassage } from '#src/store/records/citedPassage.ts';
import type { Span } from '#src/text/span.ts';

/** A stretch of a paragraph, or all of it, as it is kept. */
export function citeParagraph(article: Article, paragraph: Paragraph, span?: Span): CitedPassage {
  return { ...passageOf(article, paragraph, span), paragraphId: paragraph.id };
}

/** Passages as they are kept, so that they are found again wherever their paragraphs move; those the story doesn't have are left out. */
export function citePassages(passages: readonly Passage[], story: Story): CitedPassage[] {
  return passages.flatMap(({ article, paragraph: number, start, end, text }) => {
    const paragraph = paragraphOf(story, { article, paragraph: number });
    return paragraph ? [{ article, paragraph: number, paragraphId: paragraph.id, start, end, text }] : [];
  });
}
