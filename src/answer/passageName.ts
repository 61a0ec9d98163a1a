import { createHash } from 'node:crypto';
import type { Article } from '#src/corpus/article.ts';
import { findParagraph, type Passage, passageOf } from '#src/corpus/story.ts';

/** Hexadecimal digits that tell one passage's words from another's: enough within one article. */
const MARK = 6;

/** Names the words of a passage in a command, "0-214-3f9a1c": where they stood in their paragraph, and a mark of the words themselves. */
export function namePassage({ start, end, text }: Pick<Passage, 'start' | 'end' | 'text'>): string {
  return `${start}-${end}-${markOf(text)}`;
}

/**
 * The passage of that name in an article: in the paragraph of that number, or wherever its words have moved since. Nothing where the
 * article has them no more, or the name is none.
 */
export function findNamed(article: Article, number: number, name: string): Passage | undefined {
  const [, from, to, mark = ''] = /^(\d{1,7})-(\d{1,7})-([0-9a-f]+)$/.exec(name) ?? [];
  const [start, end] = [Number(from), Number(to)];
  if (!(start < end)) return undefined;
  const there = findParagraph(article, number);
  const paragraphs = [...(there ? [there] : []), ...article.paragraphs];
  const paragraph = paragraphs.find(({ text }) => end <= text.length && markOf(text.slice(start, end)) === mark);
  return paragraph && passageOf(article, paragraph, { start, end });
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, MARK);
}
