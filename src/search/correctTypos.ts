import Fuse from 'fuse.js';

/** Shorter words differ from too many others by one letter. */
const SHORTEST_CORRECTED = 5;
/** How many words Fuse is given to match: the prefilter's best. */
const MOST_CANDIDATES = 128;
/** Share of a word's letters that may be wrong, as a Fuse score. */
const WORST_SCORE = 0.23;

/** Finds the words of a story that a misspelt word may have meant. */
export class TypoCorrector {
  readonly #words: readonly string[];
  readonly #masks: Uint32Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#masks = Uint32Array.from(words, letterMask);
  }

  /** The story's words nearest to a folded word it does not have, best first; none where nothing is near enough. */
  correct(folded: string): readonly string[] {
    if (folded.length < SHORTEST_CORRECTED || /\d/.test(folded)) return [];
    const candidates = this.#prefilter(folded);
    if (candidates.length === 0) return [];
    const fuse = new Fuse(candidates, {
      includeScore: true,
      threshold: WORST_SCORE,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return fuse
      .search(folded)
      .map(({ item, score = 1 }) => ({ item, score: score + Math.abs(item.length - folded.length) / folded.length }))
      .filter(({ score }) => score <= WORST_SCORE)
      .sort((a, b) => a.score - b.score || (a.item < b.item ? -1 : 1))
      .map(({ item }) => item)
      .slice(0, 2);
  }

  /** Words of about the same length with about the same letters: Fuse costs too much to be asked about all of them. */
  #prefilter(folded: string): string[] {
    const mask = letterMask(folded);
    const allowed = folded.length >= 8 ? 4 : 2;
    const found: { word: string; apart: number }[] = [];
    for (let i = 0; i < this.#words.length; i++) {
      const apart = countBits(mask ^ (this.#masks[i] ?? 0));
      if (apart > allowed) continue;
      const word = this.#words[i] ?? '';
      const longer = Math.abs(word.length - folded.length);
      if (longer <= 2 && word[0] === folded[0]) found.push({ word, apart: apart + longer });
    }
    return found
      .sort((a, b) => a.apart - b.apart)
      .slice(0, MOST_CANDIDATES)
      .map(({ word }) => word);
  }
}

/** One bit for each letter of the alphabet the word has. */
function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    mask |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return mask >>> 0;
}

function countBits(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
