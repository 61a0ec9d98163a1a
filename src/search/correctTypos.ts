import Fuse from 'fuse.js';
import { lookUp, RARE } from '#src/text/lexicon/lexicon.ts';
import { stem } from '#src/text/stems.ts';
import { isSlip, isSwap, soundsAlike } from './slips.ts';

/** Shorter words differ from too many others by one letter. */
const SHORTEST_CORRECTED = 5;
/** Of a word shorter than that, but not than this, two letters may still have changed places. */
const SHORTEST_SWAPPED = 4;
/** How many words Fuse is given to match: the prefilter's best. */
const MOST_CANDIDATES = 128;
/** Share of a word's letters that may be wrong, as a Fuse score. */
const WORST_SCORE = 0.23;
const MOST_CORRECTIONS = 2;

/** Words looked at in one step of building: well under a millisecond's work. */
const WORDS_A_STEP = 2_000;

/** The words of one first letter, each with its letters. */
interface Shelf {
  readonly words: string[];
  readonly masks: number[];
}

/** Finds the words of a story that a misspelt word may have meant. */
export class TypoCorrector {
  /** By first letter, which hardly anybody gets wrong. */
  readonly #shelves = new Map<string, Shelf>();

  /** Made in small steps, yielding after each. */
  static *inSteps(words: readonly string[]): Generator<void, TypoCorrector> {
    const corrector = new TypoCorrector();
    for (const [i, word] of words.entries()) {
      corrector.#add(word);
      if (i % WORDS_A_STEP === 0) yield;
    }
    return corrector;
  }

  #add(word: string): void {
    const first = word.charAt(0);
    const shelf = this.#shelves.get(first) ?? { words: [], masks: [] };
    shelf.words.push(word);
    shelf.masks.push(letterMask(word));
    this.#shelves.set(first, shelf);
  }

  /** The story's words nearest to a folded word it does not have, best first; none where nothing is near enough. */
  correct(folded: string): readonly string[] {
    if (folded.length < SHORTEST_SWAPPED || /\d/.test(folded)) return [];
    const candidates = this.#prefilter(folded);
    if (folded.length < SHORTEST_CORRECTED) return candidates.filter((word) => isSwap(folded, word));
    for (const found of this.#guesses(folded, candidates))
      if (found.length > 0) return found.slice(0, MOST_CORRECTIONS);
    return [];
  }

  /** What a word may have meant, each guess less likely than the one before, and made only where that found nothing. */
  *#guesses(folded: string, candidates: readonly string[]): Generator<readonly string[]> {
    yield candidates.filter((word) => isSlip(folded, word));
    yield this.#fuzzy(folded, candidates);
    yield candidates.filter((word) => soundsAlike(folded, word) && isUncommon(word));
  }

  /** The story's words that differ from a folded word by one of the commonest slips, which Fuse counts as two errors. */
  correctSlip(folded: string): readonly string[] {
    if (folded.length < SHORTEST_CORRECTED) return [];
    return this.#prefilter(folded)
      .filter((word) => isSlip(folded, word))
      .slice(0, MOST_CORRECTIONS);
  }

  #fuzzy(folded: string, candidates: readonly string[]): string[] {
    if (candidates.length === 0) return [];
    const fuse = new Fuse(candidates, {
      includeScore: true,
      threshold: WORST_SCORE,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return fuse
      .search(folded)
      .map(({ item, score = 1 }) => ({
        item,
        score: Math.max(score, Math.abs(item.length - folded.length) / folded.length),
      }))
      .filter(({ score }) => score <= WORST_SCORE)
      .sort((a, b) => a.score - b.score || (a.item < b.item ? -1 : 1))
      .map(({ item }) => item);
  }

  /** The story's words that begin with a folded beginning, in the order of their first appearance. */
  startingWith(beginning: string): string[] {
    return this.#shelves.get(beginning.charAt(0))?.words.filter((word) => word.startsWith(beginning)) ?? [];
  }

  /** Words of about the same length with about the same letters: Fuse costs too much to be asked about all of them. */
  #prefilter(folded: string): string[] {
    const mask = letterMask(folded);
    const allowed = folded.length >= 8 ? 4 : 2;
    const { words, masks } = this.#shelves.get(folded.charAt(0)) ?? { words: [], masks: [] };
    const found: { word: string; apart: number }[] = [];
    for (const [i, word] of words.entries()) {
      const longer = Math.abs(word.length - folded.length);
      if (longer > 2) continue;
      const apart = countBits(mask ^ (masks[i] ?? 0));
      if (apart <= allowed) found.push({ word, apart: apart + longer });
    }
    return found
      .sort((a, b) => a.apart - b.apart)
      .slice(0, MOST_CANDIDATES)
      .map(({ word }) => word);
  }
}

/** A common word is seldom a name: "Turing" is not "trying". */
function isUncommon(word: string): boolean {
  return lookUp(stem(word)).rarity >= RARE;
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
