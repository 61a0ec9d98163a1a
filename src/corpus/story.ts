import type { Span } from '#src/text/span.ts';
import type { Article, Paragraph } from './article.ts';

/** All the articles of one server, at one revision. */
export interface Story {
  /** Counted from 1; every change of the corpus makes the next one. */
  readonly revision: number;
  readonly articles: readonly Article[];
}

/** A verbatim stretch of one paragraph: `text` is `paragraph.text.slice(start, end)`. */
export interface Passage extends Span {
  /** The article's id. */
  readonly article: string;
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
  readonly text: string;
  /** Where other articles carry the very same words; left out where none does. */
  readonly also?: readonly Passage[];
}

/** Cuts a passage out of a paragraph; the whole paragraph where no span is given. */
export function passageOf(article: Article, paragraph: Paragraph, span?: Span): Passage {
  const { start, end } = span ?? { start: 0, end: paragraph.text.length };
  return { article: article.id, paragraph: paragraph.number, start, end, text: paragraph.text.slice(start, end) };
}

/** The article with this id, if the story has it. */
export function findArticle(story: Story, id: string): Article | undefined {
  return story.articles.find((article) => article.id === id);
}

/** The paragraph with this number (from 1), if the article has it. */
export function findParagraph(article: Article, number: number): Paragraph | undefined {
  return article.paragraphs[number - 1];
}

/** The whole paragraph a passage was cut from, if the story (still) has it. */
export function paragraphOf(story: Story, passage: Pick<Passage, 'article' | 'paragraph'>): Paragraph | undefined {
  const article = findArticle(story, passage.article);
  return article && findParagraph(article, passage.paragraph);
}

/** Whether the story has exactly these words at exactly this place: the first of the product's promises. */
export function isVerbatim(story: Story, passage: Passage): boolean {
  return paragraphOf(story, passage)?.text.slice(passage.start, passage.end) === passage.text;
}
