import type { Span } from '#src/text/span.ts';
import { findWords, type Word } from '#src/text/words.ts';
import { EMPTY_WORDS } from './wordLists.ts';

/** The words of a question that carry content: neither stop words nor question words. */
export function findContentWords(question: string): Word[] {
  return findWords(question).filter(({ surface }) => !isEmptyWord(surface));
}

/** Whether a word carries no content, in capitals or small letters, with its apostrophe or without. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word.toLowerCase().replace(/['’]/g, ''));
}

/** The text with other words at this place. */
export function replaceAt(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
