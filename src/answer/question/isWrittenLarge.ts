import { paragraphsWith } from '#src/search/postings.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import { findTerms } from '#src/text/terms.ts';

/** Paragraphs that are looked at: a name is written alike everywhere. */
const MOST_PARAGRAPHS = 4;

/**
 * Whether the story writes a term with a capital wherever it was looked at, and not only where a sentence begins: then it is a name there. A
 * word that English does not have may stand there alone.
 */
export function isWrittenLarge(term: string, index: StoryIndex, isStrange: boolean): boolean {
  let isName = isStrange && index.terms.has(term);
  for (const ordinal of paragraphsWith(index, term).slice(0, MOST_PARAGRAPHS)) {
    const { text } = index.locate(ordinal).paragraph;
    for (const word of findTerms(text)) {
      if (word.term !== term) continue;
      if (!word.capital) return false;
      isName ||= /[\p{L}\p{N},'’] $/u.test(text.slice(0, word.start));
    }
  }
  return isName;
}
