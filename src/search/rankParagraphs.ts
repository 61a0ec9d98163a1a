import type { StoryIndex } from './storyIndex.ts';

/** A term to look for, and how much a match of it counts (1 for a word of the question itself). */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A paragraph that may answer. */
export interface Candidate {
  readonly ordinal: number;
  /** BM25 with the article's share added; comparable within one question only. */
  readonly score: number;
  /** BM25 of the paragraph alone. */
  readonly own: number;
  /** Whether its own words brought it; otherwise it stands beside one that they did. */
  readonly isFound: boolean;
}

/** BM25's usual settings: how soon repetition stops counting, and how much length does. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** How much the terms found anywhere in an article, and once more those of its title, lift each of its paragraphs. */
const ARTICLE_SHARE = 0.5;

/** How telling a term is: BM25's inverse document frequency, over paragraphs. A term the story does not have is as telling as can be. */
export function inverseFrequency(index: StoryIndex, term: string): number {
  const found = documentFrequency(index, term);
  return Math.log(1 + (index.paragraphCount - found + 0.5) / (found + 0.5));
}

/** In how many paragraphs a term stands. */
export function documentFrequency(index: StoryIndex, term: string): number {
  const number = index.terms.find(term);
  if (number === undefined) return 0;
  return (index.postings.offsets[number + 1] ?? 0) - (index.postings.offsets[number] ?? 0);
}

/** The paragraphs that have most of the terms, best first; ties in the story's order. */
export function rankParagraphs(index: StoryIndex, terms: readonly WeightedTerm[], limit: number): Candidate[] {
  return scoreParagraphs(index, terms, limit).best;
}

/** An article of no more paragraphs is read whole: few are longer, and what is asked may be told without a word of the question. */
const SHORT_ARTICLE = 16;

/** The best so many bring their neighbours. */
const MOST_WITH_NEIGHBOURS = 4;

/**
 * The best paragraphs, as `rankParagraphs` gives them, then those that an answer may stand in without a word of the question: their
 * neighbours, the opening of the best one's article, and where that is short all of it; in the story's order. Where nothing matches, the
 * story's last article is taken for the best one's.
 */
export function findCandidates(index: StoryIndex, terms: readonly WeightedTerm[], limit: number): Candidate[] {
  const { best, own } = scoreParagraphs(index, terms, limit);
  const found = new Set(best.map(({ ordinal }) => ordinal));
  const around = new Set<number>();
  const add = (ordinal: number, of: number) => {
    const isOfArticle = ordinal >= 0 && index.articles[ordinal] === index.articles[of];
    if (ordinal < index.paragraphCount && isOfArticle && !found.has(ordinal)) around.add(ordinal);
  };
  for (const { ordinal } of best.slice(0, MOST_WITH_NEIGHBOURS)) {
    add(ordinal - 1, ordinal);
    add(ordinal + 1, ordinal);
  }
  const first = best[0]?.ordinal ?? index.paragraphCount - 1;
  if (first >= 0) {
    const { article, paragraph } = index.locate(first);
    const opening = first - (paragraph.number - 1);
    const length = article.paragraphs.length <= SHORT_ARTICLE ? article.paragraphs.length : 1;
    for (let ordinal = opening; ordinal < opening + length; ordinal++) add(ordinal, first);
  }
  const others = [...around].sort((a, b) => a - b);
  return [...best, ...others.map((ordinal) => ({ ordinal, score: 0, own: own[ordinal] ?? 0, isFound: false }))];
}

function scoreParagraphs(index: StoryIndex, terms: readonly WeightedTerm[], limit: number) {
  // Flat arrays rather than Maps: a common term stands in thousands of paragraphs.
  const scores = new Float64Array(index.paragraphCount);
  const articleScores = new Float64Array(1 + (index.articles.at(-1) ?? 0));
  for (const { term, weight } of terms) {
    const telling = weight * inverseFrequency(index, term);
    addOccurrences(index, term, telling, scores, articleScores);
    for (const article of index.titles.get(term) ?? [])
      articleScores[article] = (articleScores[article] ?? 0) + telling;
  }
  const best = new BestCandidates(limit);
  for (let ordinal = 0; ordinal < scores.length; ordinal++) {
    const own = scores[ordinal] ?? 0;
    if (own === 0) continue;
    best.offer(ordinal, own + ARTICLE_SHARE * (articleScores[index.articles[ordinal] ?? 0] ?? 0), own);
  }
  return { best: best.list(), own: scores };
}

function addOccurrences(
  index: StoryIndex,
  term: string,
  telling: number,
  scores: Float64Array,
  articleScores: Float64Array,
): void {
  const number = index.terms.find(term);
  if (number === undefined) return;
  const { offsets, paragraphs, counts } = index.postings;
  const end = offsets[number + 1] ?? 0;
  let lastArticle = -1;
  for (let i = offsets[number] ?? 0; i < end; i++) {
    const ordinal = paragraphs[i] ?? 0;
    const count = counts[i] ?? 0;
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (index.lengths[ordinal] ?? 0)) / index.averageLength;
    const score = (telling * count * (SATURATION + 1)) / (count + SATURATION * length);
    scores[ordinal] = (scores[ordinal] ?? 0) + score;
    const article = index.articles[ordinal] ?? 0;
    if (article !== lastArticle) articleScores[article] = (articleScores[article] ?? 0) + telling;
    lastArticle = article;
  }
}

/** Keeps the best few of many. */
class BestCandidates {
  readonly #limit: number;
  readonly #kept: Candidate[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(ordinal: number, score: number, own: number): void {
    const last = this.#kept[this.#limit - 1];
    // Offered in the story's order, so of equals the one kept already comes first.
    if (last && score <= last.score) return;
    const candidate = { ordinal, score, own, isFound: true };
    let place = Math.min(this.#kept.length, this.#limit - 1);
    for (; place > 0; place--) {
      const above = this.#kept[place - 1];
      if (above && above.score >= score) break;
    }
    this.#kept.splice(place, 0, candidate);
    this.#kept.length = Math.min(this.#kept.length, this.#limit);
  }

  list(): Candidate[] {
    return [...this.#kept];
  }
}
