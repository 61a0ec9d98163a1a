/** In which paragraphs each term stands, and how often: two flat arrays, a term's entries side by side, paragraphs ascending. */
export interface Postings {
  /** Where the entries of term `t` begin; those of the next term begin where its own end. */
  readonly offsets: Uint32Array;
  readonly paragraphs: Uint32Array;
  /** Occurrences, counted up to 255. */
  readonly counts: Uint8Array;
}

const MOST_COUNTED = 255;

/** Collects postings paragraph by paragraph and packs them. */
export class PostingsBuilder {
  readonly #paragraphs: number[][] = [];
  readonly #counts: number[][] = [];

  /** Adds one paragraph's terms; paragraphs must come in ascending order. */
  add(paragraph: number, terms: Iterable<number>): void {
    for (const term of terms) {
      const paragraphs = (this.#paragraphs[term] ??= []);
      const counts = (this.#counts[term] ??= []);
      const last = paragraphs.length - 1;
      if (paragraphs[last] === paragraph) counts[last] = Math.min(MOST_COUNTED, (counts[last] ?? 0) + 1);
      else {
        paragraphs.push(paragraph);
        counts.push(1);
      }
    }
  }

  pack(): Postings {
    const offsets = new Uint32Array(this.#paragraphs.length + 1);
    this.#paragraphs.forEach((list, term) => {
      offsets[term + 1] = (offsets[term] ?? 0) + list.length;
    });
    const total = offsets[this.#paragraphs.length] ?? 0;
    const paragraphs = new Uint32Array(total);
    const counts = new Uint8Array(total);
    this.#paragraphs.forEach((list, term) => {
      paragraphs.set(list, offsets[term]);
      counts.set(this.#counts[term] ?? [], offsets[term]);
    });
    return { offsets, paragraphs, counts };
  }
}
