import { findListedNames, type NamePart } from '#src/english/findListedNames.ts';
import { inverseFrequency } from '#src/search/rankParagraphs.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import { findCountry } from '#src/text/countries.ts';
import { type LexiconEntry, lookUp, MOST_RARE_WORD, RARE, type Relation } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { findTerms, type Term } from '#src/text/terms.ts';
import { type AskedFor, findAskedFor, findFocus } from './askedFor.ts';
import { ASKING_WORDS } from './askingWords.ts';
import { isWrittenLarge } from './isWrittenLarge.ts';
import { isMisspeltStopWord } from './misspeltStopWord.ts';

/** A word of a question that a passage may match. */
export interface QuestionTerm {
  readonly term: string;
  /** As typed. */
  readonly surface: string;
  readonly folded: string;
  readonly kind: 'name' | 'number' | 'word';
  /** Whether it is a name that can mean only one thing: a common word written large, as in "Sky Drive", tells less. */
  readonly isTelling: boolean;
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
  const names = findListedNames(words);
  const terms = new Map<string, QuestionTerm>();
  words.forEach((word, position) => {
    if (word.term === '' || terms.has(word.term)) return;
    const typed = { ...word, position, listed: names[position] ?? 'no', previous: words[position - 1]?.folded };
    const term = readTerm(typed, index);
    if (!isMeaningless(term, typed, index)) terms.set(word.term, term);
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

/** A word of a question in its place. */
interface TypedTerm extends Term {
  readonly position: number;
  /** Whether the lists of names have it. */
  readonly listed: NamePart;
  /** The folded word before it. */
  readonly previous: string | undefined;
}

function readTerm(word: TypedTerm, index: StoryIndex): QuestionTerm {
  const { term, surface, folded, listed } = word;
  const unknown = !index.terms.has(term);
  const asTyped = lookUp(term);
  const corrections = unknown ? correct(word, asTyped.rarity, index) : [];
  const known = corrections[0] ?? term;
  const entry = lookUp(known);
  const { related, rarity } = entry;
  const kind = kindOf(word, entry, index);
  return {
    term,
    surface,
    folded,
    kind,
    // "Hill" may be anybody's, and anywhere; of one that the story does not have it tells nothing.
    isTelling:
      kind === 'name' &&
      (listed === 'yes' ||
        (listed === 'maybe' && unknown) ||
        rarity >= RARE ||
        findCountry(folded, true) !== undefined),
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
  { folded, capital, position }: TypedTerm,
  index: StoryIndex,
): boolean {
  const known = index.terms.has(term) || corrections.length > 0 || rarity <= MOST_RARE_WORD;
  return !known && isMisspeltStopWord(folded, capital, position);
}

/** Words that are followed by whom or what a question is about: "did grant", "against young". */
const BEFORE_SUBJECT =
  /^(?:did|does|do|has|have|had|is|was|were|are|will|would|can|could|should|against|with|from|by)$/;

/** A name is told by its capital, by the lists of names or by the story; that a word is rare or misspelt makes it none. */
function kindOf(
  { term, folded, capital, position, listed, previous }: TypedTerm,
  { rarity, related }: LexiconEntry,
  index: StoryIndex,
): QuestionTerm['kind'] {
  if (/^\d/.test(term)) return 'number';
  if ((capital && position > 0) || listed === 'yes' || findCountry(folded, capital) !== undefined) return 'name';
  // What small letters leave open, the story may tell, or the word before it where the story has nothing of its kind.
  if (index.terms.has(term))
    return (listed === 'maybe' || rarity >= RARE) && isWrittenLarge(term, index, rarity > MOST_RARE_WORD)
      ? 'name'
      : 'word';
  const isSubject = listed === 'maybe' && BEFORE_SUBJECT.test(previous ?? '');
  return isSubject && ![...related.keys()].some((other) => index.terms.has(other)) ? 'name' : 'word';
}

/** A word the lexicon knows is no misspelling, whatever the story has that looks like it; a name may be, by a mere slip. */
function correct({ folded, capital, position }: TypedTerm, rarity: number, { typos }: StoryIndex): readonly string[] {
  const isName = capital && position > 0;
  const meant = rarity > MOST_RARE_WORD ? typos.correct(folded) : isName ? typos.correctSlip(folded) : [];
  return meant.flatMap((word) =>
    findTerms(word)
      .map(({ term }) => term)
      .filter((term) => term !== ''),
  );
}
