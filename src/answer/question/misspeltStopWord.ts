import { isOneEdit, isSwap } from '#src/search/slips.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';

/** Shorter words are one letter away from too many others: "Shen" is not "then". */
const SHORTEST_MISTYPED = 5;
const SHORTEST_SWAPPED = 4;

const QUESTION_WORDS = ['what', 'when', 'where', 'which', 'whose', 'whom'];

/**
 * Whether a folded word that is neither English nor the story's is a mistyped word of no weight: "waht", "beyong", or "Whwn" at the start.
 * Otherwise it would count as a name that nobody in the story bears.
 */
export function isMisspeltStopWord(folded: string, capital: boolean, position: number): boolean {
  const opens = position === 0;
  if (opens && QUESTION_WORDS.some((word) => isOneEdit(folded, word))) return true;
  if (capital && !opens) return false;
  for (const word of STOP_WORDS) {
    if (word.length >= SHORTEST_SWAPPED && isSwap(folded, word)) return true;
    if (!capital && word.length >= SHORTEST_MISTYPED && folded.length >= SHORTEST_MISTYPED && isOneEdit(folded, word))
      return true;
  }
  return false;
}
