import type { Article } from '#src/corpus/article.ts';

/** A long read has some 200 paragraphs, a book some 10,000. */
export const MOST_PARAGRAPHS = 10_000;
/** A long paragraph of print has 2,000 characters; ten times that is a text that lost its line breaks. */
export const LONGEST_PARAGRAPH = 20_000;

/** Why an article is not taken in, as one sentence; nothing where it is. A text past these limits cannot be cited or shown. */
export function limitProblem({ title, paragraphs }: Article): string | undefined {
  if (paragraphs.length > MOST_PARAGRAPHS) {
    const [count, most] = [paragraphs.length.toLocaleString('en'), MOST_PARAGRAPHS.toLocaleString('en')];
    return `"${title}" has ${count} paragraphs and the limit is ${most}: split it into several articles.`;
  }
  const long = paragraphs.find(({ text }) => text.length > LONGEST_PARAGRAPH);
  if (long === undefined) return undefined;
  const [length, most] = [long.text.length.toLocaleString('en'), LONGEST_PARAGRAPH.toLocaleString('en')];
  return `¶${long.number} of "${title}" has ${length} characters and the limit is ${most}: put blank lines between its paragraphs.`;
}
