import { findTerms } from '#src/text/terms.ts';
import { findWords } from '#src/text/words.ts';
import { documentFrequency } from './rankParagraphs.ts';
import type { StoryIndex } from './storyIndex.ts';

/** Words offered for the beginning of one. */
const MOST_COMPLETIONS = 8;

/** The story's words that begin with the last word of what was typed, folded; those in most paragraphs first. */
export function completeWord(index: StoryIndex, typed: string): string[] {
  const beginning = findWords(typed).at(-1)?.folded;
  if (beginning === undefined) return [];
  const frequency = (word: string) => documentFrequency(index, findTerms(word)[0]?.term ?? '');
  return index.typos
    .startingWith(beginning)
    .map((word) => ({ word, found: frequency(word) }))
    .sort((a, b) => b.found - a.found)
    .slice(0, MOST_COMPLETIONS)
    .map(({ word }) => word);
}
