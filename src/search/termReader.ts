import { termsAnywhere, toTerms } from '#src/text/terms.ts';
import { findSurfaces, findWords, fold } from '#src/text/words.ts';
import { Dictionary } from './dictionary.ts';

/** A word as written, read once. */
interface KnownWord {
  /** Undefined where the words beside it decide. */
  readonly terms: readonly string[] | undefined;
}

/**
 * Reads paragraphs for the index: the same terms as `findTerms` finds, but each written form is read only once, for a large story has
 * millions of words and few forms.
 */
export class TermReader {
  /** The terms met so far. */
  readonly terms = new Dictionary();
  /** The folded words met so far. */
  readonly words = new Dictionary();
  readonly #known = new Map<string, KnownWord>();

  /** The numbers of a text's terms in its order, stop words left out. */
  read(text: string): readonly number[] {
    const words = findSurfaces(text).map((surface) => this.#known.get(surface) ?? this.#learn(surface));
    // All are looked at before one is numbered: of "United States" neither word is a term of its own.
    if (words.some(({ terms }) => terms === undefined)) return this.#readInContext(text);
    const numbers: number[] = [];
    for (const { terms = [] } of words) for (const term of terms) numbers.push(this.terms.add(term));
    return numbers;
  }

  #learn(surface: string): KnownWord {
    const folded = fold(surface);
    this.words.add(folded);
    const word = { terms: termsAnywhere(surface, folded) };
    this.#known.set(surface, word);
    return word;
  }

  #readInContext(text: string): readonly number[] {
    return toTerms(findWords(text)).flatMap(({ term }) => (term === '' ? [] : [this.terms.add(term)]));
  }
}
