import { lookUpName } from '#src/english/names.ts';
import { paragraphsWith } from '#src/search/postings.ts';
import { isOneEdit, isSlip, isSwap } from '#src/search/slips.ts';
import { hasAnyTerm, type StoryIndex } from '#src/search/storyIndex.ts';
import { lookUp, MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findTerms } from '#src/text/terms.ts';
import type { Word } from '#src/text/words.ts';
import { spellOut } from './initials.ts';

/** What stands in a question for some of its words. */
export interface Mended {
  readonly text: string;
  /** How many of the question's words it stands for. */
  readonly words: number;
}

/** Shorter words are a letter away from too many others. */
const SHORTEST_RARE = 5;
const SHORTEST_EDITED = 5;
const SHORTEST_PART = 3;

const ENDING = /(?:ing|ed|es|s|er|ers|ly)$/;

/**
 * How the story writes a word that it does not have as typed: in one word or two ("cease fire"), spelt out ("PGA"), or without the slip
 * ("meting"). A word that English or a list of names knows is no slip of another, unless it is one of the rarest. Undefined where nothing
 * tells what else was meant.
 */
export function mendWord(words: readonly Word[], place: number, text: string, index: StoryIndex): Mended | undefined {
  const word = words[place];
  if (!word || /\d/.test(word.folded) || hasAnyTerm(index, word.folded)) return undefined;
  const closed = closeUp(words, place, text, index);
  if (closed !== undefined) return { text: closed, words: 2 };
  const { folded } = word;
  if (STOP_WORDS.has(folded)) return undefined;
  const otherwise = spellOut(word, index) ?? openUp(folded, index) ?? unslip(word, place, index);
  return otherwise === undefined ? undefined : { text: otherwise, words: 1 };
}

/** "Cease fire" or "cease-fire" where the story has "ceasefire". */
function closeUp(words: readonly Word[], place: number, text: string, index: StoryIndex): string | undefined {
  const [word, next] = words.slice(place, place + 2);
  if (!word || !next || !/^[ -]$/.test(text.slice(word.end, next.start))) return undefined;
  const closed = word.folded + next.folded;
  return hasAnyTerm(index, closed) ? closed : undefined;
}

/** "Cease-fire" where the story has that for "ceasefire". */
function openUp(folded: string, index: StoryIndex): string | undefined {
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
    const [first, second] = [folded.slice(0, cut), folded.slice(cut)];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${first}[ -]${second}`, 'iu');
    const found = findTerms(`${first} ${second}`).find(({ term }) => index.terms.has(term));
    if (
      found &&
      paragraphsWith(index, found.term).some((ordinal) => pattern.test(index.locate(ordinal).paragraph.text))
    )
      return `${first} ${second}`;
  }
  return undefined;
}

/** The word that was meant, where this one looks like a slip of the fingers or was written down by ear. */
function unslip({ folded, capital }: Word, place: number, { typos }: StoryIndex): string | undefined {
  const rarity = rarityOf(folded);
  const isName = lookUpName(folded)?.isWord === false || (capital && place > 0);
  if (isName) return typos.correctSlip(folded)[0];
  if (rarity > MOST_RARE_WORD) return mendUnknown(folded, typos);
  if (rarity < MOST_RARE_WORD || folded.length < SHORTEST_RARE) return undefined;
  return typos.correct(folded).find((word) => isSlip(folded, word) || isOneEdit(folded, word));
}

/** A word that nobody knows: one of the story's, else a common one of no weight ("teh"), else one of the story's with another ending. */
function mendUnknown(folded: string, typos: StoryIndex['typos']): string | undefined {
  const [only, ...others] = typos.correct(folded);
  if (only !== undefined) return others.length === 0 || isSlip(folded, only) ? only : undefined;
  for (const word of STOP_WORDS) {
    const isClose = isSwap(folded, word) || (word.length >= SHORTEST_EDITED && isOneEdit(folded, word));
    if (isClose && word.length >= SHORTEST_PART) return word;
  }
  const base = folded.replace(ENDING, '');
  return base === folded ? undefined : typos.correct(base)[0];
}

function rarityOf(folded: string): number {
  return Math.min(...findTerms(folded).map(({ term }) => (term === '' ? 0 : lookUp(term).rarity)));
}
