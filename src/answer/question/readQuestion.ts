import { inverseFrequency } from '#src/search/rankParagraphs.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import { findCountry } from '#src/text/countries.ts';
import { lookUp, MOST_RARE_WORD, type Relation } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { findTerms, type Term } from '#src/text/terms.ts';
import { type AskedFor, findAskedFor, findFocus } from './askedFor.ts';
import { ASKING_WORDS } from './askingWords.ts';
import { isMisspeltStopWord } from './misspeltStopWord.ts';

/** A word of a question that a passage may match. */
export interface QuestionTerm {
  readonly term: string;
  /** As typed. */
  readonly surface: string;
  readonly folded: string;
  readonly kind: 'name' | 'number' | 'word';
  /** Other terms it may have meant, where the story does not have the word as typed. */
  readonly corrections: readonly string[];
  readonly related: ReadonlyMap<string, Relation>;
  /** How rare the word is in English, from 0 to 10: see the lexicon. */
  readonly rarity: number;
  /** How telling the term is in this story: its inverse document frequency. */
  readonly weight: number;
  /** Whether it says what kind of answer is wanted ("name", "role"), which the answer need not repeat. */
  readonly asks: boolean;
}

/** A question, understood as far as its words go. */
export interface Question {
  readonly text: string;
  /** The telling words, each once, in the order asked. */
  readonly terms: readonly QuestionTerm[];
  /** The stems of all words in order, the common ones too. */
  readonly stems: readonly string[];
  readonly askedFor: AskedFor;
  /** What a "how many" counts or a "which" tells apart, as typed. */
  readonly focus: readonly string[];
  /** Whether it asks for more than a sentence can hold: "in detail", "the full list of". */
  readonly wantsDetail: boolean;
}

/** Reads a question against the story it is asked of. */
export function readQuestion(text: string, index: StoryIndex): Question {
  const words = findTerms(text);
  const terms = new Map<string, QuestionTerm>();
  const typedSmall = !words.some((word, position) => position > 0 && isWrittenLarge(word));
  words.forEach((word, position) => {
    if (word.term === '' || terms.has(word.term)) return;
    const term = readTerm(word, position, typedSmall, index);
    if (!isMeaningless(term, word, position, index)) terms.set(word.term, term);
  });
  return {
    text,
    terms: [...terms.values()],
    stems: words.map((word) => word.term || stem(word.folded)),
    askedFor: findAskedFor(text),
    focus: findFocus(text),
    wantsDetail: DETAIL.test(text),
  };
}

const DETAIL = /\bin (?:more |full |greater )?detail\b|\bdetails? of\b|\bfull (?:list|text|terms)\b/i;

function readTerm(word: Term, position: number, typedSmall: boolean, index: StoryIndex): QuestionTerm {
  const { term, surface, folded } = word;
  const unknown = !index.terms.has(term);
  const asTyped = lookUp(term);
  const corrections = unknown ? correct(word, position, asTyped.rarity, index) : [];
  const known = corrections[0] ?? term;
  const { related, rarity } = lookUp(known);
  return {
    term,
    surface,
    folded,
    kind: kindOf(word, position, rarity, typedSmall),
    corrections,
    related,
    rarity,
    weight: inverseFrequency(index, known),
    // "Its own" asks for nothing, but "who owns" does.
    asks: ASKING_WORDS.has(term) && !/^own(?:s|ed)$/.test(folded),
  };
}

/** Whether a word that nobody knows is a common one, mistyped. */
function isMeaningless(
  { term, corrections, rarity }: QuestionTerm,
  { folded, capital }: Term,
  position: number,
  index: StoryIndex,
): boolean {
  const known = index.terms.has(term) || corrections.length > 0 || rarity <= MOST_RARE_WORD;
  return !known && isMisspeltStopWord(folded, capital, position);
}

/** A capital shows that whoever types it writes names large; "CEO" shows nothing. */
function isWrittenLarge({ surface, capital }: Term): boolean {
  return capital && surface !== surface.toUpperCase();
}

/** A name is told by its capital; in a question typed all small, by being no English word or by being a country. */
function kindOf(
  { term, folded, capital }: Term,
  position: number,
  rarity: number,
  typedSmall: boolean,
): QuestionTerm['kind'] {
  if (/^\d/.test(term)) return 'number';
  if (capital && position > 0) return 'name';
  return (typedSmall && rarity > MOST_RARE_WORD) || findCountry(folded, capital) !== undefined ? 'name' : 'word';
}

/** A word the lexicon knows is no misspelling, whatever the story has that looks like it; a name may be, by a mere slip. */
function correct(
  { folded, capital }: Term,
  position: number,
  rarity: number,
  { typos }: StoryIndex,
): readonly string[] {
  const isName = capital && position > 0;
  const meant = rarity > MOST_RARE_WORD ? typos.correct(folded) : isName ? typos.correctSlip(folded) : [];
  return meant.flatMap((word) =>
    findTerms(word)
      .map(({ term }) => term)
      .filter((term) => term !== ''),
  );
}
