import type { Dictionary } from './dictionary.ts';

/** In which paragraphs each term stands, and how often: two flat arrays, a term's entries side by side, paragraphs ascending. */
export interface Postings {
  /** Where the entries of term `t` begin; those of the next term begin where its own end. */
  readonly offsets: Uint32Array;
  readonly paragraphs: Uint32Array;
  /** Occurrences, counted up to 255. */
  readonly counts: Uint8Array;
}

/** The ordinals of the paragraphs that have a term, ascending. */
export function paragraphsWith({ terms, postings }: TermIndex, term: string): readonly number[] {
  const number = terms.find(term);
  if (number === undefined) return [];
  return [...postings.paragraphs.subarray(postings.offsets[number] ?? 0, postings.offsets[number + 1] ?? 0)];
}

/** The part of a story's index that tells where its terms stand. */
interface TermIndex {
  readonly terms: Dictionary;
  readonly postings: Postings;
}

const MOST_COUNTED = 255;
/** Entries moved to their place in one step of packing: well under a millisecond's work. */
const ENTRIES_A_STEP = 20_000;

/**
 * Collects postings paragraph by paragraph and packs them. The entries are kept in one flat log in the order they come, for a list for
 * each term would cost several times the memory and could not be packed in steps.
 */
export class PostingsBuilder {
  #terms = new Uint32Array(1024);
  #paragraphs = new Uint32Array(1024);
  #counts = new Uint8Array(1024);
  #entries = 0;
  /** Of each term: its entries, and one more than the place of the last of them. */
  #sizes = new Uint32Array(1024);
  #lasts = new Uint32Array(1024);
  #termCount = 0;

  /** Adds one paragraph's terms; paragraphs must come in ascending order. */
  add(paragraph: number, terms: Iterable<number>): void {
    for (const term of terms) {
      this.#admit(term);
      const last = (this.#lasts[term] ?? 0) - 1;
      if (last >= 0 && this.#paragraphs[last] === paragraph)
        this.#counts[last] = Math.min(MOST_COUNTED, (this.#counts[last] ?? 0) + 1);
      else this.#append(term, paragraph);
    }
  }

  /** Packs in small steps, yielding after each. */
  *pack(): Generator<void, Postings> {
    const offsets = new Uint32Array(this.#termCount + 1);
    for (let term = 0; term < this.#termCount; term++) {
      offsets[term + 1] = (offsets[term] ?? 0) + (this.#sizes[term] ?? 0);
    }
    const next = offsets.slice();
    const paragraphs = new Uint32Array(this.#entries);
    const counts = new Uint8Array(this.#entries);
    for (let entry = 0; entry < this.#entries; entry++) {
      const term = this.#terms[entry] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      paragraphs[place] = this.#paragraphs[entry] ?? 0;
      counts[place] = this.#counts[entry] ?? 0;
      if (entry % ENTRIES_A_STEP === 0) yield;
    }
    return { offsets, paragraphs, counts };
  }

  /** Makes room for a term. */
  #admit(term: number): void {
    if (term < this.#termCount) return;
    this.#termCount = term + 1;
    if (term < this.#sizes.length) return;
    this.#sizes = enlarge(this.#sizes, new Uint32Array(2 * term));
    this.#lasts = enlarge(this.#lasts, new Uint32Array(2 * term));
  }

  #append(term: number, paragraph: number): void {
    const entry = this.#entries;
    if (entry === this.#terms.length) {
      this.#terms = enlarge(this.#terms, new Uint32Array(2 * entry));
      this.#paragraphs = enlarge(this.#paragraphs, new Uint32Array(2 * entry));
      this.#counts = enlarge(this.#counts, new Uint8Array(2 * entry));
    }
    this.#terms[entry] = term;
    this.#paragraphs[entry] = paragraph;
    this.#counts[entry] = 1;
    this.#sizes[term] = (this.#sizes[term] ?? 0) + 1;
    this.#lasts[term] = entry + 1;
    this.#entries = entry + 1;
  }
}

function enlarge<Numbers extends Uint32Array | Uint8Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
