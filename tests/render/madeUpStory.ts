import type { Article } from '#src/corpus/article.ts';
import { type Passage, passageOf } from '#src/corpus/story.ts';

/** An article of these paragraphs; the other facts as given. */
export function articleOf(texts: readonly string[], facts: Partial<Article> = {}): Article {
  const paragraphs = texts.map((text, index) => ({ number: index + 1, id: `p${index + 1}`, text }));
  return { id: 'harbour', title: 'Harbour dispute', asides: [], paragraphs, ...facts };
}

/** The first place where these words stand in the article's paragraph of that number (from 1). */
export function passageIn(article: Article, number: number, words: string): Passage {
  const paragraph = article.paragraphs[number - 1];
  const start = paragraph?.text.indexOf(words) ?? -1;
  if (!paragraph || start < 0) throw new Error(`¶${number} does not say "${words}"`);
  return passageOf(article, paragraph, { start, end: start + words.length });
}
