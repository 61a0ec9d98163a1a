import { dependsOnNeighbours, findEquivalent, findTwoWordName } from './equivalents.ts';
import { unifySpelling } from './spelling.ts';
import { stem } from './stems.ts';
import { STOP_WORDS } from './stopWords.ts';
import { findWords, type Word } from './words.ts';

/** A word with the form under which the search knows it. */
export interface Term extends Word {
  /** The stem; for a word with an equivalence in the news, what it stands for ("usa"); '' for a word too common to search for. */
  readonly term: string;
}

/**
 * The terms of a text, in its order: the same for questions and articles, so that equal meaning gives equal terms.
 * A short form gives one term for each word it stands for, all with its own span.
 */
export function findTerms(text: string): Term[] {
  return toTerms(findWords(text));
}

/** The same, for words already found. */
export function toTerms(words: readonly Word[]): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const next = words[i + 1];
    const country = next && findTwoWordName(word.folded, next.folded);
    if (country && next) {
      terms.push({
        ...word,
        term: country,
        folded: country,
        end: next.end,
        surface: `${word.surface} ${next.surface}`,
      });
      i++;
      continue;
    }
    for (const term of recallTerms(word, words[i - 1]?.folded)) terms.push(makeTerm(word, term));
  }
  return terms;
}

/** Written out, for a spread takes several times as long, and every word of what is read comes here. */
function makeTerm({ start, end, surface, folded, capital }: Word, term: string): Term {
  return { start, end, surface, folded, capital, term };
}

const known = new Map<string, readonly string[]>();
/** Enough for the written forms of a large corpus; past it the memory starts afresh rather than growing for ever. */
const REMEMBERED_FORMS = 200_000;

function recallTerms(word: Word, previous: string | undefined): readonly string[] {
  if (dependsOnNeighbours(word.folded)) return termsOf(word, previous);
  const remembered = known.get(word.surface);
  if (remembered) return remembered;
  if (known.size >= REMEMBERED_FORMS) known.clear();
  const terms = termsOf(word, undefined);
  known.set(word.surface, terms);
  return terms;
}

/**
 * The terms a written word has wherever it stands, given with its folded form; none for a word too common to search for. Undefined where
 * that depends on the words beside it: then only `findTerms` can tell.
 */
export function termsAnywhere(surface: string, folded: string): readonly string[] | undefined {
  if (dependsOnNeighbours(folded)) return undefined;
  return termsOf({ surface, folded }, undefined).filter((term) => term !== '');
}

function termsOf(word: Pick<Word, 'surface' | 'folded'>, previous: string | undefined): readonly string[] {
  const equivalent = findEquivalent(word.surface, word.folded, previous);
  if (equivalent) return equivalent.map((form) => stem(form));
  if (STOP_WORDS.has(word.folded)) return [''];
  return [stem(unifySpelling(word.folded))];
}
