import type { Article } from '#src/corpus/article.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';

/** A long read has some 200 paragraphs, a book some 10,000. */
export const MOST_PARAGRAPHS = 10_000;
/** A long paragraph of print has 2,000 characters; ten times that is a text that lost its line breaks. */
export const LONGEST_PARAGRAPH = 20_000;

/** Why an article is not taken in, as one sentence; nothing where it is. A text past these limits cannot be cited or shown. */
export function limitProblem({ title, paragraphs }: Article): Text | undefined {
  if (paragraphs.length > MOST_PARAGRAPHS) {
    return texts.paragraphsOverLimit({ name: title, count: paragraphs.length, most: MOST_PARAGRAPHS });
  }
  const long = paragraphs.find(({ text }) => text.length > LONGEST_PARAGRAPH);
  if (long === undefined) return undefined;
  const limit = { count: long.text.length, most: LONGEST_PARAGRAPH };
  return texts.paragraphTooLong({ paragraph: long.number, name: title, ...limit });
}
